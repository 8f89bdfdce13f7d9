import { type Args, booleanArg, isGiven, keyArg, optionalText } from '../richapi/arguments';
import { itemAlreadyExists, itemNotFound } from '../richapi/errors';
import type { OfficeObject, ObjectType } from '../richapi/object-type';
import type { ObjectContext } from './context';
import { EventType, WORKBOOK_TARGET, eventMethods } from './event-hub';
import { assertStructureOpen } from './protection';
import { findSheet } from './range-target';
import { checkedSheetName } from './sheet-name';
import { SHEET_EVENTS } from './worksheet';

interface WorksheetsTarget {
  readonly context: ObjectContext;
}

/** The first of Sheet1, Sheet2, … that is free. */
function freeName(context: ObjectContext): string {
  for (let number = 1; ; number++) if (!findSheet(context, `Sheet${number}`)) return `Sheet${number}`;
}

function add({ context }: WorksheetsTarget, args: Args): OfficeObject {
  assertStructureOpen(context);
  const given = optionalText(args, 0);
  const name = given === undefined ? freeName(context) : checkedSheetName(given);
  if (findSheet(context, name)) throw itemAlreadyExists();
  return context.make.worksheet(context.grid.addSheet(name));
}

function find({ context }: WorksheetsTarget, args: Args): OfficeObject | null {
  const sheet = findSheet(context, keyArg(args, 0));
  return sheet && context.make.worksheet(sheet.id);
}

const listed = ({ context }: WorksheetsTarget, args: Args) =>
  context.grid.sheets().filter(({ visibility }) => !booleanArg(args, 0, false) || visibility === 'Visible');

function end(self: WorksheetsTarget, args: Args, index: 0 | -1): OfficeObject {
  const sheet = listed(self, args).at(index);
  if (!sheet) throw itemNotFound();
  return self.context.make.worksheet(sheet.id);
}

/** Excel.WorksheetCollection */
export const worksheetCollection: ObjectType<WorksheetsTarget> = {
  name: 'WorksheetCollection',
  items: ({ context }) => context.grid.sheets().map(({ id }) => context.make.worksheet(id)),
  indexer: (self, args) => {
    const sheet = isGiven(args, 0) ? find(self, args) : null;
    if (!sheet) throw itemNotFound();
    return sheet;
  },
  methods: {
    Add: add,
    GetActiveWorksheet: ({ context }) => context.make.worksheet(context.grid.activeSheet()),
    GetCount: (self, args) => listed(self, args).length,
    GetFirst: (self, args) => end(self, args, 0),
    GetLast: (self, args) => end(self, args, -1),
    GetItemOrNullObject: find,
    ...eventMethods<WorksheetsTarget>(
      {
        ...SHEET_EVENTS,
        AddedEvent: EventType.WorksheetAdded,
        DeletedEvent: EventType.WorksheetDeleted,
        EventMoved: EventType.WorksheetMoved,
      },
      () => WORKBOOK_TARGET,
    ),
  },
};
