import type { SheetCells } from '../../trackers/grid/cells';
import { HASH_START, hashDigits, hashOn, SECOND_HASH_START } from '../../base/hash';
import { eachInSteps, type Steps } from '../../base/steps';
import { areaName } from '../../sheets/plan/cells';
import type { ListSource } from '../../sheets/stamp/list-stamp';
import type { SheetPlan } from '../../sheets/plan/plan';
import { stampedInSteps } from '../../sheets/plan/stamped';
import { fingerprintOf } from '../state/fingerprint';
import type { PaneState } from '../state/pane-state';
import { schemeUnder } from '../state/scheme-choice';
import { timeOf } from '../state/sheet-head';

/** The plans, those that say where they come from with their stamps. */
export function* stampPlansInSteps(
  plans: readonly SheetPlan[],
  from: readonly SheetCells[],
  { setup: { source, readings }, language }: Pick<PaneState, 'setup' | 'language'>,
  now: Date,
): Steps<readonly SheetPlan[]> {
  if (!source || plans.every(({ origin }) => origin === undefined)) return plans;
  const { title, number } = source.document;
  const sources: ListSource[] = [];
  for (const cells of from) sources.push(yield* sourceInSteps(cells));
  const known = {
    language,
    schemeId: source.id,
    fingerprint: fingerprintOf(source.tables),
    readings: schemeUnder(source, readings).readings.flatMap(({ id, chosen }) =>
      chosen === undefined ? [] : [{ id, option: chosen }],
    ),
    sources,
    time: timeOf(now),
  };
  const head = { scheme: title, documentNumber: number };
  const made: SheetPlan[] = [];
  for (const plan of plans)
    made.push(plan.origin ? yield* stampedInSteps(plan, { ...known, ...plan.origin }, head) : plan);
  return made;
}

/** A sheet as a stamp names it: where its cells stand, and a fingerprint of all that they hold. */
export function* sourceInSteps({ sheet, firstRow, firstColumn, values }: SheetCells): Steps<ListSource> {
  let [columns, one, other]: [number, number, number] = [1, HASH_START, SECOND_HASH_START];
  const take = (piece: string): void => {
    [one, other] = [hashOn(one, piece), hashOn(other, piece)];
  };
  take('[');
  yield* eachInSteps(values, (row, index) => {
    columns = Math.max(columns, row.length);
    take(`${index > 0 ? ',' : ''}${JSON.stringify(row)}`);
  });
  take(']');
  const [bottom, right] = [firstRow + Math.max(1, values.length) - 1, firstColumn + columns - 1];
  return {
    sheet,
    range: areaName({ top: firstRow, left: firstColumn, bottom, right }),
    fingerprint: hashDigits(one) + hashDigits(other),
  };
}
