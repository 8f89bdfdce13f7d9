import { cellArea } from '../model/area';
import { textArg } from '../richapi/arguments';
import { itemNotFound } from '../richapi/errors';
import { type ObjectType, bind } from '../richapi/object-type';
import { applicationType, runtimeType } from './application';
import type { ObjectContext } from './context';
import { EventType, WORKBOOK_TARGET, eventMethods } from './event-hub';
import { workbookProtection } from './protection';
import { settingCollection } from './setting';
import { worksheetCollection } from './worksheet-collection';

interface WorkbookTarget {
  readonly context: ObjectContext;
}

/** Excel.Workbook */
export const workbookType: ObjectType<WorkbookTarget> = {
  name: 'Workbook',
  scalars: {
    Name: { get: ({ context }) => context.grid.workbook().name },
    ReadOnly: { get: () => false },
    IsDirty: { get: () => false },
    AutoSave: { get: () => false },
    PreviouslySaved: { get: () => true },
    CalculationEngineVersion: { get: () => 191029 },
  },
  children: {
    Application: ({ context }) => bind(applicationType, context),
    Names: ({ context }) => context.make.names(null),
    Protection: ({ context }) => bind(workbookProtection, context),
    Settings: ({ context }) => bind(settingCollection, context),
    Tables: ({ context }) => context.make.tables(null),
    Worksheets: ({ context }) => bind(worksheetCollection, { context }),
    _Runtime: ({ context }) => bind(runtimeType, context),
  },
  methods: {
    GetSelectedRange: ({ context }) => {
      const { sheet, areas, active } = context.grid.selection();
      return context.make.range(sheet, areas[0] ?? cellArea(active.row, active.column));
    },
    GetSelectedRanges: ({ context }) => {
      const { sheet, areas } = context.grid.selection();
      return context.make.rangeAreas(sheet, areas);
    },
    GetActiveCell: ({ context }) => {
      const { sheet, active } = context.grid.selection();
      return context.make.range(sheet, cellArea(active.row, active.column));
    },
    _RemoveReference: ({ context }, args) => context.references.drop(textArg(args, 0)),
    _RemoveAllReferences: ({ context }) => context.references.clear(),
    _GetReferenceCount: ({ context }) => context.references.size,
    _GetRangeForEventByReferenceId: ({ context }, args) => {
      const range = context.references.get(textArg(args, 0));
      if (!range) throw itemNotFound();
      return range;
    },
    _GetRangeOrNullObjectForEventByReferenceId: ({ context }, args) => context.references.get(textArg(args, 0)) ?? null,
    ...eventMethods<WorkbookTarget>({ ActivatedEvent: EventType.WorkbookActivated }, () => WORKBOOK_TARGET),
  },
};
