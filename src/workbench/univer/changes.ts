import {
  BooleanNumber,
  type ICellData,
  type ICommandInfo,
  ICommandService,
  type IExecutionOptions,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type Nullable,
} from '@univerjs/core';
import { SetFormulaCalculationResultMutation } from '@univerjs/engine-formula';
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveNumfmtMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetNumfmtMutation,
  SetRangeValuesMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from '@univerjs/sheets';
import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableMutation,
  TableManager,
} from '@univerjs/sheets-table';
import { type Area, MAX_COLUMNS, MAX_ROWS, bounding, cellArea } from '../model/area';
import type { GridChange, SheetId } from '../model/port';
import { type Beside, besideSheet } from './beside';
import { type Grid, areaOf, bookOf } from './grid';
import { isQuiet } from './quiet';

/** Told of changes as they happen in Univer. */
export interface ChangeListeners {
  changed(change: GridChange): void;
  /** Contents of a cell were replaced or removed. */
  replaced(sheet: SheetId, row: number, column: number): void;
  /** Formulas owe a calculation. */
  owed(): void;
  /** Whole rows or columns were put in or taken out. */
  shifted(sheet: SheetId, area: Area, count: number): void;
}

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;
interface OnSheet {
  readonly unitId: string;
  readonly subUnitId: SheetId;
}
interface OnRange extends OnSheet {
  readonly range: IRange;
}

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

/** Watches Univer's mutations, whoever causes them, and tells what they mean. Call the returned function when another workbook is open. */
export function watchChanges(grid: Grid, beside: Beside, listeners: ChangeListeners): () => void {
  const commands = grid.injector.get(ICommandService);
  let active: SheetId = '';
  const sheetNames = new Map<SheetId, string>();
  const tableNames = new Map<string, string>();

  const remember = () => {
    active = bookOf(grid).getActiveSheet().getSheetId();
    for (const sheet of bookOf(grid).getSheets()) sheetNames.set(sheet.getSheetId(), sheet.getName());
    for (const table of grid.injector.get(TableManager).getTableList(bookOf(grid).getUnitId()))
      tableNames.set(table.id, table.name);
  };
  remember();

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
    const count = area.columns === MAX_COLUMNS ? area.rows : area.columns;
    listeners.owed();
    listeners.shifted(sheet, area, change.endsWith('Inserted') ? count : -count);
    listeners.changed({ kind: 'edited', sheet, area, change });
  }

  function activated(sheet: SheetId): void {
    if (isQuiet(grid) || sheet === active) return;
    const previous = bookOf(grid).getSheetBySheetId(active) ? active : null;
    active = sheet;
    listeners.changed({ kind: 'activated', sheet, previous });
  }

  function renamed(sheet: SheetId, after: string): void {
    const before = sheetNames.get(sheet) ?? after;
    sheetNames.set(sheet, after);
    if (before !== after) listeners.changed({ kind: 'sheetRenamed', sheet, before, after });
  }

  function hidden(sheet: SheetId, isHidden: boolean): void {
    const { hiddenAs } = besideSheet(beside, sheet);
    const [before, after] = isHidden ? (['Visible', hiddenAs] as const) : ([hiddenAs, 'Visible'] as const);
    listeners.changed({ kind: 'visibilityChanged', sheet, before, after });
    activated(bookOf(grid).getActiveSheet().getSheetId());
  }

  /** Mutations that concern the grid, by their ids. */
  const meanings: { readonly [id: string]: (params: never) => void } = {
    [SetRangeValuesMutation.id]: ({ subUnitId, cellValue }: OnSheet & { cellValue?: Cells }) =>
      cellsSet(subUnitId, cellValue ?? {}),
    [InsertRowMutation.id]: ({ subUnitId, range }: OnRange) => shifted(subUnitId, wholeRows(range), 'RowInserted'),
    [RemoveRowMutation.id]: ({ subUnitId, range }: OnRange) => shifted(subUnitId, wholeRows(range), 'RowDeleted'),
    [InsertColMutation.id]: ({ subUnitId, range }: OnRange) =>
      shifted(subUnitId, wholeColumns(range), 'ColumnInserted'),
    [RemoveColMutation.id]: ({ subUnitId, range }: OnRange) => shifted(subUnitId, wholeColumns(range), 'ColumnDeleted'),
    [MoveRangeMutation.id]: ({
      from,
      to,
    }: {
      from: { subUnitId: SheetId; value: Cells };
      to: { subUnitId: SheetId; value: Cells };
    }) => {
      cellsSet(from.subUnitId, from.value);
      cellsSet(to.subUnitId, to.value);
    },
    [SetNumfmtMutation.id]: ({ subUnitId, values }: OnSheet & { values: Record<string, { ranges: IRange[] }> }) => {
      for (const range of Object.values(values).flatMap(({ ranges }) => ranges))
        listeners.changed({ kind: 'formatted', sheet: subUnitId, area: areaOf(range) });
    },
    [RemoveNumfmtMutation.id]: ({ subUnitId, ranges }: OnSheet & { ranges: IRange[] }) => {
      for (const range of ranges) listeners.changed({ kind: 'formatted', sheet: subUnitId, area: areaOf(range) });
    },
    [InsertSheetMutation.id]: ({ sheet }: { sheet: { id: SheetId; name: string } }) => {
      sheetNames.set(sheet.id, sheet.name);
      listeners.owed();
      listeners.changed({ kind: 'sheetAdded', sheet: sheet.id });
    },
    [RemoveSheetMutation.id]: ({ subUnitId, subUnitName }: OnSheet & { subUnitName: string }) => {
      listeners.owed();
      listeners.changed({ kind: 'sheetDeleted', sheet: subUnitId, name: sheetNames.get(subUnitId) ?? subUnitName });
      activated(bookOf(grid).getActiveSheet().getSheetId());
    },
    [SetWorksheetActiveOperation.id]: ({ subUnitId }: OnSheet) => activated(subUnitId),
    [SetWorksheetNameMutation.id]: ({ subUnitId, name }: OnSheet & { name: string }) => renamed(subUnitId, name),
    [SetWorksheetOrderMutation.id]: ({
      subUnitId,
      fromOrder,
      toOrder,
    }: OnSheet & { fromOrder: number; toOrder: number }) =>
      listeners.changed({ kind: 'sheetMoved', sheet: subUnitId, before: fromOrder, after: toOrder }),
    [SetWorksheetHideMutation.id]: ({ subUnitId, hidden: state }: OnSheet & { hidden: BooleanNumber }) =>
      hidden(subUnitId, state === BooleanNumber.TRUE),
    [AddSheetTableMutation.id]: ({ subUnitId, tableId, name }: OnSheet & { tableId: string; name: string }) => {
      tableNames.set(tableId, name);
      listeners.owed();
      listeners.changed({ kind: 'tableAdded', sheet: subUnitId, table: tableId });
    },
    [SetSheetTableMutation.id]: ({ tableId, config }: OnSheet & { tableId: string; config: { name?: string } }) => {
      if (config.name) tableNames.set(tableId, config.name);
    },
    [DeleteSheetTableMutation.id]: ({ subUnitId, tableId }: OnSheet & { tableId: string }) =>
      listeners.changed({
        kind: 'tableDeleted',
        sheet: subUnitId,
        table: tableId,
        name: tableNames.get(tableId) ?? '',
      }),
    [SetFormulaCalculationResultMutation.id]: ({
      unitData,
    }: {
      unitData: Record<string, Record<SheetId, unknown> | undefined>;
    }) => {
      for (const [sheet, cells] of Object.entries(unitData[bookOf(grid).getUnitId()] ?? {}))
        if (cells) listeners.changed({ kind: 'calculated', sheet });
    },
  };

  // A sheet takes its formulas with it, and nobody names them afterwards.
  commands.beforeCommandExecuted((command: Readonly<ICommandInfo>) => {
    if (command.id !== RemoveSheetMutation.id) return;
    const { subUnitId } = command.params as OnSheet;
    bookOf(grid)
      .getSheetBySheetId(subUnitId)
      ?.getCellMatrix()
      .forValue((row, column, cell) => {
        if (cell?.f) listeners.replaced(subUnitId, row, column);
      });
  });
  commands.onCommandExecuted((command: Readonly<ICommandInfo>, options?: IExecutionOptions) => {
    const meaning = meanings[command.id];
    if (!meaning || options?.fromFormula) return;
    const params = (command.params ?? {}) as { unitId?: string };
    if (params.unitId !== undefined && params.unitId !== bookOf(grid).getUnitId()) return;
    meaning(params as never);
  });
  return remember;
}
