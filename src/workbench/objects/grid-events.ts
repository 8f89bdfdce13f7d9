import { type Area, cellArea, intersect } from '../model/area';
import { areaName } from '../model/address';
import type { GridChange } from '../model/change';
import type { Selection } from '../model/selection';
import type { SheetId } from '../model/sheet';
import { valueType, wireValue } from '../model/value';
import type { Json } from '../richapi/wire';
import type { ObjectContext } from './context';
import { EventType, WORKBOOK_TARGET } from './event-hub';

/** One event for the client: its number, whom it concerns, and its payload as the client's handlers expect it. */
export interface OfficeEvent {
  readonly type: number;
  readonly target: string;
  readonly payload: { readonly [key: string]: Json };
}

const SHIFTS = {
  RangeEdited: 'None',
  RowInserted: 'ShiftCellDown',
  RowDeleted: 'ShiftCellUp',
  ColumnInserted: 'ShiftCellRight',
  ColumnDeleted: 'ShiftCellLeft',
  CellInserted: 'ShiftCellDown',
  CellDeleted: 'ShiftCellUp',
} as const;

type Edited = Extract<GridChange, { kind: 'edited' }>;

/**
 * The events that a change of the grid means.
 * @param byAddin the change was made by a request of the add-in itself
 */
export function eventsOf(context: ObjectContext, change: GridChange, byAddin: boolean): OfficeEvent[] {
  switch (change.kind) {
    case 'edited':
      return edited(context, change, byAddin);
    case 'formatted':
      return formatted(context, change.sheet, change.area, byAddin);
    case 'sorted': {
      // Excel names only rows that changed, and tells of it as a sort alone: nothing says that it is a change as well.
      const address = change.areas.map(areaName).join(',');
      return both(EventType.RowSorted, change.sheet, { address, worksheetId: change.sheet, source: 'Local' });
    }
    case 'calculated':
      return both(EventType.WorksheetCalculated, change.sheet, { worksheetId: change.sheet, address: '' });
    case 'selected':
      return selected(context, change.selection);
    case 'activated': {
      const left = change.previous;
      return [
        ...(left === null ? [] : both(EventType.WorksheetDeactivated, left, { worksheetId: left })),
        ...both(EventType.WorksheetActivated, change.sheet, { worksheetId: change.sheet }),
      ];
    }
    case 'sheetAdded':
      return [toWorkbook(EventType.WorksheetAdded, { worksheetId: change.sheet, source: 'Local' })];
    case 'sheetDeleted':
      return [toWorkbook(EventType.WorksheetDeleted, { worksheetId: change.sheet, source: 'Local' })];
    case 'sheetRenamed': {
      const { sheet: worksheetId, before: nameBefore, after: nameAfter } = change;
      return both(EventType.NameChanged, worksheetId, { worksheetId, nameBefore, nameAfter, source: 'Local' });
    }
    case 'sheetMoved': {
      const { sheet: worksheetId, before: positionBefore, after: positionAfter } = change;
      return [toWorkbook(EventType.WorksheetMoved, { worksheetId, positionBefore, positionAfter, source: 'Local' })];
    }
    case 'visibilityChanged': {
      const { sheet: worksheetId, before: visibilityBefore, after: visibilityAfter } = change;
      return both(EventType.VisibilityChanged, worksheetId, {
        worksheetId,
        visibilityBefore,
        visibilityAfter,
        source: 'Local',
      });
    }
    case 'protectionChanged':
      return both(EventType.ProtectionChanged, change.sheet, {
        worksheetId: change.sheet,
        isProtected: change.protected,
        source: 'Local',
        sheetPasswordChanged: false,
        allowEditRangesChanged: false,
        protectionOptionsChanged: true,
      });
    case 'tableAdded': {
      const payload = { tableId: change.table, worksheetId: change.sheet, source: 'Local' };
      return both(EventType.TableAdded, change.sheet, payload);
    }
    case 'tableDeleted': {
      const payload = { tableId: change.table, tableName: change.name, worksheetId: change.sheet, source: 'Local' };
      return both(EventType.TableDeleted, change.sheet, payload);
    }
    case 'opened':
      return [];
  }
}

const trigger = (byAddin: boolean): string => (byAddin ? 'ThisLocalAddin' : 'Unknown');

const toWorkbook = (type: number, payload: OfficeEvent['payload']): OfficeEvent => ({
  type,
  target: WORKBOOK_TARGET,
  payload,
});

/** Told to those who listen to the sheet and to those who listen to all sheets. */
const both = (type: number, sheet: SheetId, payload: OfficeEvent['payload']): OfficeEvent[] => [
  { type, target: sheet, payload },
  toWorkbook(type, payload),
];

const isHeard = (context: ObjectContext, type: number, sheet: SheetId): boolean =>
  context.events.wants(type, sheet) || context.events.wants(type, WORKBOOK_TARGET);

/** A reference by which `event.getRange` finds the cells. The client never gives it back: it is only made where someone listens. */
const keepRange = (context: ObjectContext, sheet: SheetId, area: Area): string =>
  context.references.keep(context.make.range(sheet, area));

function formatted(context: ObjectContext, sheet: SheetId, area: Area, byAddin: boolean): OfficeEvent[] {
  if (!isHeard(context, EventType.FormatChanged, sheet)) return [];
  return both(EventType.FormatChanged, sheet, {
    address: areaName(area),
    worksheetId: sheet,
    source: 'Local',
    triggerSource: trigger(byAddin),
    referenceId: keepRange(context, sheet, area),
  });
}

function edited(context: ObjectContext, { sheet, area, change }: Edited, byAddin: boolean): OfficeEvent[] {
  const tables = context.grid.tables().filter((table) => table.sheet === sheet && intersect(table.area, area));
  const heard =
    [EventType.WorksheetChanged, EventType.TableChanged].some((type) => isHeard(context, type, sheet)) ||
    tables.some(({ id }) => context.events.wants(EventType.TableChanged, id));
  // Reading the new value makes the grid calculate: not worth it for nobody.
  if (!heard) return [];
  const single = change === 'RangeEdited' && area.rows === 1 && area.columns === 1;
  const after = single ? (context.grid.values(sheet, cellArea(area.row, area.column))[0]?.[0] ?? null) : null;
  const payload = {
    address: areaName(area),
    changeType: change,
    source: 'Local',
    worksheetId: sheet,
    shiftDirection: SHIFTS[change],
    triggerSource: trigger(byAddin),
    referenceId: keepRange(context, sheet, area),
    ...(single ? { valueAfter: wireValue(after), valueTypeAfter: valueType(after) } : {}),
  };
  return [
    ...both(EventType.WorksheetChanged, sheet, payload),
    ...tables.flatMap(({ id: tableId }) => [
      { type: EventType.TableChanged, target: tableId, payload: { ...payload, tableId } },
      ...both(EventType.TableChanged, sheet, { ...payload, tableId }),
    ]),
  ];
}

function selected(context: ObjectContext, { sheet, areas }: Selection): OfficeEvent[] {
  const payload = { address: areas.map(areaName).join(','), worksheetId: sheet, isInsideTable: false };
  const inTables = context.grid.tables().flatMap((table): OfficeEvent[] => {
    if (table.sheet !== sheet) return [];
    const first = areas[0];
    const within = first && intersect(table.area, first);
    const inside = within ? { address: areaName(within), isInsideTable: true } : { address: '', isInsideTable: false };
    return [
      {
        type: EventType.TableSelectionChanged,
        target: table.id,
        payload: { ...inside, tableId: table.id, worksheetId: sheet },
      },
    ];
  });
  return [...both(EventType.SelectionChanged, sheet, payload), ...inTables];
}
