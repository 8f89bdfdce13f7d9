import { type Area, intersect } from '../model/area';
import { sameName } from '../model/name';
import type { SheetId } from '../model/sheet';
import { type Args, booleanArg, integerArg, keyArg } from '../richapi/arguments';
import { invalidArgument, itemNotFound } from '../richapi/errors';
import type { OfficeObject, ObjectType } from '../richapi/object-type';
import type { ObjectContext } from './context';
import { EventType, WORKBOOK_TARGET, eventMethods } from './event-hub';
import { assertUnprotected, rangeArg } from './range-target';
import { headerTexts } from './table';

interface TablesTarget {
  readonly context: ObjectContext;
  /** null: the tables of all sheets. */
  readonly sheet: SheetId | null;
}

const infos = ({ context, sheet }: TablesTarget) =>
  context.grid.tables().filter((table) => sheet === null || table.sheet === sheet);

const items = (self: TablesTarget): OfficeObject[] => infos(self).map(({ id }) => self.context.make.table(id));

function find(self: TablesTarget, key: string | number): OfficeObject | null {
  const table = infos(self).find(({ id, name }) => id === String(key) || sameName(name, String(key)));
  return table ? self.context.make.table(table.id) : null;
}

/** The first of 表1, 表2, … that is free, as a Chinese Excel names them. */
function freeName(context: ObjectContext): string {
  const taken = new Set(context.grid.tables().map(({ name }) => name.toLowerCase()));
  for (let number = 1; ; number++) if (!taken.has(`表${number}`)) return `表${number}`;
}

function add({ context, sheet }: TablesTarget, args: Args): OfficeObject {
  const target = rangeArg(context, sheet ?? context.grid.activeSheet(), args, 0);
  assertUnprotected(context, target.sheet);
  const overlaps = context.grid
    .tables()
    .some((table) => table.sheet === target.sheet && intersect(table.area, target.area));
  if (overlaps) throw invalidArgument();
  // Without headers a row of them is put in above, and what stands there moves down.
  if (!booleanArg(args, 1, false)) context.grid.insert(target.sheet, { ...target.area, rows: 1 }, 'down');
  const rows = target.area.rows + (booleanArg(args, 1, false) ? 0 : 1);
  const area = { ...target.area, rows: Math.max(2, rows) };
  const header = { ...area, rows: 1 };
  context.grid.write(target.sheet, header, [headerTexts(context, target.sheet, header).map((value) => ({ value }))]);
  const id = context.grid.addTable({
    name: freeName(context),
    sheet: target.sheet,
    area,
    style: 'TableStyleMedium2',
    showHeaders: true,
    showTotals: false,
    showBandedRows: true,
    showFilterButton: true,
  });
  return context.make.table(id);
}

/** Excel.TableCollection */
export const tableCollection: ObjectType<TablesTarget> = {
  name: 'TableCollection',
  scalars: { Count: { get: (self) => infos(self).length } },
  items,
  indexer: (self, args) => {
    const table = find(self, keyArg(args, 0));
    if (!table) throw itemNotFound();
    return table;
  },
  methods: {
    Add: add,
    GetCount: (self) => infos(self).length,
    GetItemOrNullObject: (self, args) => find(self, keyArg(args, 0)),
    GetItemAt: (self, args) => {
      const table = items(self)[integerArg(args, 0)];
      if (!table) throw invalidArgument();
      return table;
    },
    ...eventMethods<TablesTarget>(
      {
        AddedEvent: EventType.TableAdded,
        DeletedEvent: EventType.TableDeleted,
        DataChangedEvent: EventType.TableChanged,
      },
      ({ sheet }) => sheet ?? WORKBOOK_TARGET,
    ),
  },
};

interface ScopedTarget {
  readonly context: ObjectContext;
  readonly sheet: SheetId;
  readonly area: Area;
}

const scoped = ({ context, sheet, area }: ScopedTarget): OfficeObject[] =>
  context.grid
    .tables()
    .filter((table) => table.sheet === sheet && intersect(table.area, area))
    .map(({ id }) => context.make.table(id));

const scopedItem = ({ context, sheet, area }: ScopedTarget, args: Args): OfficeObject | null => {
  const key = String(keyArg(args, 0));
  const table = context.grid
    .tables()
    .find(
      (one) => one.sheet === sheet && intersect(one.area, area) && (sameName(one.id, key) || sameName(one.name, key)),
    );
  return table ? context.make.table(table.id) : null;
};

const orMissing = (table: OfficeObject | null | undefined): OfficeObject => {
  if (!table) throw itemNotFound();
  return table;
};

/** Excel.TableScopedCollection: the tables that share a cell with a range. */
export const tableScopedCollection: ObjectType<ScopedTarget> = {
  name: 'TableScopedCollection',
  items: scoped,
  indexer: (self, args) => orMissing(scopedItem(self, args)),
  methods: {
    GetCount: (self) => scoped(self).length,
    GetFirst: (self) => orMissing(scoped(self)[0]),
    GetItemOrNullObject: scopedItem,
  },
};
