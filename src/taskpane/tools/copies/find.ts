import type { SheetFormulas } from '../../../excel/formula-values';
import type { SheetCells } from '../../../excel/port';
import { type FilledDown, filledDown } from '../../../formulas/fill-down';
import { sheetNameOf } from '../../../formulas/references';
import type { SchemeArgument } from '../../../formulas/single-rows';
import {
  freeColumn,
  looksAcross,
  type TableForm,
  tableForm,
  type TableFormOutcome,
} from '../../../formulas/table-form';
import type { Scheme } from '../../../rules/scheme/scheme';
import { builtInNamed } from '../../../rules/schemes/catalog';
import type { SchemeSource } from '../../../rules/schemes/source';
import { areaName, at } from '../../../sheets/plan/cells';
import { readTracker } from '../../../trackers/tracker';
import type { Context, Run } from '../../jobs/context';
import { notesFrom } from '../../jobs/notes';
import { ownSource } from '../../jobs/own-scheme';
import { readAllFormulas } from '../../jobs/read-formulas';
import { awardFactsOf } from '../../state/award-choice';
import { schemeUnder } from '../../state/scheme-choice';

/** One stretch of single-row formulas. */
export interface Unchecked {
  readonly sheet: string;
  /** In A1 form. */
  readonly range: string;
  readonly filled: FilledDown;
  readonly outcome: TableFormOutcome;
  /** The cell for the formula over the whole table; undefined where there is none. */
  readonly place: { readonly form: TableForm; readonly column: number } | undefined;
}

/** The cell for the formula over the whole table, in A1 form. */
export const placeOf = ({ place }: Unchecked): string | undefined => place && at(place.form.first, place.column);

/** All such stretches of the workbook; undefined when it failed or was cancelled, which the run then has told. */
export async function findUnchecked(context: Context, run: Run): Promise<readonly Unchecked[] | undefined> {
  const sheets = await readAllFormulas(context, run);
  if (!sheets) return undefined;
  const found: Unchecked[] = [];
  for (const formulas of sheets) {
    for (const filled of filledDown(formulas.formulas, formulas.firstRow, formulas.firstColumn)) {
      const source = await schemeOf(context, run, filled.row.scheme, formulas.sheet);
      const scheme = source && schemeUnder(source, new Map());
      if (!scheme || !looksAcross(scheme, filled.row.award)) continue;
      const cells = await context.port.readSheet(formulas.sheet, { signal: run.signal });
      if (!cells.ok) return void run.fail(cells.problem);
      found.push(uncheckedOf(filled, scheme, formulas, cells.value));
    }
  }
  return found;
}

/** The scheme of a formula on a sheet; undefined where there is none of that name, or none in the cells. */
async function schemeOf(
  { port }: Context,
  run: Run,
  argument: SchemeArgument,
  sheet: string,
): Promise<SchemeSource | undefined> {
  if (argument.kind === 'named') return builtInNamed(argument.name);
  const { at: area } = argument;
  const cells = await port.readSheet(sheetNameOf(area) ?? sheet, { signal: run.signal });
  if (!cells.ok) return undefined;
  const { firstRow, firstColumn, values } = cells.value;
  const within = values
    .slice(Math.max(0, area.top - firstRow), area.bottom - firstRow + 1)
    .map((row) => row.slice(Math.max(0, area.left - firstColumn), area.right - firstColumn + 1));
  return ownSource({ ...cells.value, values: within }, notesFrom(undefined));
}

function uncheckedOf(filled: FilledDown, scheme: Scheme, formulas: SheetFormulas, cells: SheetCells): Unchecked {
  const { award } = filled.row;
  const tracker = readTracker(cells, scheme.book, { awardFacts: awardFactsOf(scheme, { kind: 'one', award }) });
  const outcome: TableFormOutcome = tracker.kind === 'list' ? tableForm(filled, tracker) : { kind: 'outside' };
  const isBlank = (row: number, column: number): boolean => {
    const [r, c] = [row - formulas.firstRow, column - formulas.firstColumn];
    return (formulas.values[r]?.[c] ?? '') === '' && (formulas.formulas[r]?.[c] ?? '') === '';
  };
  const { column, first, last } = filled;
  return {
    sheet: formulas.sheet,
    range: areaName({ top: first, bottom: last, left: column, right: column }),
    filled,
    outcome,
    place:
      outcome.kind === 'form'
        ? { form: outcome.form, column: freeColumn(isBlank, outcome.form, column, cells.tables) }
        : undefined,
  };
}
