import { sameRow, type RowsOfKind, type SchemeRow } from '../../../src/rules/amendments/rows';
import type { Step, TableAmendments } from '../../../src/rules/amendments/amendments';
import { signatures } from '../../../src/rules/tables/kinds';

/** The rows after the amendments, by which these are held to be complete; undefined where they are of other rows. */
export function applied(
  amendments: readonly TableAmendments[],
  rows: readonly RowsOfKind[],
): readonly RowsOfKind[] | undefined {
  const results: RowsOfKind[] = [];
  for (const { kind } of signatures) {
    const before = rows.find(({ table }) => table === kind)?.rows ?? [];
    const amended = amendments.find(({ table }) => table === kind);
    const after = amended ? appliedTo(amended.steps, before) : before;
    if (!after) return undefined;
    if (after.length > 0) results.push({ table: kind, rows: after });
  }
  return results;
}

function appliedTo(steps: readonly Step[], rows: readonly SchemeRow[]): readonly SchemeRow[] | undefined {
  const result: SchemeRow[] = [];
  let at = 0;
  for (const step of steps) {
    if (step.kind === 'same') {
      result.push(...rows.slice(at, at + step.count));
      at += step.count;
      continue;
    }
    if (step.kind !== 'added') {
      const row = rows[at++];
      if (!row || !sameRow(row, step.from)) return undefined;
    }
    if (step.kind !== 'removed') result.push(step.to);
  }
  return at === rows.length ? result : undefined;
}
