import { type Area, MAX_COLUMNS, MAX_ROWS } from '../model/area';
import type { SheetId } from '../model/sheet';
import { optionalInteger } from '../richapi/arguments';
import { itemNotFound } from '../richapi/errors';
import type { OfficeObject, ObjectType } from '../richapi/object-type';
import type { ObjectContext } from './context';
import { rangeArg } from './range-target';

interface FreezeTarget {
  readonly context: ObjectContext;
  readonly sheet: SheetId;
}

/** The frozen cells: rows over the whole width, columns over the whole height, or the corner of both. */
function location({ context, sheet }: FreezeTarget): OfficeObject | null {
  const { rows, columns } = context.grid.freeze(sheet);
  if (rows === 0 && columns === 0) return null;
  const area: Area = { row: 0, column: 0, rows: rows || MAX_ROWS, columns: columns || MAX_COLUMNS };
  return context.make.range(sheet, area);
}

/** Excel.WorksheetFreezePanes */
export const freezePanes: ObjectType<FreezeTarget> = {
  name: 'WorksheetFreezePanes',
  methods: {
    FreezeAt: ({ context, sheet }, args) => {
      const { area } = rangeArg(context, sheet, args, 0);
      const wholeRows = area.columns === MAX_COLUMNS;
      const wholeColumns = area.rows === MAX_ROWS;
      context.grid.setFreeze(sheet, {
        rows: wholeColumns ? 0 : area.row + area.rows,
        columns: wholeRows ? 0 : area.column + area.columns,
      });
    },
    FreezeRows: ({ context, sheet }, args) =>
      context.grid.setFreeze(sheet, { rows: optionalInteger(args, 0) ?? 1, columns: 0 }),
    FreezeColumns: ({ context, sheet }, args) =>
      context.grid.setFreeze(sheet, { rows: 0, columns: optionalInteger(args, 0) ?? 1 }),
    Unfreeze: ({ context, sheet }) => context.grid.setFreeze(sheet, { rows: 0, columns: 0 }),
    GetLocation: (self) => {
      const frozen = location(self);
      if (!frozen) throw itemNotFound();
      return frozen;
    },
    GetLocationOrNullObject: location,
  },
};
