import { entryOf } from '../../base/entries';
import { slotOf } from '../../facts/book';
import { sign } from '../../facts/exact';
import type { Fact } from '../../facts/fact';
import { isBlankCell, isDash } from '../../facts/statement';
import { unsureCounts } from '../../facts/unsure-counts';
import { commonFacts } from '../../facts/vocabulary';
import type { Assessment } from '../../rules/award/assess';
import type { ListTracker } from '../../trackers/reading';
import type { Issue, IssueDetail } from './issue';

/** Rows that were taken for one, where it may be that they are none or several. */
export const countIssues = (tracker: ListTracker, assessment: Assessment): readonly Issue[] => [
  ...blankCounts(tracker, assessment),
  ...countsBeside(tracker, assessment),
];

/** Whether rows without it count for one, as a list of events leaves a one away, by the rules themselves: 迟到次数. */
const isOwnCount = (fact: Fact | undefined): fact is Fact =>
  fact?.fallback === 1 && commonFacts.every(({ name }) => name !== fact.name);

/** The rows that are paid by such a count where nobody gave one. */
function paidForOne({ outcomes, programs }: Assessment, fact: Fact, isOpen: (index: number) => boolean): number[] {
  return outcomes.flatMap((outcome, index) =>
    outcome.kind === 'paid' && sign(outcome.amount) !== 0 && programs[index]?.facts.has(fact.name) && isOpen(index)
      ? [index]
      : [],
  );
}

const checked = (detail: IssueDetail, rows: readonly number[]): readonly Issue[] =>
  rows.length > 0 ? [{ key: JSON.stringify(detail), detail, weight: 'check', rows, count: rows.length }] : [];

/** Counts that stand blank in their column: a list of persons means those who were never late. */
function blankCounts(tracker: ListTracker, assessment: Assessment): readonly Issue[] {
  const { book } = assessment.scheme;
  return tracker.uses.flatMap(({ fact: { name }, column }) => {
    const fact = book.facts[slotOf(book, name)];
    if (!isOwnCount(fact)) return [];
    const rows = paidForOne(assessment, fact, (index) => {
      const cell = tracker.rows[index]?.cells[column];
      return isBlankCell(cell) || isDash(cell);
    });
    return checked({ kind: 'blank-count', fact: name }, rows);
  });
}

/** Counts that no column gives while one may hold them, 报告次数 of 火情报告次数: a function asks about these too. */
function countsBeside({ uses, columns }: ListTracker, assessment: Assessment): readonly Issue[] {
  const { book } = assessment.scheme;
  const served = uses.map((use) => ({ ...use, fact: book.facts[slotOf(book, use.fact.name)] ?? use.fact }));
  const headers = columns.map(({ header }) => header);
  const found = new Map<Fact, string[]>();
  for (const { fact, statement } of unsureCounts(book, served, [], headers))
    if (isOwnCount(fact) && statement.kind === 'bad' && 'given' in statement.fault)
      entryOf(found, fact, () => []).push(statement.fault.given);
  return [...found].flatMap(([fact, heads]) =>
    checked(
      { kind: 'count-unsure', fact: fact.name, columns: heads },
      paidForOne(assessment, fact, () => true),
    ),
  );
}
