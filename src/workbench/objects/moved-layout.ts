import { areaName, absoluteAreaName, parseAddress } from '../model/address';
import type { PageLayout } from '../model/page-layout';
import type { GridChange } from '../model/change';
import type { ObjectContext } from './context';
import { movedArea } from './moved-ranges';

type Edit = Extract<GridChange, { kind: 'edited' }>;

/**
 * The page layout after whole rows or columns came or went: page breaks go with the row that they stand above, print
 * area and titles with their cells. What was deleted is gone from the layout too; where nothing moves it is the same
 * object.
 */
function movedLayout(layout: PageLayout, change: Edit): PageLayout {
  const moved = (address: string | null, nameOf: typeof areaName): string | null => {
    if (address === null) return null;
    const areas = address.split(',').flatMap((part) => {
      const area = parseAddress(part)?.area;
      const to = area ? movedArea(area, change) : undefined;
      return to === undefined ? [part] : to === null ? [] : [to === area ? part : nameOf(to)];
    });
    return areas.join(',') || null;
  };
  const next: PageLayout = {
    ...layout,
    printArea: moved(layout.printArea, areaName),
    titleRows: moved(layout.titleRows, absoluteAreaName),
    titleColumns: moved(layout.titleColumns, absoluteAreaName),
    rowBreaks: movedBreaks(layout.rowBreaks, change),
  };
  const same =
    next.printArea === layout.printArea &&
    next.titleRows === layout.titleRows &&
    next.titleColumns === layout.titleColumns &&
    next.rowBreaks === layout.rowBreaks;
  return same ? layout : next;
}

function movedBreaks(rows: readonly number[], { change, area }: Edit): readonly number[] {
  const last = rows.at(-1);
  if (last === undefined || last < area.row) return rows;
  if (change === 'RowInserted') return rows.map((row) => (row < area.row ? row : row + area.rows));
  if (change !== 'RowDeleted') return rows;
  const end = area.row + area.rows;
  return rows.flatMap((row) => (row < area.row ? [row] : row < end ? [] : [row - area.rows]));
}

/** The layout of a sheet follows its rows and columns, whoever moved them. */
export function followLayout({ grid }: Pick<ObjectContext, 'grid'>, change: GridChange): void {
  if (change.kind !== 'edited' || change.change === 'RangeEdited') return;
  const layout = grid.pageLayout(change.sheet);
  const moved = movedLayout(layout, change);
  if (moved !== layout) grid.setPageLayout(change.sheet, moved);
}
