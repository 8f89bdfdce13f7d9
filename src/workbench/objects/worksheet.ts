import { MAX_COLUMNS, MAX_ROWS, cellArea } from '../model/area';
import { sameName } from '../model/name';
import type { SheetPatch } from '../model/sheet';
import {
  type Args,
  booleanArg,
  integerArg,
  isGiven,
  oneOf,
  textArg,
  toBoolean,
  toNumber,
  toText,
} from '../richapi/arguments';
import { invalidArgument, invalidOperation, itemAlreadyExists, itemNotFound } from '../richapi/errors';
import { type OfficeObject, type ObjectType, type Scalar, bind } from '../richapi/object-type';
import { chartCollection } from './chart-collection';
import { toColor } from './color';
import { EventType, eventMethods } from './event-hub';
import { freezePanes } from './freeze-panes';
import { pageLayoutType } from './page-layout';
import { rowBreakCollection } from './page-breaks';
import { assertStructureOpen, worksheetProtection } from './protection';
import { checkedArea, findSheet, resolveAddress, sheetInfo } from './range-target';
import { checkedSheetName } from './sheet-name';
import { copyOf } from './worksheet-copy';
import type { WorksheetTarget } from './worksheet-target';

const infoOf = ({ context, sheet }: WorksheetTarget) => sheetInfo(context, sheet);

const update = ({ context, sheet }: WorksheetTarget, patch: SheetPatch): void => context.grid.updateSheet(sheet, patch);

function rename(self: WorksheetTarget, value: string): void {
  assertStructureOpen(self.context);
  const name = checkedSheetName(value);
  const other = findSheet(self.context, name);
  if (other && other.id !== self.sheet && sameName(other.name, name)) throw itemAlreadyExists();
  update(self, { name });
}

const visibleSheets = ({ context }: WorksheetTarget) =>
  context.grid.sheets().filter(({ visibility }) => visibility === 'Visible');

function setVisibility(self: WorksheetTarget, value: 'Visible' | 'Hidden' | 'VeryHidden'): void {
  assertStructureOpen(self.context);
  const last = visibleSheets(self).every(({ id }) => id === self.sheet);
  if (value !== 'Visible' && last) throw invalidOperation('At least one sheet must stay visible.');
  update(self, { visibility: value });
}

function deleteSheet(self: WorksheetTarget): void {
  assertStructureOpen(self.context);
  infoOf(self);
  if (visibleSheets(self).every(({ id }) => id === self.sheet))
    throw invalidOperation('At least one sheet must stay visible.');
  self.context.grid.deleteSheet(self.sheet);
}

function range(self: WorksheetTarget, args: Args): OfficeObject {
  const { context, sheet } = self;
  infoOf(self);
  if (!isGiven(args, 0) || args[0] === '')
    return context.make.range(sheet, { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS });
  const target = resolveAddress(context, sheet, textArg(args, 0));
  // An address that names another sheet is an error in Excel too.
  if (!target || target.sheet !== sheet) throw invalidArgument();
  return context.make.range(sheet, target.area);
}

function ranges(self: WorksheetTarget, args: Args): OfficeObject {
  const areas = textArg(args, 0)
    .split(',')
    .map((text) => resolveAddress(self.context, self.sheet, text.trim()));
  return self.context.make.rangeAreas(
    self.sheet,
    areas.map((target) => {
      if (!target || target.sheet !== self.sheet) throw invalidArgument();
      return target.area;
    }),
  );
}

function usedRange(self: WorksheetTarget, args: Args): OfficeObject | null {
  const used = self.context.grid.usedArea(self.sheet, booleanArg(args, 0, false));
  return used && self.context.make.range(self.sheet, used);
}

/** The next (1) or previous (−1) sheet in the order of the tabs. */
function neighbour(self: WorksheetTarget, args: Args, step: 1 | -1): OfficeObject | null {
  const sheets = self.context.grid.sheets();
  const visibleOnly = booleanArg(args, 0, false);
  for (let i = sheets.findIndex(({ id }) => id === self.sheet) + step; ; i += step) {
    const sheet = sheets[i];
    if (!sheet) return null;
    if (!visibleOnly || sheet.visibility === 'Visible') return self.context.make.worksheet(sheet.id);
  }
}

const required = (object: OfficeObject | null): OfficeObject => {
  if (!object) throw itemNotFound();
  return object;
};

const gridlines: Scalar<WorksheetTarget> = {
  get: (self) => infoOf(self).showGridlines,
  set: (self, value) => update(self, { showGridlines: toBoolean(value) }),
};
const headings: Scalar<WorksheetTarget> = {
  get: (self) => infoOf(self).showHeadings,
  set: (self, value) => update(self, { showHeadings: toBoolean(value) }),
};

/** Events of a sheet, by the name under which the client registers them. */
export const SHEET_EVENTS = {
  ActivatedEvent: EventType.WorksheetActivated,
  DeactivatedEvent: EventType.WorksheetDeactivated,
  DataChangedEvent: EventType.WorksheetChanged,
  SelectionChangedEvent: EventType.SelectionChanged,
  CalculatedEvent: EventType.WorksheetCalculated,
  FormatChangedEvent: EventType.FormatChanged,
  RowSortedEvent: EventType.RowSorted,
  ProtectionChangedEvent: EventType.ProtectionChanged,
  EventNameChanged: EventType.NameChanged,
  EventVisibilityChanged: EventType.VisibilityChanged,
} as const;

/** Excel.Worksheet */
export const worksheetType: ObjectType<WorksheetTarget> = {
  name: 'Worksheet',
  id: ({ sheet }) => sheet,
  scalars: {
    Id: { get: ({ sheet }) => sheet },
    Name: { get: (self) => infoOf(self).name, set: (self, value) => rename(self, toText(value)) },
    Position: {
      get: ({ context, sheet }) => context.grid.sheets().findIndex(({ id }) => id === sheet),
      set: ({ context, sheet }, value) => {
        assertStructureOpen(context);
        const position = toNumber(value);
        if (!Number.isInteger(position) || position < 0 || position >= context.grid.sheets().length)
          throw invalidArgument();
        context.grid.moveSheet(sheet, position);
      },
    },
    Visibility: {
      get: (self) => infoOf(self).visibility,
      set: (self, value) => setVisibility(self, oneOf(value, ['Visible', 'Hidden', 'VeryHidden'] as const)),
    },
    TabColor: {
      get: (self) => infoOf(self).tabColor,
      set: (self, value) => update(self, { tabColor: value === '' ? '' : toColor(value) }),
    },
    ShowGridlines: gridlines,
    ShowHeadings: headings,
    // The client sets these two under their old names.
    Gridlines: { set: gridlines.set },
    Headings: { set: headings.set },
    StandardWidth: { get: () => 8.43 },
    StandardHeight: { get: () => 15 },
    EnableCalculation: { get: () => true },
  },
  children: {
    Tables: ({ context, sheet }) => context.make.tables(sheet),
    Charts: (self) => bind(chartCollection, self),
    Names: ({ context, sheet }) => context.make.names(sheet),
    FreezePanes: (self) => bind(freezePanes, self),
    PageLayout: (self) => bind(pageLayoutType, self),
    HorizontalPageBreaks: (self) => bind(rowBreakCollection, self),
    Protection: (self) => bind(worksheetProtection, self),
  },
  methods: {
    Activate: (self) => {
      if (infoOf(self).visibility !== 'Visible') throw invalidOperation('A hidden sheet cannot be activated.');
      self.context.grid.activate(self.sheet);
    },
    Calculate: ({ context }, args) => context.grid.recalculate(booleanArg(args, 0, false)),
    Copy: copyOf,
    Delete: deleteSheet,
    GetRange: range,
    GetRanges: ranges,
    GetCell: ({ context, sheet }, args) =>
      context.make.range(sheet, checkedArea(cellArea(integerArg(args, 0), integerArg(args, 1)))),
    GetRangeByIndexes: ({ context, sheet }, args) => {
      const [row, column] = [integerArg(args, 0), integerArg(args, 1)];
      const [rows, columns] = [integerArg(args, 2), integerArg(args, 3)];
      return context.make.range(sheet, checkedArea({ row, column, rows, columns }));
    },
    GetUsedRange: (self, args) => usedRange(self, args) ?? self.context.make.range(self.sheet, cellArea(0, 0)),
    GetUsedRangeOrNullObject: usedRange,
    GetNext: (self, args) => required(neighbour(self, args, 1)),
    GetNextOrNullObject: (self, args) => neighbour(self, args, 1),
    GetPrevious: (self, args) => required(neighbour(self, args, -1)),
    GetPreviousOrNullObject: (self, args) => neighbour(self, args, -1),
    ...eventMethods<WorksheetTarget>(SHEET_EVENTS, ({ sheet }) => sheet),
  },
  afterCalculation: ['GetUsedRange', 'GetUsedRangeOrNullObject'],
};
