import { ownEntry } from '../facts/own';
import { slotOf } from '../facts/book';
import type { Fact, Value } from '../facts/fact';
import { ladder } from '../facts/levels';
import { showValue } from '../facts/show';
import { textKey } from '../facts/text';
import { knownFact } from '../facts/vocabulary';
import { reasonWords } from '../messages/reasons';
import type { Language } from '../messages/language';
import type { Program } from '../rules/award/program';
import type { Row } from '../facts/row';
import type { ListTracker, TrackerRow } from '../trackers/reading';

const TITLE = '标题';
/** Facts that a line of an award sheet says in columns of its own, or that nobody reads as a reason. */
const ELSEWHERE = new Set(['姓名', '作者', '责任人', '科室', '组室', '奖项', '数量', '日期', '稿件编号', '署名']);

/**
 * What the award is for, from the facts that the award looks at, in the tracker's order: 《葡萄》，湖南日报，省级，1200字.
 * Texts stand as the clerk wrote them; what goes without saying (defaults and noes) is left out.
 *
 * @param decisive facts that made the amount: beside them only title and outlet are named; all when not given
 */
export function reasonOf(
  program: Program,
  tracker: ListTracker,
  at: TrackerRow,
  row: Row,
  language: Language,
  decisive?: ReadonlySet<string>,
): string {
  const { book } = program.scheme;
  const columnOf = new Map(tracker.uses.map((use) => [use.fact.name, use.column]));
  const place = (fact: Fact): number =>
    fact.name === TITLE ? -1 : (columnOf.get(fact.name) ?? Number.MAX_SAFE_INTEGER);
  const facts = book.facts
    .filter((fact) => program.facts.has(fact.name) && !ELSEWHERE.has(fact.name))
    .filter((fact) => !decisive || decisive.has(fact.name) || fact.name === TITLE || fact.titled)
    .sort((a, b) => place(a) - place(b));
  const title = program.facts.has(TITLE) ? '' : titleBeside(tracker, at);
  const parts = facts.flatMap((fact) => {
    const slot = slotOf(book, fact.name);
    const value = row.values[slot];
    if (value === undefined || value === false || value === fact.fallback) return [];
    const column = columnOf.get(fact.name);
    return [sayFact(fact, value, column === undefined ? '' : String(at.cells[column] ?? '').trim(), language)];
  });
  return [...(title === '' ? [] : [titled(title)]), ...parts].join(reasonWords[language].separator);
}

const titleKeys = new Set([TITLE, ...(knownFact(TITLE)?.headers ?? [])].map(textKey));

/** The title in a column that the award does not look at: people still know the row by it. */
function titleBeside({ columns }: ListTracker, at: TrackerRow): string {
  const column = columns.find(({ header }) => titleKeys.has(header.key));
  return column ? String(at.cells[column.index] ?? '').trim() : '';
}

const titled = (text: string): string => (/^《.*》$/.test(text) ? text : `《${text}》`);

function sayFact(fact: Fact, value: Value, written: string, language: Language): string {
  const words = reasonWords[language];
  if (value === true) return fact.name;
  const text = typeof value === 'string' && !fact.values && written !== '' ? written : showValue(fact, value);
  if (fact.name === TITLE) return titled(text);
  if (fact.titled) return text.replace(/[《》]/g, '');
  if (fact.name.endsWith('级别') && ladder.some((rung) => rung.name === text)) return words.level(text);
  if (fact.kind === 'text' && text.length > 1) return text;
  return (ownEntry(words.figures, fact.name) ?? words.figure)(text, fact.name);
}
