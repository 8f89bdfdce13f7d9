import {
  type Area,
  MAX_COLUMNS,
  MAX_ROWS,
  block,
  cellArea,
  intersect,
  isWholeColumns,
  isWholeRows,
} from '../model/area';
import type { CellInput, GridPort } from '../model/port';
import { displayText } from './display-text';
import { shiftFormula } from './formula-shift';
import { DEFAULT_LOOK, changeLook, dropLooks, lookAt, looksWithin } from './looks';
import { type SheetStore, cellKey, keyColumn, keyRow, keysWithin } from './sheet-store';
import { type Shift, shiftArea } from './shift';
import { shiftSheet } from './shift-sheet';
import type { MemoryState } from './state';

type CellsPart = Pick<
  GridPort,
  | 'values'
  | 'formulas'
  | 'texts'
  | 'numberFormats'
  | 'write'
  | 'setNumberFormats'
  | 'clear'
  | 'usedArea'
  | 'spillAt'
  | 'insert'
  | 'remove'
>;

function put(state: MemoryState, sheet: SheetStore, row: number, column: number, input: CellInput): void {
  if (input === null) return;
  const key = cellKey(row, column);
  state.releaseCell(sheet, key);
  if ('formula' in input) {
    sheet.contents.set(key, { formula: input.formula, value: null });
    return;
  }
  if (input.value === null) sheet.contents.delete(key);
  else sheet.contents.set(key, { formula: null, value: input.value });
  const { numberFormat } = input;
  if (numberFormat !== undefined) changeLook(sheet, cellArea(row, column), (look) => ({ ...look, numberFormat }));
}

/** The smallest rectangle with all contents and spilled values, and with looks where those count. */
export function usedArea(state: MemoryState, sheet: SheetStore, valuesOnly: boolean): Area | null {
  let [top, left, bottom, right] = [MAX_ROWS, MAX_COLUMNS, -1, -1];
  // Millions of cells: nothing is made for each of them.
  const see = (row: number, column: number): void => {
    if (row < top) top = row;
    if (row > bottom) bottom = row;
    if (column < left) left = column;
    if (column > right) right = column;
  };
  for (const key of sheet.contents.keys()) see(keyRow(key), keyColumn(key));
  for (const key of state.spills().get(sheet.info.id)?.keys() ?? []) see(keyRow(key), keyColumn(key));
  for (const [column, runs] of valuesOnly ? [] : sheet.looks) {
    for (const { from, until, is } of runs) {
      if (is === DEFAULT_LOOK) continue;
      see(from, column);
      see(until - 1, column);
    }
  }
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function clearLooks(sheet: SheetStore, area: Area): void {
  sheet.merges = sheet.merges.filter((merge) => !intersect(merge, area));
  const whole = isWholeColumns(area) || isWholeRows(area);
  if (whole) changeLook(sheet, area, () => DEFAULT_LOOK);
  dropLooks(sheet, area);
  // Where the row or column has a look, its cells need the plain one of their own.
  if (!whole && [...looksWithin(sheet, area)].some((look) => look !== DEFAULT_LOOK))
    changeLook(sheet, area, () => DEFAULT_LOOK);
}

const changeOf = ({ area, count }: Shift) => {
  const what = isWholeRows(area) ? 'Row' : isWholeColumns(area) ? 'Column' : 'Cell';
  return count > 0 ? (`${what}Inserted` as const) : (`${what}Deleted` as const);
};

/** Moves what lies behind inserted (count > 0) or removed cells, on the sheet and in all references to it. */
function moveCells(state: MemoryState, id: string, shift: Shift): void {
  const sheet = state.store(id);
  // Calls belong to places: those of moved formulas are made again where they land.
  for (const key of sheet.contents.keys()) state.releaseCell(sheet, key);
  shiftSheet(sheet, shift);
  const changed = sheet.info.name;
  const moved = (formula: string, home: string) => shiftFormula(formula, shift, { home, changed });
  for (const { contents, info } of state.stores) {
    for (const [key, { formula, value }] of contents) {
      if (formula !== null) contents.set(key, { formula: moved(formula, info.name), value });
    }
  }
  state.names = state.names.map((name) => ({ ...name, formula: moved(name.formula, changed) }));
  state.tables = state.tables.flatMap((table) => {
    if (table.sheet !== id) return [table];
    const to = shiftArea(table.area, shift);
    return to ? [{ ...table, area: to }] : [];
  });
  state.owe();
  state.tell({ kind: 'edited', sheet: id, area: shift.area, change: changeOf(shift) });
}

export function cellsPart(state: MemoryState): CellsPart {
  return {
    values(id, area) {
      state.calculateOwed();
      const sheet = state.store(id);
      return block(area, (row, column) => state.cellValue(sheet, row, column));
    },
    formulas(id, area) {
      const { contents } = state.store(id);
      return block(area, (row, column) => contents.get(cellKey(row, column))?.formula ?? null);
    },
    texts(id, area) {
      state.calculateOwed();
      const sheet = state.store(id);
      return block(area, (row, column) =>
        displayText(state.cellValue(sheet, row, column), lookAt(sheet, row, column).numberFormat),
      );
    },
    numberFormats(id, area) {
      const sheet = state.store(id);
      return block(area, (row, column) => lookAt(sheet, row, column).numberFormat);
    },
    write(id, area, cells) {
      const sheet = state.store(id);
      cells.forEach((line, i) => line.forEach((input, j) => put(state, sheet, area.row + i, area.column + j, input)));
      state.owe();
      state.tell({ kind: 'edited', sheet: id, area, change: 'RangeEdited' });
    },
    setNumberFormats(id, area, formats) {
      const sheet = state.store(id);
      const set = (where: Area, numberFormat: string) =>
        changeLook(sheet, where, (look) => ({ ...look, numberFormat }));
      if (typeof formats === 'string') set(area, formats);
      else {
        formats.forEach((line, i) =>
          line.forEach((one, j) => {
            if (one !== null) set(cellArea(area.row + i, area.column + j), one);
          }),
        );
      }
      state.tell({ kind: 'formatted', sheet: id, area });
    },
    clear(id, area, what) {
      const sheet = state.store(id);
      if (what !== 'formats') {
        for (const key of keysWithin(sheet.contents, area)) {
          state.releaseCell(sheet, key);
          sheet.contents.delete(key);
        }
        state.owe();
      }
      if (what !== 'contents') clearLooks(sheet, area);
      state.tell(
        what === 'formats'
          ? { kind: 'formatted', sheet: id, area }
          : { kind: 'edited', sheet: id, area, change: 'RangeEdited' },
      );
    },
    usedArea(id, valuesOnly) {
      state.calculateOwed();
      return usedArea(state, state.store(id), valuesOnly);
    },
    spillAt(id, row, column) {
      state.calculateOwed();
      return state.spills().get(state.store(id).info.id)?.get(cellKey(row, column))?.spill ?? null;
    },
    insert(id, area, direction) {
      const along = direction === 'down' ? 'rows' : 'columns';
      moveCells(state, id, { area, along, count: area[along] });
    },
    remove(id, area, direction) {
      const along = direction === 'up' ? 'rows' : 'columns';
      moveCells(state, id, { area, along, count: -area[along] });
    },
  };
}
