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
import type { ListTracker } from '../../trackers/reading';
import type { TrackerRow } from '../../trackers/rows/row';
import { inTitleMarks } from '../../messages/sheets/title-marks';

const TITLE = '标题';
/** Facts that a line of an award sheet says in columns of its own, or that nobody reads as a reason. */
const ELSEWHERE = new Set(['姓名', '作者', '责任人', '科室', '组室', '奖项', '数量', '日期', '稿件编号', '署名']);

/** A fact that a reason names: its slot in the book and its column on the tracker, where it has one. */
interface ReasonFact {
  readonly fact: Fact;
  readonly slot: number;
  readonly column: number | undefined;
}

/** What the reasons of a tracker's rows are made of under one award. */
export interface ReasonSource {
  /** In the tracker's order, the title first. */
  readonly facts: readonly ReasonFact[];
  /** Columns that the award does not look at, by which people still know the row: its title, else its matter. */
  readonly title: number | undefined;
  readonly matter: number | undefined;
}

/**
 * What says what an award is for.
 *
 * @param decisive facts that made the amount: beside them only title and outlet are named; all when not given
 */
export function reasonSource(program: Program, tracker: ListTracker, decisive?: ReadonlySet<string>): ReasonSource {
  const { book } = program.scheme;
  const columnOf = new Map(tracker.uses.map((use) => [use.fact.name, use.column]));
  const place = ({ fact, column }: ReasonFact): number =>
    fact.name === TITLE ? -1 : (column ?? Number.MAX_SAFE_INTEGER);
  const facts = book.facts
    .filter((fact) => program.facts.has(fact.name) && !ELSEWHERE.has(fact.name))
    .filter((fact) => !decisive || decisive.has(fact.name) || fact.name === TITLE || fact.titled)
    .map((fact): ReasonFact => ({ fact, slot: slotOf(book, fact.name), column: columnOf.get(fact.name) }))
    .sort((a, b) => place(a) - place(b));
  const tellsMatter = facts.some(({ column }) => matterKeys.has(tracker.columns[column ?? -1]?.header.key ?? ''));
  return {
    facts,
    title: program.facts.has(TITLE) ? undefined : columnUnder(titleKeys, tracker),
    matter: tellsMatter ? undefined : columnUnder(matterKeys, tracker),
  };
}

/**
 * What the award is for, from the facts that the award looks at: 《葡萄》，湖南日报，省级，1200字.
 * Texts stand as the clerk wrote them; what goes without saying (defaults and noes) is left out. Without a title it begins
 * with what the tracker says under 事由, 事项.
 *
 * @param valueOf the row's value of the fact in a slot
 */
export function reasonOf(
  { facts, title, matter }: ReasonSource,
  at: TrackerRow,
  valueOf: (slot: number) => Value | undefined,
  language: Language,
): string {
  const parts = facts.flatMap(({ fact, slot, column }) => {
    const value = valueOf(slot);
    if (value === undefined || value === false || value === fact.fallback) return [];
    return [sayFact(fact, value, writtenIn(at, column), language)];
  });
  const called = titleOrMatter(at, title, matter);
  return [...(called === '' ? [] : [called]), ...parts].join(reasonWords[language].separator);
}

const titleKeys = new Set([TITLE, ...(knownFact(TITLE)?.headers ?? [])].map(textKey));
const matterKeys = new Set(
  ['事由', '奖励事由', '奖惩事由', '事项', '具体事项', '内容', '工作内容', '主要事迹'].map(textKey),
);

/** By what people know a row whose award says nothing of its facts: its title, else its matter. */
export const calledBy = (tracker: ListTracker, at: TrackerRow): string =>
  titleOrMatter(at, columnUnder(titleKeys, tracker), columnUnder(matterKeys, tracker));

function titleOrMatter(at: TrackerRow, title: number | undefined, matter: number | undefined): string {
  const text = writtenIn(at, title);
  return text === '' ? writtenIn(at, matter) : inTitleMarks(text);
}

const columnUnder = (keys: ReadonlySet<string>, { columns }: ListTracker): number | undefined =>
  columns.find(({ header }) => keys.has(header.key))?.index;

const writtenIn = ({ cells }: TrackerRow, column: number | undefined): string =>
  String(cells[column ?? -1] ?? '').trim();

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
