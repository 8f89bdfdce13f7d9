import type { Area } from '../model/area';
import { wireValue } from '../model/value';
import { type Args, integerArg, jsonArg, optionalInteger } from '../richapi/arguments';
import { invalidArgument } from '../richapi/errors';
import { type OfficeObject, type ObjectType, bind } from '../richapi/object-type';
import { cellScalars } from './range-cells';
import { type TableTarget, bodyArea, tableInfo } from './table-target';

interface RowTarget extends TableTarget {
  readonly index: number;
}

function rowArea(self: RowTarget): { sheet: string; area: Area } {
  const table = tableInfo(self);
  const body = bodyArea(table);
  if (self.index < 0 || self.index >= body.rows) throw invalidArgument();
  return { sheet: table.sheet, area: { ...body, row: body.row + self.index, rows: 1 } };
}

/** Excel.TableRow */
const tableRow: ObjectType<RowTarget> = {
  name: 'TableRow',
  scalars: {
    Index: { get: ({ index }) => index },
    Values: {
      get: (self) => {
        const { sheet, area } = rowArea(self);
        return self.context.grid.values(sheet, area).map((row) => row.map(wireValue));
      },
      set: (self, value) => cellScalars.Values?.set?.({ context: self.context, ...rowArea(self) }, value),
    },
  },
  methods: {
    GetRange: (self) => {
      const { sheet, area } = rowArea(self);
      return self.context.make.range(sheet, area);
    },
    Delete: (self) => {
      const { sheet, area } = rowArea(self);
      // A table keeps one row: its last one is emptied instead.
      if (bodyArea(tableInfo(self)).rows === 1) return self.context.grid.clear(sheet, area, 'contents');
      self.context.grid.remove(sheet, area, 'up');
    },
  },
};

const count = (self: TableTarget): number => bodyArea(tableInfo(self)).rows;

const items = (self: TableTarget): OfficeObject[] =>
  Array.from({ length: count(self) }, (_, index) => bind(tableRow, { ...self, index }));

/** Puts rows in at `index`, or at the end; what stands below the table moves down. */
function add(self: TableTarget, args: Args): OfficeObject {
  const { context } = self;
  const table = tableInfo(self);
  const body = bodyArea(table);
  const index = optionalInteger(args, 0) ?? body.rows;
  const at = index === -1 ? body.rows : index;
  if (at < 0 || at > body.rows) throw invalidArgument();
  const given = jsonArg(args, 1);
  const rows = Array.isArray(given) ? (Array.isArray(given[0]) ? given : [given]) : null;
  const area: Area = { ...body, row: body.row + at, rows: rows?.length ?? 1 };
  context.grid.insert(table.sheet, area, 'down');
  // Inserting inside a table widens it; after its last row it does not.
  const grown = tableInfo(self).area.rows;
  if (grown === table.area.rows)
    context.grid.updateTable(self.table, { area: { ...table.area, rows: table.area.rows + area.rows } });
  if (rows) cellScalars.Values?.set?.({ context, sheet: table.sheet, area }, rows);
  return bind(tableRow, { ...self, index: at });
}

/** Excel.TableRowCollection */
export const tableRows: ObjectType<TableTarget> = {
  name: 'TableRowCollection',
  scalars: { Count: { get: count } },
  items,
  methods: {
    Add: add,
    GetCount: count,
    GetItemAt: (self, args) => {
      const row = items(self)[integerArg(args, 0)];
      if (!row) throw invalidArgument();
      return row;
    },
  },
};
