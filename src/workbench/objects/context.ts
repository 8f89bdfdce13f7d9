import type { Area } from '../model/area';
import type { GridPort } from '../model/port';
import type { SheetId } from '../model/sheet';
import type { OfficeObject } from '../richapi/object-type';
import type { References } from '../richapi/references';
import type { SettingsStore } from '../transport/settings';
import type { EventHub } from './event-hub';

/** Makes objects of other classes, so that the classes' files need not import one another. */
export interface ObjectFactory {
  range(sheet: SheetId, area: Area): OfficeObject;
  rangeAreas(sheet: SheetId, areas: readonly Area[]): OfficeObject;
  worksheet(sheet: SheetId): OfficeObject;
  table(id: string): OfficeObject;
  tables(sheet: SheetId | null): OfficeObject;
  /** Tables that share a cell with the area. */
  tablesWithin(sheet: SheetId, area: Area): OfficeObject;
  names(sheet: SheetId | null): OfficeObject;
}

/** State of the application that no file keeps. */
interface ApplicationState {
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual';
  eventsEnabled: boolean;
}

/** What every Office object works on. */
export interface ObjectContext {
  readonly grid: GridPort;
  readonly settings: SettingsStore;
  readonly references: References;
  readonly events: EventHub;
  readonly application: ApplicationState;
  readonly make: ObjectFactory;
}
