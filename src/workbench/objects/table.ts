import type { Area } from '../model/area';
import { sameName } from '../model/name';
import type { TableInfo } from '../model/table';
import { wireValue } from '../model/value';
import { toBoolean, toText } from '../richapi/arguments';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../richapi/errors';
import { type OfficeObject, type ObjectType, bind } from '../richapi/object-type';
import type { ObjectContext } from './context';
import { EventType, eventMethods } from './event-hub';
import { rangeArg } from './range-target';
import { tableSort } from './range-sort';
import { tableColumns } from './table-column';
import { tableRows } from './table-row';
import { type TableTarget, bodyArea, tableInfo } from './table-target';

const whole = (self: TableTarget, part: (table: TableInfo) => Area | null): OfficeObject => {
  const table = tableInfo(self);
  const area = part(table);
  if (!area) throw itemNotFound();
  return self.context.make.range(table.sheet, area);
};

function rename(self: TableTarget, name: string): void {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || name.length > 255) throw invalidArgument();
  const taken = self.context.grid.tables().some((table) => table.id !== self.table && sameName(table.name, name));
  if (taken) throw itemAlreadyExists();
  self.context.grid.updateTable(self.table, { name });
}

const flag = (property: 'showBandedRows' | 'showFilterButton') => ({
  get: (self: TableTarget) => tableInfo(self)[property],
  set: (self: TableTarget, value: Parameters<typeof toBoolean>[0]) =>
    self.context.grid.updateTable(self.table, { [property]: toBoolean(value) }),
});

/** Excel.Table */
export const tableType: ObjectType<TableTarget> = {
  name: 'Table',
  id: ({ table }) => table,
  scalars: {
    Id: { get: ({ table }) => table },
    Name: { get: (self) => tableInfo(self).name, set: (self, value) => rename(self, toText(value)) },
    Style: {
      get: (self) => tableInfo(self).style,
      set: (self, value) => self.context.grid.updateTable(self.table, { style: toText(value) }),
    },
    ShowHeaders: { get: (self) => tableInfo(self).showHeaders },
    ShowTotals: { get: (self) => tableInfo(self).showTotals },
    ShowBandedRows: flag('showBandedRows'),
    ShowFilterButton: flag('showFilterButton'),
  },
  children: {
    Columns: (self) => bind(tableColumns, self),
    Rows: (self) => bind(tableRows, self),
    Sort: (self) => {
      const table = tableInfo(self);
      return bind(tableSort, { context: self.context, sheet: table.sheet, area: bodyArea(table) });
    },
    Worksheet: (self) => self.context.make.worksheet(tableInfo(self).sheet),
  },
  methods: {
    GetRange: (self) => whole(self, ({ area }) => area),
    GetHeaderRowRange: (self) => whole(self, ({ area, showHeaders }) => (showHeaders ? { ...area, rows: 1 } : null)),
    GetDataBodyRange: (self) => whole(self, bodyArea),
    GetTotalRowRange: (self) =>
      whole(self, ({ area, showTotals }) => (showTotals ? { ...area, row: area.row + area.rows - 1, rows: 1 } : null)),
    Resize: (self, args) => {
      const table = tableInfo(self);
      const { sheet, area } = rangeArg(self.context, table.sheet, args, 0);
      // The header stays where it is, and a body row has to remain.
      if (sheet !== table.sheet || area.row !== table.area.row || area.rows < 2) throw invalidArgument();
      self.context.grid.updateTable(self.table, { area });
    },
    ConvertToRange: (self) => {
      const { sheet, area } = tableInfo(self);
      self.context.grid.deleteTable(self.table);
      return self.context.make.range(sheet, area);
    },
    Delete: (self) => {
      const { sheet, area } = tableInfo(self);
      self.context.grid.deleteTable(self.table);
      self.context.grid.clear(sheet, area, 'all');
    },
    ...eventMethods<TableTarget>(
      { DataChangedEvent: EventType.TableChanged, SelectionChangedEvent: EventType.TableSelectionChanged },
      ({ table }) => table,
    ),
  },
};

/** Header texts of a new table: what stands there as text, and 列N for empty or repeated ones. */
export function headerTexts(context: ObjectContext, sheet: string, header: Area): string[] {
  const given = context.grid.values(sheet, header)[0] ?? [];
  const taken = new Set<string>();
  return given.map((value, i) => {
    const text = String(wireValue(value));
    let name = text === '' ? `列${i + 1}` : text;
    for (let number = 2; taken.has(name.toLowerCase()); number++)
      name = `${text === '' ? `列${i + 1}` : text}${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
}
