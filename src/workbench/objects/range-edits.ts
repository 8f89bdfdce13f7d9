import { cellArea, intersect } from '../model/area';
import { booleanArg, integerArg, oneOf, optionalOneOf, type Args } from '../richapi/arguments';
import { invalidArgument, notPlayed } from '../richapi/errors';
import type { ObjectType } from '../richapi/object-type';
import {
  type RangeTarget,
  assertUnprotected,
  assertWritable,
  checkedArea,
  isUnbounded,
  rangeArg,
} from './range-target';

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
  if (booleanArg(args, 2, false)) throw notPlayed('skipBlanks');
  if (booleanArg(args, 3, false)) throw notPlayed('transpose');
  const hasFormulas = context.grid
    .formulas(source.sheet, source.area)
    .some((row) => row.some((formula) => formula !== null));
  // Formulas would have to be rewritten for their new place.
  if (hasFormulas && (what === 'All' || what === 'Formulas')) throw notPlayed('formulas');
  const to = checkedArea({ ...source.area, row: area.row, column: area.column });
  assertWritable({ context, sheet, area: to });
  if (what !== 'Formats') {
    context.grid.write(
      sheet,
      to,
      context.grid.values(source.sheet, source.area).map((row) => row.map((value) => ({ value }))),
    );
  }
  if (what === 'All' || what === 'Formats') {
    context.grid.setNumberFormats(sheet, to, context.grid.numberFormats(source.sheet, source.area));
    context.grid
      .styles(source.sheet, source.area)
      .forEach((row, i) =>
        row.forEach((style, j) => context.grid.setStyle(sheet, cellArea(to.row + i, to.column + j), style)),
      );
  }
}

/** Methods that change the sheet. */
export const editMethods: NonNullable<ObjectType<RangeTarget>['methods']> = {
  Merge: merge,
  Unmerge: ({ context, sheet, area }) => {
    assertUnprotected(context, sheet);
    context.grid.unmerge(sheet, area);
  },
  Insert: ({ context, sheet, area }, args) => {
    assertUnprotected(context, sheet);
    context.grid.insert(sheet, area, oneOf(args[0], ['Down', 'Right'] as const) === 'Down' ? 'down' : 'right');
    return context.make.range(sheet, area);
  },
  Delete: ({ context, sheet, area }, args) => {
    assertUnprotected(context, sheet);
    context.grid.remove(sheet, area, oneOf(args[0], ['Up', 'Left'] as const) === 'Up' ? 'up' : 'left');
  },
  Clear: clear,
  CopyFrom: copyFrom,
  // Large writes are sent in pieces, and this first, so that a wrong size changes nothing.
  _ValidateArraySize: ({ area }, args) => {
    const fits = integerArg(args, 0) === area.rows && integerArg(args, 1) === area.columns;
    if (!fits) throw invalidArgument('Range.values');
  },
};
