import { type Area, cellArea } from '../model/area';
import { wireValue } from '../model/value';
import { integerArg, keyArg, toText } from '../richapi/arguments';
import { invalidArgument, itemNotFound } from '../richapi/errors';
import { type OfficeObject, type ObjectType, bind } from '../richapi/object-type';
import { type TableTarget, bodyArea, tableInfo } from './table-target';

interface ColumnTarget extends TableTarget {
  readonly index: number;
}

const slice = (self: ColumnTarget, area: Area): Area => ({ ...area, column: area.column + self.index, columns: 1 });

function range(self: ColumnTarget, part: 'all' | 'header' | 'body'): OfficeObject {
  const table = tableInfo(self);
  const area = part === 'body' ? bodyArea(table) : part === 'header' ? { ...table.area, rows: 1 } : table.area;
  return self.context.make.range(table.sheet, slice(self, area));
}

function nameOf(self: ColumnTarget): string {
  const { sheet, area } = tableInfo(self);
  const value = self.context.grid.values(sheet, cellArea(area.row, area.column + self.index))[0]?.[0] ?? null;
  return String(wireValue(value));
}

/** Excel.TableColumn; its id is its number, counted from 1. */
const tableColumn: ObjectType<ColumnTarget> = {
  name: 'TableColumn',
  id: ({ index }) => index + 1,
  scalars: {
    Id: { get: ({ index }) => index + 1 },
    Index: { get: ({ index }) => index },
    Name: {
      get: nameOf,
      set: (self, value) => {
        const { sheet, area } = tableInfo(self);
        self.context.grid.write(sheet, cellArea(area.row, area.column + self.index), [[{ value: toText(value) }]]);
      },
    },
    Values: {
      get: (self) => {
        const { sheet, area } = tableInfo(self);
        return self.context.grid.values(sheet, slice(self, area)).map((row) => row.map(wireValue));
      },
    },
  },
  methods: {
    GetRange: (self) => range(self, 'all'),
    GetHeaderRowRange: (self) => range(self, 'header'),
    GetDataBodyRange: (self) => range(self, 'body'),
  },
};

const items = (self: TableTarget): OfficeObject[] =>
  Array.from({ length: tableInfo(self).area.columns }, (_, index) => bind(tableColumn, { ...self, index }));

function find(self: TableTarget, key: string | number): OfficeObject | null {
  const count = tableInfo(self).area.columns;
  for (let index = 0; index < count; index++) {
    const target = { ...self, index };
    const found = typeof key === 'number' ? key === index + 1 : nameOf(target).toLowerCase() === key.toLowerCase();
    if (found) return bind(tableColumn, target);
  }
  return null;
}

/** Excel.TableColumnCollection */
export const tableColumns: ObjectType<TableTarget> = {
  name: 'TableColumnCollection',
  scalars: { Count: { get: (self) => tableInfo(self).area.columns } },
  items,
  indexer: (self, args) => {
    const column = find(self, keyArg(args, 0));
    if (!column) throw itemNotFound();
    return column;
  },
  methods: {
    GetCount: (self) => tableInfo(self).area.columns,
    GetItemOrNullObject: (self, args) => find(self, keyArg(args, 0)),
    GetItemAt: (self, args) => {
      const column = items(self)[integerArg(args, 0)];
      if (!column) throw invalidArgument();
      return column;
    },
  },
};
