import type { SheetCells } from '../../../../src/excel/port';
import type { SchemeSource } from '../../../../src/rules/schemes/source';
import { awardFactsOf } from '../../../../src/taskpane/state/award-choice';
import { schemeUnder } from '../../../../src/taskpane/state/scheme-choice';
import type { Material, Wanted } from '../../../../src/taskpane/tools/formula/build';
import { type FormulaForm, type FormulaId, formulaKinds } from '../../../../src/taskpane/tools/formula/kinds';
import { readTracker } from '../../../../src/trackers/tracker';
import { source } from '../../sheets';

/** A scheme and a sheet read by it, as the helper takes them. */
export function material(scheme: string | SchemeSource, award: string, cells: SheetCells): Material {
  const from = typeof scheme === 'string' ? source(scheme) : scheme;
  const under = schemeUnder(from, new Map());
  const awardFacts = awardFactsOf(under, { kind: 'one', award });
  const tracker = readTracker(cells, under.book, { awardFacts });
  if (tracker.kind === 'none') throw new Error(`no list: ${tracker.reason}`);
  return { source: from, scheme: under, schemeCells: undefined, tracker, cells };
}

export function wanted(
  id: FormulaId,
  form: FormulaForm,
  subject: string,
  more: Partial<Pick<Wanted, 'row' | 'operand'>> = {},
): Wanted {
  const kind = formulaKinds.find((one) => one.id === id);
  if (!kind) throw new Error(`no function ${id}`);
  return { kind, form, subject, row: 3, operand: '', ...more };
}
