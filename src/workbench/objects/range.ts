import { intersect, isWholeColumns, isWholeRows } from '../model/area';
import { toBoolean } from '../richapi/arguments';
import { type ObjectType, bind } from '../richapi/object-type';
import { cellScalars } from './range-cells';
import { editMethods } from './range-edits';
import { rangeFormat } from './range-format';
import { AFTER_CALCULATION, navigationMethods } from './range-navigation';
import { rangeSort } from './range-sort';
import { type RangeTarget, assertUnprotected, fullAddress } from './range-target';

/** true where all cells belong to spilled arrays, false where none does, null for some. */
function hasSpill({ context, sheet, area }: RangeTarget): boolean | null {
  const used = context.grid.usedArea(sheet, true);
  const within = used && intersect(used, area);
  if (!within) return false;
  let spilled = 0;
  for (let row = within.row; row < within.row + within.rows; row++) {
    for (let column = within.column; column < within.column + within.columns; column++) {
      if (context.grid.spillAt(sheet, row, column)) spilled += 1;
    }
  }
  if (spilled === 0) return false;
  return spilled === area.rows * area.columns ? true : null;
}

/** Excel.Range */
export const rangeType: ObjectType<RangeTarget> = {
  name: 'Range',
  scalars: {
    Address: { get: (self) => fullAddress(self.context, self.sheet, self.area) },
    AddressLocal: { get: (self) => fullAddress(self.context, self.sheet, self.area) },
    // −1 where the count does not fit 32 bits, as Excel has it.
    CellCount: { get: ({ area }) => (area.rows * area.columns > 2 ** 31 - 1 ? -1 : area.rows * area.columns) },
    RowCount: { get: ({ area }) => area.rows },
    ColumnCount: { get: ({ area }) => area.columns },
    RowIndex: { get: ({ area }) => area.row },
    ColumnIndex: { get: ({ area }) => area.column },
    IsEntireRow: { get: ({ area }) => isWholeRows(area) },
    IsEntireColumn: { get: ({ area }) => isWholeColumns(area) },
    Hidden: {
      get: ({ context, sheet, area }) =>
        context.grid.rowsHidden(sheet, area.row, area.rows) === true ||
        context.grid.columnsHidden(sheet, area.column, area.columns) === true,
    },
    RowHidden: {
      get: ({ context, sheet, area }) => context.grid.rowsHidden(sheet, area.row, area.rows),
      set: ({ context, sheet, area }, value) => {
        assertUnprotected(context, sheet);
        context.grid.setRowsHidden(sheet, area.row, area.rows, toBoolean(value));
      },
    },
    ColumnHidden: {
      get: ({ context, sheet, area }) => context.grid.columnsHidden(sheet, area.column, area.columns),
      set: ({ context, sheet, area }, value) => {
        assertUnprotected(context, sheet);
        context.grid.setColumnsHidden(sheet, area.column, area.columns, toBoolean(value));
      },
    },
    // Asks cell by cell: only where it is wanted.
    HasSpill: { get: hasSpill, onDemand: true },
    ...cellScalars,
  },
  children: {
    Format: ({ context, sheet, area }) => bind(rangeFormat, { context, sheet, areas: [area] }),
    Sort: (self) => bind(rangeSort, self),
    Worksheet: ({ context, sheet }) => context.make.worksheet(sheet),
  },
  methods: {
    ...navigationMethods,
    ...editMethods,
    Select: ({ context, sheet, area }) => context.grid.select(sheet, area),
    Calculate: ({ context }) => context.grid.recalculate(true),
  },
  afterCalculation: AFTER_CALCULATION,
};
