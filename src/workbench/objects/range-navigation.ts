import { type Area, MAX_COLUMNS, MAX_ROWS, bounding, cellArea, intersect } from '../model/area';
import { type Args, booleanArg, integerArg, optionalInteger } from '../richapi/arguments';
import { invalidArgument, itemNotFound } from '../richapi/errors';
import type { OfficeObject, ObjectType } from '../richapi/object-type';
import { findText } from './find-text';
import { type RangeTarget, checkedArea, rangeArg } from './range-target';
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

function mergedAreas({ context, sheet, area }: RangeTarget): OfficeObject | null {
  const merges = context.grid.merges(sheet, area);
  return merges.length > 0 ? context.make.rangeAreas(sheet, merges) : null;
}

/** |count| rows above (negative) or below the range. */
function rowsBeside(self: RangeTarget, count: number): OfficeObject {
  return part(self, (a) => (count < 0 ? { row: a.row + count, rows: -count } : { row: a.row + a.rows, rows: count }));
}

function columnsBeside(self: RangeTarget, count: number): OfficeObject {
  return part(self, (a) =>
    count < 0 ? { column: a.column + count, columns: -count } : { column: a.column + a.columns, columns: count },
  );
}

type Methods = NonNullable<ObjectType<RangeTarget>['methods']>;

const byPlace: Methods = {
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

const byContents: Methods = {
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
};

/** Methods that lead from a range to another one. */
export const navigationMethods: Methods = { ...byPlace, ...byContents };

/** Those of them whose answer depends on what formulas come to. */
export const AFTER_CALCULATION: readonly string[] = [
  'Find',
  'FindOrNullObject',
  'GetUsedRange',
  'GetUsedRangeOrNullObject',
  'GetSurroundingRegion',
  'GetSpillParent',
  'GetSpillParentOrNullObject',
  'GetSpillingToRange',
  'GetSpillingToRangeOrNullObject',
];
