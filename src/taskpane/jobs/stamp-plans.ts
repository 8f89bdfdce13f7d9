import type { SheetCells } from '../../trackers/cells';
import { textHash } from '../../facts/hash';
import { areaName } from '../../sheets/cells';
import type { ListSource } from '../../sheets/list-stamp';
import type { SheetPlan } from '../../sheets/plan';
import { stamped } from '../../sheets/stamped';
import { fingerprintOf } from '../state/fingerprint';
import type { PaneState } from '../state/pane-state';
import { schemeUnder } from '../state/scheme-choice';
import { timeOf } from '../state/sheet-head';

/** The plans, those that say where they come from with their stamps. */
export function stampPlans(
  plans: readonly SheetPlan[],
  from: readonly SheetCells[],
  { setup: { source, readings }, language }: Pick<PaneState, 'setup' | 'language'>,
  now: Date,
): readonly SheetPlan[] {
  if (!source || plans.every(({ origin }) => origin === undefined)) return plans;
  const { title, number } = source.document;
  const known = {
    language,
    schemeId: source.id,
    fingerprint: fingerprintOf(source.tables),
    readings: schemeUnder(source, readings).readings.flatMap(({ id, chosen }) =>
      chosen === undefined ? [] : [{ id, option: chosen }],
    ),
    sources: from.map(sourceOf),
    time: timeOf(now),
  };
  return plans.map((plan) =>
    plan.origin ? stamped(plan, { ...known, ...plan.origin }, { scheme: title, documentNumber: number }) : plan,
  );
}

/** A sheet as a stamp names it: where its cells stand, and a fingerprint of all that they hold. */
export function sourceOf({ sheet, firstRow, firstColumn, values }: SheetCells): ListSource {
  const columns = Math.max(1, ...values.map((row) => row.length));
  const [bottom, right] = [firstRow + Math.max(1, values.length) - 1, firstColumn + columns - 1];
  const said = JSON.stringify(values);
  const fingerprint = textHash(said, 0x811c9dc5) + textHash(said, 0x9e3779b9);
  return { sheet, range: areaName({ top: firstRow, left: firstColumn, bottom, right }), fingerprint };
}
