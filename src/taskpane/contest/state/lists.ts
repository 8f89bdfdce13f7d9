import type { FactBook } from '../../../facts/book';
import type { Exact } from '../../../facts/exact';
import { exactFromDouble } from '../../../facts/parse-exact';
import { exactFromText } from '../../../facts/quantity';
import { isBlankCell } from '../../../facts/statement';
import { cleanText, textKey } from '../../../facts/text';
import { knownFact } from '../../../facts/vocabulary';
import type { ListTracker } from '../../../trackers/reading';
import type { TrackerColumn } from '../../../trackers/columns/column';
import type { EntrantKind } from './setup';

/** Sheets that were read as lists, by name. */
export type Lists = ReadonlyMap<string, ListTracker>;

/** The scheme's facts, and those that head lists of votes and papers whatever the scheme. */
export function listBook(book: FactBook): FactBook {
  const more = ['得分', '标题'].flatMap((name) => (book.slots.has(name) ? [] : (knownFact(name) ?? [])));
  const facts = [...book.facts, ...more];
  return { ...book, facts, slots: new Map(facts.map((fact, slot) => [fact.name, slot])) };
}

const heads: Readonly<Record<EntrantKind, RegExp>> = {
  people: /姓名|名字|候选人|被推荐人|人员|^name$/,
  sections: /科室|股室|部门|组室|小组|指挥组|组别|单位|办公室|^section$/,
  entries: /标题|题目|篇名|稿件|文章|名称|^work$/,
};

/** The column with the names of those who are compared, within the header. */
export function nameColumn(tracker: ListTracker, kind: EntrantKind): number | undefined {
  const headed = tracker.columns.find(({ header }) => heads[kind].test(header.key))?.index;
  if (kind === 'people') return tracker.personColumn ?? headed;
  if (kind === 'sections') return headed ?? tracker.sectionColumn;
  return tracker.uses.find(({ fact }) => fact.name === '标题')?.column ?? headed;
}

/** One line of a list by the name in it. */
export interface NamedRow {
  readonly name: string;
  readonly key: string;
  readonly sheetRow: number;
  readonly index: number;
}

/** The lines that name somebody. */
export function namedRows(tracker: ListTracker, kind: EntrantKind): readonly NamedRow[] {
  const column = nameColumn(tracker, kind);
  if (column === undefined) return [];
  return tracker.rows.flatMap(({ cells, sheetRow }, index) => {
    const name = cleanText(String(cells[column] ?? ''));
    return name === '' ? [] : [{ name, key: textKey(name), sheetRow, index }];
  });
}

const VOTES = /票|\bvotes?\b/;
const SCORES = /得分|总分|分数|评分|平均分|成绩|测评|考核分/;
const SPOILT = /反对|弃权|无效|废票|应到|发出|收回|名次|排名|位次|均在|正”?字|\brank\b|strokes/;

/** Columns that may hold votes or scores, the likeliest first: in favour before others, votes before scores. */
export function scoreColumns(tracker: ListTracker): readonly TrackerColumn[] {
  const worth = ({ header, serves }: TrackerColumn): number => {
    if (SPOILT.test(header.key)) return 0;
    if (VOTES.test(header.key)) return 3;
    return serves.some(({ fact }) => fact === '得分') ? 2 : SCORES.test(header.key) ? 1 : 0;
  };
  return tracker.columns
    .filter((column) => worth(column) > 0 && column.filled > 0)
    .sort((a, b) => worth(b) - worth(a) || a.index - b.index);
}

/** Those of them that hold votes. */
export const voteColumns = (tracker: ListTracker): readonly TrackerColumn[] =>
  scoreColumns(tracker).filter(({ header }) => VOTES.test(header.key));

/** A score in a cell: a number, or a text such as 36票; undefined for anything else. */
export function scoreIn(cell: unknown): Exact | undefined {
  if (isBlankCell(cell)) return undefined;
  return typeof cell === 'number' ? exactFromDouble(cell) : typeof cell === 'string' ? exactFromText(cell) : undefined;
}
