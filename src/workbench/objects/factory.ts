import { type OfficeObject, bind } from '../richapi/object-type';
import type { ObjectContext, ObjectFactory } from './context';
import { namedItemCollection } from './named-item';
import { rangeType } from './range';
import { rangeAreasType } from './range-areas';
import { tableType } from './table';
import { tableCollection, tableScopedCollection } from './table-collection';
import { workbookType } from './workbook';
import { worksheetType } from './worksheet';

/** Joins the classes over one context and gives the root of all paths, the workbook. */
export function createObjects(parts: Omit<ObjectContext, 'make'>): { context: ObjectContext; workbook: OfficeObject } {
  const make: ObjectFactory = {
    range: (sheet, area) => bind(rangeType, { context, sheet, area }),
    rangeAreas: (sheet, areas) => bind(rangeAreasType, { context, sheet, areas }),
    worksheet: (sheet) => bind(worksheetType, { context, sheet }),
    table: (table) => bind(tableType, { context, table }),
    tables: (sheet) => bind(tableCollection, { context, sheet }),
    tablesWithin: (sheet, area) => bind(tableScopedCollection, { context, sheet, area }),
    names: (sheet) => bind(namedItemCollection, { context, sheet }),
  };
  const context: ObjectContext = { ...parts, make };
  return { context, workbook: bind(workbookType, { context }) };
}
