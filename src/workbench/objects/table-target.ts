import type { Area } from '../model/area';
import type { TableInfo } from '../model/table';
import { itemNotFound } from '../richapi/errors';
import type { ObjectContext } from './context';

/** What a Table object stands for. */
export interface TableTarget {
  readonly context: ObjectContext;
  /** The table's id. */
  readonly table: string;
}

/** The table as it is now; ItemNotFound where it was deleted. */
export function tableInfo({ context, table }: TableTarget): TableInfo {
  const info = context.grid.tables().find(({ id }) => id === table);
  if (!info) throw itemNotFound();
  return info;
}

/** Rows between header and totals; a table always has at least one. */
export function bodyArea({ area, showHeaders, showTotals }: TableInfo): Area {
  const head = showHeaders ? 1 : 0;
  return { ...area, row: area.row + head, rows: Math.max(1, area.rows - head - (showTotals ? 1 : 0)) };
}
