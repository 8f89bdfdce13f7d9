import type { ICellData, IObjectMatrixPrimitiveType, IRange, Nullable } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveNumfmtMutation,
  RemoveRowMutation,
  ReorderRangeMutation,
  SetNumfmtMutation,
  SetRangeValuesMutation,
} from '@univerjs/sheets';
import { type Area, MAX_COLUMNS, MAX_ROWS, bounding, cellArea, isWholeRows } from '../model/area';
import type { SheetId } from '../model/sheet';
import { type ChangeListeners, type Meaning, meaning } from './change-listeners';
import { areaOf } from './grid';
import { toRanges } from './runs';

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

const CONTENTS: readonly (keyof ICellData)[] = ['v', 'p'];

/** What an entry of set-range-values does to its cell. */
function effectOf(cell: Nullable<ICellData>): 'contents' | 'reference' | 'look' {
  if (!cell || CONTENTS.some((key) => key in cell)) return 'contents';
  if ('s' in cell) return 'look';
  // After rows were moved Univer writes formulas anew, without values: no edit.
  return 'f' in cell || 'si' in cell ? 'reference' : 'look';
}

const wholeRows = ({ startRow, endRow }: IRange): Area => ({
  row: startRow,
  column: 0,
  rows: endRow - startRow + 1,
  columns: MAX_COLUMNS,
});
const wholeColumns = ({ startColumn, endColumn }: IRange): Area => ({
  row: 0,
  column: startColumn,
  rows: MAX_ROWS,
  columns: endColumn - startColumn + 1,
});

/** Mutations of cells, rows and columns. */
export function cellMeanings(listeners: ChangeListeners): readonly Meaning[] {
  function cellsSet(sheet: SheetId, cells: Cells): void {
    let edited: Area | null = null;
    let formatted: Area | null = null;
    for (const [r, line] of Object.entries(cells))
      for (const [c, cell] of Object.entries(line as Record<string, Nullable<ICellData>>)) {
        const [row, column] = [Number(r), Number(c)];
        const area = cellArea(row, column);
        switch (effectOf(cell)) {
          case 'contents':
            edited = edited ? bounding(edited, area) : area;
            listeners.replaced(sheet, row, column);
            break;
          case 'reference':
            listeners.owed();
            break;
          case 'look':
            formatted = formatted ? bounding(formatted, area) : area;
        }
      }
    if (edited) {
      listeners.owed();
      listeners.changed({ kind: 'edited', sheet, area: edited, change: 'RangeEdited' });
    } else if (formatted) listeners.changed({ kind: 'formatted', sheet, area: formatted });
  }

  function shifted(
    sheet: SheetId,
    area: Area,
    change: 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted',
  ): void {
    const count = isWholeRows(area) ? area.rows : area.columns;
    listeners.owed();
    listeners.shifted(sheet, area, change.endsWith('Inserted') ? count : -count);
    listeners.changed({ kind: 'edited', sheet, area, change });
  }

  /** @param order the row that stood before in each of these rows */
  function sorted(sheet: SheetId, { startColumn, endColumn }: IRange, order: Readonly<Record<number, number>>): void {
    const rows = Object.entries(order).flatMap(([to, from]) => (Number(to) === from ? [] : [Number(to)]));
    if (rows.length === 0) return;
    for (const row of rows)
      for (let column = startColumn; column <= endColumn; column++) listeners.replaced(sheet, row, column);
    listeners.owed();
    const areas = toRanges(rows.map((row) => ({ sheet, row, column: startColumn }))).map(({ first, last }): Area => ({
      row: first,
      column: startColumn,
      rows: last - first + 1,
      columns: endColumn - startColumn + 1,
    }));
    listeners.changed({ kind: 'sorted', sheet, areas });
  }

  return [
    meaning(SetRangeValuesMutation, ({ subUnitId, cellValue }) => cellsSet(subUnitId, cellValue ?? {})),
    meaning(InsertRowMutation, ({ subUnitId, range }) => shifted(subUnitId, wholeRows(range), 'RowInserted')),
    meaning(RemoveRowMutation, ({ subUnitId, range }) => shifted(subUnitId, wholeRows(range), 'RowDeleted')),
    meaning(InsertColMutation, ({ subUnitId, range }) => shifted(subUnitId, wholeColumns(range), 'ColumnInserted')),
    meaning(RemoveColMutation, ({ subUnitId, range }) => shifted(subUnitId, wholeColumns(range), 'ColumnDeleted')),
    meaning(ReorderRangeMutation, ({ subUnitId, range, order }) => sorted(subUnitId, range, order)),
    meaning(MoveRangeMutation, ({ from, to }) => {
      cellsSet(from.subUnitId, from.value);
      cellsSet(to.subUnitId, to.value);
    }),
    meaning(SetNumfmtMutation, ({ subUnitId, values }) => {
      for (const range of Object.values(values).flatMap(({ ranges }) => ranges))
        listeners.changed({ kind: 'formatted', sheet: subUnitId, area: areaOf(range) });
    }),
    meaning(RemoveNumfmtMutation, ({ subUnitId, ranges }) => {
      for (const range of ranges) listeners.changed({ kind: 'formatted', sheet: subUnitId, area: areaOf(range) });
    }),
  ];
}
