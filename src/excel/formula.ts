import { at } from '../sheets/plan/cells';
import type { FormulaPlace, FormulaRemoved, FormulaWritten } from './formula-values';
import { type FormulaRow, readFormulaRows } from './read-formulas';
import { mergedAreas } from './read-merges';
import { tablesOf } from './read-tables';
import { request } from './request';
import { enterOrTakeBack, formulasIn, sameFormula } from './take-back';

const TEXT_FORMAT = '@';

/**
 * Enters a formula where nothing stands. Right before, the cells that its result will fill are looked at: when one of
 * them is not blank, is merged or lies in an Excel table (where a result cannot spread), nothing is written.
 */
export async function writeFormula({ sheet, cell, fills, formula }: FormulaPlace): Promise<FormulaWritten> {
  const { area, first, tables } = await request(({ workbook }) => {
    const worksheet = workbook.worksheets.getItem(sheet);
    return {
      area: worksheet.getRange(fills).load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true }),
      first: worksheet.getRange(cell).load({ numberFormat: true }),
      tables: worksheet.tables.load({ id: true, name: true, showHeaders: true, showTotals: true }),
    };
  });
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = area;
  const filled = firstFilled(await readFormulaRows(sheet, { row, column, rows, columns }));
  if (filled) return { kind: 'occupied', cell: at(row + filled.row, column + filled.column) };
  if (first.numberFormat[0]?.[0] === TEXT_FORMAT) return { kind: 'text-format', cell };
  if (rows * columns > 1) {
    const meets = (other: { top: number; left: number; bottom: number; right: number }): boolean =>
      other.top < row + rows && row <= other.bottom && other.left < column + columns && column <= other.right;
    const table = (await tablesOf(tables.items)).find(meets);
    if (table) return { kind: 'in-table', table: table.name };
    const merged = (await mergedAreas(sheet, { row, column, rows, columns })).find(meets);
    if (merged) return { kind: 'occupied', cell: at(merged.top, merged.left) };
  }
  await enterOrTakeBack(sheet, [[{ address: cell, was: '', formula }]]);
  return { kind: 'written' };
}

function firstFilled(found: readonly FormulaRow[]): { readonly row: number; readonly column: number } | undefined {
  for (const [row, { values, formulas }] of found.entries()) {
    const column = values.findIndex((value, place) => value !== '' || (formulas[place] ?? '') !== '');
    if (column >= 0) return { row, column };
  }
  return undefined;
}

/** Takes the formula out of its cell again, unless something else stands there by now; a blank cell is done with. */
export async function removeFormula({ sheet, cell, formula }: FormulaPlace): Promise<FormulaRemoved> {
  const [found] = await formulasIn(sheet, [{ address: cell }]);
  if (found === '') return 'removed';
  if (!sameFormula(String(found), formula)) return 'changed';
  await request(({ workbook }) => {
    workbook.worksheets.getItem(sheet).getRange(cell).clear('Contents');
  });
  return 'removed';
}
