import { ICommandService, type Nullable } from '@univerjs/core';
import {
  FormulaDataModel,
  IDependencyManagerService,
  type IFormulaDataItem,
  SetFormulaCalculationResultMutation,
} from '@univerjs/engine-formula';
import type { CellPosition } from '../functions/argument';
import { isWaiting } from '../functions/calc-state';
import type { FunctionEngine } from '../functions/engine';
import type { SheetId } from '../model/sheet';
import { soleCall } from '../xlsx/formula-text';
import { valueOf } from './cells';
import { type CellMatrix, toCellData } from './edits';
import { type Grid, bookOf } from './grid';
import { type Run, toRanges } from './runs';

/** Functions that find their cells only while they calculate: nobody can say beforehand what depends on a cell. */
const SEEKING = /(?:INDIRECT|OFFSET)\(/i;

/**
 * Puts answers that have come straight into the cells that wait for them, where a cell's formula is one call and nothing else: Univer would
 * calculate such a formula all over again only to find the answer. Returns the cells that are still to be calculated: those whose formula does
 * more, and those that depend on the cells that were filled.
 */
export function placeAnswers(
  grid: Grid,
  engine: FunctionEngine,
  cells: readonly CellPosition[],
): readonly CellPosition[] {
  if (formulaCells(grid).some(({ formula }) => SEEKING.test(formula))) return cells;
  const names = new Set(engine.functions().map(({ name }) => name));
  const ready: { readonly cell: CellPosition; readonly data: ReturnType<typeof toCellData> }[] = [];
  const others: CellPosition[] = [];
  for (const cell of cells) {
    const answer = waitsAlone(grid, names, cell) ? engine.answerAt(cell) : undefined;
    if (answer === undefined || answer === null) others.push(cell);
    else ready.push({ cell, data: toCellData(answer) });
  }
  if (ready.length === 0) return cells;
  const dependents = dependentsOf(grid, toRanges(ready.map(({ cell }) => cell)));
  if (!dependents) return cells;
  const sheets = new Map<SheetId, CellMatrix>();
  for (const { cell, data } of ready) {
    const matrix = sheets.get(cell.sheet) ?? {};
    sheets.set(cell.sheet, matrix);
    (matrix[cell.row] ??= {})[cell.column] = { v: data.v, t: data.t };
  }
  // Univer's own way for the results of a calculation.
  const unitData = { [bookOf(grid).getUnitId()]: Object.fromEntries(sheets) };
  grid.injector
    .get(ICommandService)
    .syncExecuteCommand(SetFormulaCalculationResultMutation.id, { unitData, unitOtherData: {} }, { onlyLocal: true });
  return [...others, ...dependents];
}

/** Whether the cell shows that it waits, and its formula is one call of an add-in's function whose answer fills this cell alone. */
function waitsAlone(grid: Grid, names: ReadonlySet<string>, { sheet, row, column }: CellPosition): boolean {
  const cell = bookOf(grid).getSheetBySheetId(sheet)?.getCellMatrix().getValue(row, column);
  if (!cell?.f || !isWaiting(valueOf(cell)) || !names.has(soleCall(cell.f) ?? '')) return false;
  const arrays = grid.injector.get(FormulaDataModel).getArrayFormulaRange()?.[bookOf(grid).getUnitId()]?.[sheet];
  return !arrays?.[row]?.[column];
}

/** Cells whose formulas depend on one of the runs; null where something else than a cell does. */
function dependentsOf(grid: Grid, runs: readonly Run[]): readonly CellPosition[] | null {
  const unitId = bookOf(grid).getUnitId();
  const dependencies = grid.injector.get(IDependencyManagerService);
  // References to single cells are only found while this is open.
  dependencies.openKdTree();
  const found = dependencies.searchDependency(
    runs.map(({ sheet, column, first, last }) => ({
      unitId,
      sheetId: sheet,
      range: { startRow: first, endRow: last, startColumn: column, endColumn: column },
    })),
  );
  dependencies.closeKdTree();
  if (found.size === 0) return [];
  const cells = formulaCells(grid).filter(({ cell: { sheet, row, column } }) =>
    found.has(dependencies.getFormulaDependency(unitId, sheet, row, column) ?? NaN),
  );
  return cells.length === found.size ? cells.map(({ cell }) => cell) : null;
}

const formulaCells = (grid: Grid): readonly { readonly cell: CellPosition; readonly formula: string }[] =>
  Object.entries(grid.injector.get(FormulaDataModel).getFormulaData()[bookOf(grid).getUnitId()] ?? {}).flatMap(
    ([sheet, rows]) =>
      Object.entries(rows ?? {}).flatMap(([row, columns]) =>
        Object.entries<Nullable<IFormulaDataItem>>(columns ?? {}).flatMap(([column, held]) =>
          held ? [{ cell: { sheet, row: Number(row), column: Number(column) }, formula: held.f }] : [],
        ),
      ),
  );
