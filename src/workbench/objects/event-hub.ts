import type { ObjectType } from '../richapi/object-type';

/** Numbers of Excel's events on the wire. */
export const EventType = {
  WorksheetChanged: 10,
  WorksheetActivated: 11,
  WorksheetDeactivated: 12,
  WorksheetAdded: 13,
  SelectionChanged: 14,
  WorksheetDeleted: 15,
  WorksheetCalculated: 16,
  FormatChanged: 18,
  RowSorted: 19,
  RowHiddenChanged: 22,
  ProtectionChanged: 24,
  NameChanged: 25,
  VisibilityChanged: 26,
  WorksheetMoved: 27,
  TableSelectionChanged: 100,
  TableChanged: 101,
  TableAdded: 102,
  TableDeleted: 103,
  WorkbookActivated: 2203,
} as const;

/** Target of events that concern no single sheet or table. */
export const WORKBOOK_TARGET = 'Workbook';

/** Which events the add-in listens to. Contexts of the client register independently, so registrations are counted. */
export interface EventHub {
  register(type: number, target: string): void;
  unregister(type: number, target: string): void;
  wants(type: number, target: string): boolean;
  clear(): void;
}

export function createEventHub(): EventHub {
  const counts = new Map<string, number>();
  const key = (type: number, target: string) => `${type} ${target}`;
  return {
    register: (type, target) => void counts.set(key(type, target), (counts.get(key(type, target)) ?? 0) + 1),
    unregister(type, target) {
      const left = (counts.get(key(type, target)) ?? 0) - 1;
      if (left > 0) counts.set(key(type, target), left);
      else counts.delete(key(type, target));
    },
    wants: (type, target) => counts.has(key(type, target)),
    clear: () => counts.clear(),
  };
}

/** The `_Register…` and `_Unregister…` methods of a class for the given events. */
export function eventMethods<T extends { readonly context: { readonly events: EventHub } }>(
  events: { readonly [name: string]: number },
  target: (self: T) => string,
): NonNullable<ObjectType<T>['methods']> {
  return Object.fromEntries(
    Object.entries(events).flatMap(([name, type]) => [
      [`_Register${name}`, (self: T) => self.context.events.register(type, target(self))],
      [`_Unregister${name}`, (self: T) => self.context.events.unregister(type, target(self))],
    ]),
  );
}
