import { ownEntry } from '../../base/entries';
import { slotOf } from '../../facts/book';
import type { Fact, Value } from '../../facts/fact';
import { ladder } from '../../facts/levels';
import { showValue } from '../../facts/show';
import { textKey } from '../../facts/text';
import { knownFact } from '../../facts/vocabulary';
import { reasonWords } from '../../messages/rules/reasons';
import type { Language } from '../../messages/language';
import type { Program } from '../../rules/award/program';
import type { TrackerColumn } from '../../trackers/columns/column';
import type { ListTracker } from '../../trackers/reading';
import type { TrackerRow } from '../../trackers/rows/row';
import { inTitleMarks } from '../../messages/sheets/title-marks';

const TITLE = '标题';
/** Facts that a line of an award sheet says in columns of its own, or that nobody reads as a reason. */
const ELSEWHERE = new Set(['姓名', '作者', '责任人', '科室', '组室', '奖项', '数量', '日期', '稿件编号', '署名']);

/** A fact that a reason names: its slot in the book and its column on the tracker, where it has one. */
export interface ReasonFact {
  readonly fact: Fact;
  readonly slot: number;
  readonly column: number | undefined;
}

/**
 * The facts that say what an award is for, in the tracker's order, the title first.
 *
 * @param decisive facts that made the amount: beside them only title and outlet are named; all when not given
 */
export function reasonFacts(
  program: Program,
  tracker: ListTracker,
  decisive?: ReadonlySet<string>,
): readonly ReasonFact[] {
  const { book } = program.scheme;
  const columnOf = new Map(tracker.uses.map((use) => [use.fact.name, use.column]));
  const place = ({ fact, column }: ReasonFact): number =>
    fact.name === TITLE ? -1 : (column ?? Number.MAX_SAFE_INTEGER);
  return book.facts
    .filter((fact) => program.facts.has(fact.name) && !ELSEWHERE.has(fact.name))
    .filter((fact) => !decisive || decisive.has(fact.name) || fact.name === TITLE || fact.titled)
    .map((fact): ReasonFact => ({ fact, slot: slotOf(book, fact.name), column: columnOf.get(fact.name) }))
    .sort((a, b) => place(a) - place(b));
}

/**
 * What the award is for, from the facts that the award looks at, in the tracker's order: 《葡萄》，湖南日报，省级，1200字.
 * Texts stand as the clerk wrote them; what goes without saying (defaults and noes) is left out. Without a title it begins
 * with what the tracker says under 事由, 事项.
 *
 * @param valueOf the row's value of the fact in a slot
 */
export function reasonOf(
  program: Program,
  tracker: ListTracker,
  at: TrackerRow,
  valueOf: (slot: number) => Value | undefined,
  language: Language,
  facts: readonly ReasonFact[] = reasonFacts(program, tracker),
): string {
  const parts = facts.flatMap(({ fact, slot, column }) => {
    const value = valueOf(slot);
    if (value === undefined || value === false || value === fact.fallback) return [];
    return [sayFact(fact, value, column === undefined ? '' : String(at.cells[column] ?? '').trim(), language)];
  });
  const title = program.facts.has(TITLE) ? '' : writtenUnder(titleKeys, tracker, at);
  const read = facts.some(({ column }) => column !== undefined && isMatter(tracker.columns[column]));
  const matter = title !== '' || read ? '' : writtenUnder(matterKeys, tracker, at);
  const beside = [title && inTitleMarks(title), matter].filter((text) => text !== '');
  return [...beside, ...parts].join(reasonWords[language].separator);
}

// Columns that the award does not look at, by which people still know the row.
const titleKeys = new Set([TITLE, ...(knownFact(TITLE)?.headers ?? [])].map(textKey));
const matterKeys = new Set(
  ['事由', '奖励事由', '奖惩事由', '事项', '具体事项', '内容', '工作内容', '主要事迹'].map(textKey),
);

/** By what people know a row whose award says nothing of its facts: its title, else its matter. */
export function calledBy(tracker: ListTracker, at: TrackerRow): string {
  const title = writtenUnder(titleKeys, tracker, at);
  return title === '' ? writtenUnder(matterKeys, tracker, at) : inTitleMarks(title);
}

const isMatter = (column: TrackerColumn | undefined): boolean =>
  column !== undefined && matterKeys.has(column.header.key);

function writtenUnder(keys: ReadonlySet<string>, { columns }: ListTracker, at: TrackerRow): string {
  const column = columns.find(({ header }) => keys.has(header.key));
  return column ? String(at.cells[column.index] ?? '').trim() : '';
}

function sayFact(fact: Fact, value: Value, written: string, language: Language): string {
  const words = reasonWords[language];
  if (value === true) return fact.name;
  const text = typeof value === 'string' && !fact.values && written !== '' ? written : showValue(fact, value);
  if (fact.name === TITLE) return inTitleMarks(text);
  if (fact.titled) return text.replace(/[《》]/g, '');
  if (fact.name.endsWith('级别') && ladder.some((rung) => rung.name === text)) return words.level(text);
  if (fact.kind === 'text' && text.length > 1) return text;
  return (ownEntry(words.figures, fact.name) ?? words.figure)(text, fact.name);
}
