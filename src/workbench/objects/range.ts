import {
  type Area,
  MAX_COLUMNS,
  MAX_ROWS,
  bounding,
  cellArea,
  intersect,
  isWholeColumns,
  isWholeRows,
} from '../model/area';
import type { GridPort } from '../model/port';
import {
  type Args,
  booleanArg,
  integerArg,
  oneOf,
  optionalInteger,
  optionalOneOf,
  toBoolean,
} from '../richapi/arguments';
import { invalidArgument, itemNotFound } from '../richapi/errors';
import { type OfficeObject, type ObjectType, bind } from '../richapi/object-type';
import { cellScalars } from './range-cells';
import { findText } from './find-text';
import { rangeFormat } from './range-format';
import { rangeSort } from './range-sort';
import {
  type RangeTarget,
  assertUnprotected,
  assertWritable,
  checkedArea,
  fullAddress,
  isUnbounded,
  rangeArg,
} from './range-target';
import { surroundingRegion } from './surrounding-region';

/** A range on the same sheet, checked against its limits. */
const sibling = ({ context, sheet }: RangeTarget, area: Area): OfficeObject =>
  context.make.range(sheet, checkedArea(area));

const part = (self: RangeTarget, change: (area: Area) => Partial<Area>): OfficeObject =>
  sibling(self, { ...self.area, ...change(self.area) });

/** Area of the other range of a binary operation, which has to be on the same sheet. */
function otherArea(self: RangeTarget, args: Args): Area {
  const other = rangeArg(self.context, self.sheet, args, 0);
  if (other.sheet !== self.sheet) throw invalidArgument();
  return other.area;
}

function usedRange(self: RangeTarget, args: Args): OfficeObject | null {
  const used = self.context.grid.usedArea(self.sheet, booleanArg(args, 0, false));
  const area = used && intersect(used, self.area);
  return area && sibling(self, area);
}

const orMissing = (object: OfficeObject | null): OfficeObject => {
  if (!object) throw itemNotFound();
  return object;
};

function spillParent(self: RangeTarget): OfficeObject | null {
  const spill = self.context.grid.spillAt(self.sheet, self.area.row, self.area.column);
  return spill && sibling(self, cellArea(spill.anchor.row, spill.anchor.column));
}

function spillingTo(self: RangeTarget): OfficeObject | null {
  const { row, column } = self.area;
  const spill = self.context.grid.spillAt(self.sheet, row, column);
  return spill && spill.anchor.row === row && spill.anchor.column === column ? sibling(self, spill.area) : null;
}

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

function mergedAreas({ context, sheet, area }: RangeTarget): OfficeObject | null {
  const merges = context.grid.merges(sheet, area);
  return merges.length > 0 ? context.make.rangeAreas(sheet, merges) : null;
}

function merge(self: RangeTarget, args: Args): void {
  const { context, sheet, area } = self;
  assertUnprotected(context, sheet);
  if (isUnbounded(area)) throw invalidArgument();
  const overlapsTable = context.grid.tables().some((table) => table.sheet === sheet && intersect(table.area, area));
  if (overlapsTable) throw invalidArgument();
  const across = booleanArg(args, 0, false);
  const pieces = across
    ? Array.from({ length: area.rows }, (_, i) => ({ ...area, row: area.row + i, rows: 1 }))
    : [area];
  context.grid.unmerge(sheet, area);
  for (const piece of pieces) if (piece.rows * piece.columns > 1) context.grid.merge(sheet, piece);
}

function shiftCells(self: RangeTarget, shift: (grid: GridPort) => void): void {
  assertUnprotected(self.context, self.sheet);
  shift(self.context.grid);
}

const CLEAR = {
  All: 'all',
  Contents: 'contents',
  Formats: 'formats',
  Hyperlinks: null,
  RemoveHyperlinks: null,
  ResetContents: 'contents',
} as const;

function clear(self: RangeTarget, args: Args): void {
  assertWritable(self);
  const applyTo = optionalOneOf(args, 0, Object.keys(CLEAR) as (keyof typeof CLEAR)[], 'All');
  const what = CLEAR[applyTo];
  // Hyperlinks are not part of the model, so there are none to take away.
  if (what !== null) self.context.grid.clear(self.sheet, self.area, what);
}

function copyFrom(self: RangeTarget, args: Args): void {
  const { context, sheet, area } = self;
  const source = rangeArg(context, sheet, args, 0);
  const what = optionalOneOf(args, 1, ['All', 'Values', 'Formats', 'Formulas'] as const, 'All');
  // Formulas would have to be moved relative to their new place: only values and formats are copied truly.
  if (what === 'Formulas' || booleanArg(args, 2, false) || booleanArg(args, 3, false)) throw invalidArgument();
  const hasFormulas = context.grid
    .formulas(source.sheet, source.area)
    .some((row) => row.some((formula) => formula !== null));
  if (what === 'All' && hasFormulas) throw invalidArgument();
  const to = checkedArea({ ...source.area, row: area.row, column: area.column });
  assertWritable({ context, sheet, area: to });
  if (what !== 'Formats') {
    context.grid.write(
      sheet,
      to,
      context.grid.values(source.sheet, source.area).map((row) => row.map((value) => ({ value }))),
    );
  }
  if (what !== 'Values') {
    context.grid.setNumberFormats(sheet, to, context.grid.numberFormats(source.sheet, source.area));
    context.grid
      .styles(source.sheet, source.area)
      .forEach((row, i) =>
        row.forEach((style, j) => context.grid.setStyle(sheet, cellArea(to.row + i, to.column + j), style)),
      );
  }
}

const DIMENSION_METHODS: NonNullable<ObjectType<RangeTarget>['methods']> = {
  GetCell: (self, args) =>
    sibling(self, cellArea(self.area.row + integerArg(args, 0), self.area.column + integerArg(args, 1))),
  GetRow: (self, args) => part(self, (a) => ({ row: a.row + integerArg(args, 0), rows: 1 })),
  GetColumn: (self, args) => part(self, (a) => ({ column: a.column + integerArg(args, 0), columns: 1 })),
  GetLastRow: (self) => part(self, (a) => ({ row: a.row + a.rows - 1, rows: 1 })),
  GetLastColumn: (self) => part(self, (a) => ({ column: a.column + a.columns - 1, columns: 1 })),
  GetLastCell: (self) =>
    sibling(self, cellArea(self.area.row + self.area.rows - 1, self.area.column + self.area.columns - 1)),
  GetEntireRow: (self) => part(self, () => ({ column: 0, columns: MAX_COLUMNS })),
  GetEntireColumn: (self) => part(self, () => ({ row: 0, rows: MAX_ROWS })),
  GetOffsetRange: (self, args) =>
    part(self, (a) => ({ row: a.row + integerArg(args, 0), column: a.column + integerArg(args, 1) })),
  GetResizedRange: (self, args) =>
    part(self, (a) => ({ rows: a.rows + integerArg(args, 0), columns: a.columns + integerArg(args, 1) })),
  GetAbsoluteResizedRange: (self, args) =>
    part(self, () => ({ rows: integerArg(args, 0), columns: integerArg(args, 1) })),
  GetRowsAbove: (self, args) => rowsBeside(self, -(optionalInteger(args, 0) ?? 1)),
  GetRowsBelow: (self, args) => rowsBeside(self, optionalInteger(args, 0) ?? 1),
  GetColumnsBefore: (self, args) => columnsBeside(self, -(optionalInteger(args, 0) ?? 1)),
  GetColumnsAfter: (self, args) => columnsBeside(self, optionalInteger(args, 0) ?? 1),
};

/** |count| rows above (negative) or below the range. */
function rowsBeside(self: RangeTarget, count: number): OfficeObject {
  return part(self, (a) => (count < 0 ? { row: a.row + count, rows: -count } : { row: a.row + a.rows, rows: count }));
}

function columnsBeside(self: RangeTarget, count: number): OfficeObject {
  return part(self, (a) =>
    count < 0 ? { column: a.column + count, columns: -count } : { column: a.column + a.columns, columns: count },
  );
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
    HasSpill: { get: hasSpill },
    ...cellScalars,
  },
  children: {
    Format: ({ context, sheet, area }) => bind(rangeFormat, { context, sheet, areas: [area] }),
    Sort: (self) => bind(rangeSort, self),
    Worksheet: ({ context, sheet }) => context.make.worksheet(sheet),
  },
  methods: {
    ...DIMENSION_METHODS,
    GetIntersection: (self, args) => {
      const area = intersect(self.area, otherArea(self, args));
      return orMissing(area && sibling(self, area));
    },
    GetIntersectionOrNullObject: (self, args) => {
      const area = intersect(self.area, otherArea(self, args));
      return area && sibling(self, area);
    },
    GetBoundingRect: (self, args) => sibling(self, bounding(self.area, otherArea(self, args))),
    GetUsedRange: (self, args) => usedRange(self, args) ?? sibling(self, cellArea(self.area.row, self.area.column)),
    GetUsedRangeOrNullObject: usedRange,
    GetSurroundingRegion: (self) => sibling(self, surroundingRegion(self.context.grid, self.sheet, self.area)),
    GetSpillParent: (self) => orMissing(spillParent(self)),
    GetSpillParentOrNullObject: spillParent,
    GetSpillingToRange: (self) => orMissing(spillingTo(self)),
    GetSpillingToRangeOrNullObject: spillingTo,
    GetMergedAreas: (self) => orMissing(mergedAreas(self)),
    GetMergedAreasOrNullObject: mergedAreas,
    GetTables: ({ context, sheet, area }) => context.make.tablesWithin(sheet, area),
    Find: (self, args) => orMissing(findText(self, args)),
    FindOrNullObject: findText,
    Merge: merge,
    Unmerge: ({ context, sheet, area }) => {
      assertUnprotected(context, sheet);
      context.grid.unmerge(sheet, area);
    },
    Insert: (self, args) => {
      const shift = oneOf(args[0], ['Down', 'Right'] as const);
      shiftCells(self, (grid) => grid.insert(self.sheet, self.area, shift === 'Down' ? 'down' : 'right'));
      return self.context.make.range(self.sheet, self.area);
    },
    Delete: (self, args) => {
      const shift = oneOf(args[0], ['Up', 'Left'] as const);
      shiftCells(self, (grid) => grid.remove(self.sheet, self.area, shift === 'Up' ? 'up' : 'left'));
    },
    Clear: clear,
    CopyFrom: copyFrom,
    Select: ({ context, sheet, area }) => context.grid.select(sheet, area),
    Calculate: ({ context }) => context.grid.recalculate(true),
    // Large writes are sent in pieces, and this first, so that a wrong size changes nothing.
    _ValidateArraySize: ({ area }, args) => {
      if (integerArg(args, 0) !== area.rows || integerArg(args, 1) !== area.columns)
        throw invalidArgument('Range.values');
    },
  },
  afterCalculation: [
    'Find',
    'FindOrNullObject',
    'GetUsedRange',
    'GetUsedRangeOrNullObject',
    'GetSurroundingRegion',
    'GetSpillParent',
    'GetSpillParentOrNullObject',
    'GetSpillingToRange',
    'GetSpillingToRangeOrNullObject',
  ],
};
