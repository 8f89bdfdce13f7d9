import type { ListTracker } from '../../trackers/reading';
import { cellAt, type Place } from '../../trackers/grid/place';
import type { Issue } from './issue';
import type { Reckoning } from './reckoning';

/** The cell of a row under the column that serves the fact; undefined where no column does. */
export function cellOfFact(tracker: ListTracker, row: Place, fact: string): string | undefined {
  const use = tracker.uses.find((one) => one.fact.name === fact);
  return use && cellAt(tracker, row, use.column);
}

/**
 * The first cell in which something is to be filled in or put right before the row has an amount; undefined where nothing
 * is, or where the tracker has no column for it.
 *
 * @param index the row's place among the tracker's rows
 */
export function cellToMend({ tracker, assessment }: Reckoning, index: number): string | undefined {
  const row = tracker.rows[index];
  if (!row) return undefined;
  for (const fact of factsToMend(assessment.outcomes[index], assessment.programs[index] === undefined)) {
    const cell = cellOfFact(tracker, row.sheetRow, fact);
    if (cell !== undefined) return cell;
  }
  return undefined;
}

type RowOutcome = Reckoning['assessment']['outcomes'][number];

function factsToMend(outcome: RowOutcome | undefined, awardUnknown: boolean): readonly string[] {
  if (awardUnknown) return ['奖项'];
  if (outcome?.kind === 'bad') return outcome.faults.map(({ fact }) => fact);
  if (outcome?.kind !== 'undecided') return [];
  const lacking = new Set((outcome.elsewhere ?? []).map(({ fact }) => fact));
  return outcome.missing.filter((fact) => !lacking.has(fact));
}

/** The cell in a row that a finding about the tracker names. */
export function cellFound({ detail }: Issue, tracker: ListTracker, row: Place): string | undefined {
  if (detail.kind !== 'tracker') return undefined;
  const cells = detail.findings.flatMap((finding) =>
    'cell' in finding ? [finding.cell] : 'cells' in finding ? finding.cells : [],
  );
  const ofRow = new Set(tracker.columns.map(({ index }) => cellAt(tracker, row, index)));
  return cells.find((cell) => ofRow.has(cell));
}
