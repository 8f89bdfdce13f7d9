import type { SheetId } from '../model/sheet';
import type { ObjectContext } from './context';

/** What an object of class Worksheet stands for. */
export interface WorksheetTarget {
  readonly context: ObjectContext;
  readonly sheet: SheetId;
}
