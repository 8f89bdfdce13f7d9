import { add, type Exact } from '../../facts/exact';
import { textKey } from '../../facts/text';
import type { Outcome } from '../../rules/award/outcome';
import type { RuleBase } from '../../rules/scheme/rule-base';
import type { Scheme } from '../../rules/scheme/scheme';
import type { SchemeSource } from '../../rules/schemes/source';
import { signatures, type TableKind } from '../../rules/tables/kinds';
import { splitTables, type Table } from '../../rules/tables/table';
import type { TableRow } from '../../rules/tables/table-row';
import { YUAN } from '../../sheets/money/award-line';

/** One row of a scheme's tables as a reader wants it: where it stands in the document, when it holds, what it gives. */
export interface Provision {
  /** The id by which outcomes name it. */
  readonly rule: string | undefined;
  /** Its row in the tables, from 0. */
  readonly row: number;
  /** The awards, items or subjects that it is about, as written; "" for all. */
  readonly subject: string;
  readonly clause: string;
  /** Conditions and settings as the table has them, blanks and dashes left out. */
  readonly cells: readonly { readonly name: string; readonly text: string }[];
  /** The amount, share or consequence; "" where the row has none. */
  readonly figure: string;
  /** Behind a bare number: 元, 名; "" where it has none. */
  readonly unit: string;
  /** What the document leaves open by giving no figure. */
  readonly leftOpen: LeftOpen | undefined;
  readonly note: string;
  /** 编号=reading, where the row holds only under a reading. */
  readonly reading: string;
  /** Whether that reading is the one in force; undefined where nobody chose. */
  readonly inForce: boolean | undefined;
}

type LeftOpen = 'amount' | 'weight' | 'day';

export interface Chapter {
  readonly table: TableKind;
  readonly title: string;
  readonly provisions: readonly Provision[];
}

/** What a rule did in the tracker at hand. */
export interface Use {
  readonly rows: number;
  readonly yuan: Exact;
}

/** Columns that say what a row gives, by table, and how the columns of its subject are called. */
const shape: Readonly<Partial<Record<TableKind, { readonly subject: string; readonly figure: readonly string[] }>>> = {
  awards: { subject: '奖项', figure: ['金额'] },
  rollUps: { subject: '奖项', figure: [] },
  places: { subject: '奖项', figure: ['比例', '名额'] },
  eligibility: { subject: '项目', figure: ['后果'] },
  scoring: { subject: '考核', figure: ['权重'] },
  calendar: { subject: '事项', figure: ['期限'] },
  facts: { subject: '事实', figure: ['类型'] },
};

/** Chapters about the office and its words rather than about one award. */
const general: ReadonlySet<TableKind> = new Set(['scoring', 'calendar', 'facts']);
export const isGeneral = ({ table }: Pick<Chapter, 'table'>): boolean => general.has(table);

/** The scheme as a document to read: its tables of rules, each row as a provision, in their order. */
export function chaptersOf(source: SchemeSource, scheme: Scheme): readonly Chapter[] {
  const tables = splitTables(source.tables);
  const { rules, rollUps, places, eligibility, scoreParts, duties } = scheme;
  const bases = [...rules, ...rollUps, ...places, ...eligibility, ...scoreParts, ...duties];
  const baseAt = new Map(bases.map((base) => [base.source.at.row, base]));
  return signatures.flatMap(({ kind, title }): readonly Chapter[] => {
    const ofKind = tables.filter((table) => table.kind === kind);
    if (!shape[kind] || ofKind.length === 0) return [];
    const provisions = ofKind.flatMap((table) =>
      table.rows.map((row) => provision(table, row, baseAt.get(row.row), scheme)),
    );
    return [{ table: kind, title, provisions }];
  });
}

function provision(table: Table, row: TableRow, base: RuleBase | undefined, scheme: Scheme): Provision {
  const { subject = '', figure = [] } = shape[table.kind] ?? {};
  const apart = new Set([subject, ...figure, '条款', '备注', '释义', '单位']);
  const own = signatures.find(({ kind }) => kind === table.kind)?.columns ?? [];
  const cells = [...table.conditionColumns, ...own]
    .filter((name) => !apart.has(name))
    .map((name) => ({ name, text: withReading(row.words(name), scheme) }));
  const figureText = figure.map((name) => row.words(name)).find((text) => text !== '') ?? '';
  return {
    rule: base?.id,
    row: row.row,
    subject: row.words(subject),
    clause: row.words('条款'),
    cells: cells.filter(({ text }) => text !== '' && !/^[-—–]$/.test(text)),
    figure: figureText,
    unit: unitOf(table, row),
    leftOpen: figureText === '' ? leftOpenBy(table, row) : undefined,
    note: row.words('备注'),
    reading: row.words('释义'),
    inForce: isInForce(base, scheme),
  };
}

function unitOf({ kind }: Table, row: TableRow): string {
  if (kind === 'awards') return row.words('单位') || YUAN;
  return kind === 'places' ? '名' : '';
}

/** 满分 weighs where no weight is written; a period without a day is due on its last. */
function leftOpenBy({ kind }: Table, row: TableRow): LeftOpen | undefined {
  if (kind === 'awards') return 'amount';
  if (kind === 'scoring') return row.words('满分') === '' ? 'weight' : undefined;
  return kind === 'calendar' ? 'day' : undefined;
}

/** A cell may name a reading in place of a word: 同条信息 is shown with what it stands for, 同条信息=取高. */
function withReading(text: string, { readings }: Scheme): string {
  const chosen = readings.find(({ id }) => id === text)?.chosen;
  return chosen === undefined ? text : `${text}=${chosen}`;
}

function isInForce(base: RuleBase | undefined, scheme: Scheme): boolean | undefined {
  const test = base?.reading;
  if (!test) return true;
  const chosen = scheme.readings.find(({ id }) => id === test.id)?.chosen;
  return chosen === undefined ? undefined : test.readings.includes(chosen);
}

/** Whether a provision speaks of the award. */
export const speaksOf = ({ subject }: Provision, award: string): boolean =>
  subject === '' || subject.split(/[、,，;；|\n]/).some((name) => textKey(name) === textKey(award));

/** How many rows each rule had a part in, and what these rows came to. */
export function usesOf(outcomes: readonly Outcome[]): ReadonlyMap<string, Use> {
  const uses = new Map<string, Use>();
  for (const outcome of outcomes) {
    if (outcome.kind !== 'paid') continue;
    for (const rule of outcome.rules) {
      const use = uses.get(rule) ?? { rows: 0, yuan: 0 };
      uses.set(rule, { rows: use.rows + 1, yuan: outcome.unit === YUAN ? add(use.yuan, outcome.amount) : use.yuan });
    }
  }
  return uses;
}
