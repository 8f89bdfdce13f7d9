import type { Worksheet, WorksheetView } from 'exceljs';
import { areaName } from '../model/address';
import { type Area, MAX_COLUMNS, sameArea } from '../model/area';
import type { SheetVisibility } from '../model/sheet';
import type { CapturedSheet, Line } from './capture';
import { toArgb } from './colors';
import { setProtected, viewOf } from './file-types';
import { writeLayout } from './page-setup';
import { pointsToWidth } from './units';
import { writeCells } from './write-cells';

const STATE: Record<SheetVisibility, Worksheet['state']> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

const without = (areas: readonly Area[], others: readonly Area[]): Area[] =>
  areas.filter((area) => !others.some((other) => sameArea(area, other)));

/** Lines that differ, with what they are now. Sizes within a hundredth of a point are the same. */
function changedLines(
  before: readonly Line[] | undefined,
  usual: number | null,
  now: readonly Line[],
): [number, Line, Line][] {
  const untouched: Line = { size: usual, hidden: false };
  return now.flatMap((line, index): [number, Line, Line][] => {
    const was = before?.[index] ?? untouched;
    const sameSize = was.size === line.size || Math.abs((was.size ?? 0) - (line.size ?? 0)) < 0.01;
    return sameSize && was.hidden === line.hidden ? [] : [[index, was, line]];
  });
}

function writeLines(file: Worksheet, before: CapturedSheet | null, now: CapturedSheet): void {
  for (const [index, was, line] of changedLines(before?.rows, now.usualRow, now.rows)) {
    const row = file.getRow(index + 1);
    if (line.size !== null && line.size !== was.size) row.height = line.size;
    if (line.hidden !== was.hidden) row.hidden = line.hidden;
    // exceljs leaves out an empty row that is hidden, unless it has a height.
    if (line.hidden && !row.height && row.cellCount === 0)
      row.height = line.size ?? now.usualRow ?? file.properties.defaultRowHeight;
  }
  for (const [index, was, line] of changedLines(before?.columns, now.usualColumn, now.columns)) {
    const column = file.getColumn(index + 1);
    if (line.size !== null && line.size !== was.size) column.width = pointsToWidth(line.size);
    if (line.hidden !== was.hidden) column.hidden = line.hidden;
  }
}

function writeView(file: Worksheet, before: CapturedSheet | null, now: CapturedSheet): void {
  const same =
    before !== null &&
    before.freeze.rows === now.freeze.rows &&
    before.freeze.columns === now.freeze.columns &&
    before.info.showGridlines === now.info.showGridlines &&
    before.info.showHeadings === now.info.showHeadings;
  if (same) return;
  const { rows, columns } = now.freeze;
  const pane: Partial<WorksheetView> =
    rows > 0 || columns > 0 ? { state: 'frozen', ySplit: rows, xSplit: columns } : { state: 'normal' };
  const look = { showGridLines: now.info.showGridlines, showRowColHeaders: now.info.showHeadings };
  // Of the view before, everything but its pane stays (zoom, direction, ruler).
  const {
    state: _state,
    xSplit: _x,
    ySplit: _y,
    topLeftCell: _cell,
    activePane: _pane,
    ...kept
  } = (viewOf(file) ?? {}) as Record<string, unknown>;
  file.views = [{ ...kept, ...pane, ...look } as WorksheetView];
}

function writeTab(file: Worksheet, before: CapturedSheet | null, now: CapturedSheet): void {
  if (before?.info.visibility !== now.info.visibility) file.state = STATE[now.info.visibility];
  if ((before?.info.tabColor ?? '') !== now.info.tabColor)
    Object.assign(file.properties, { tabColor: now.info.tabColor ? toArgb(now.info.tabColor) : undefined });
  if ((before?.info.protected ?? false) !== now.info.protected) setProtected(file, now.info.protected);
}

/** Writes what changed on a sheet between two moments into the file's sheet; `before` is null for a new sheet. */
export function writeSheet(file: Worksheet, before: CapturedSheet | null, now: CapturedSheet): void {
  const wasMerged = before?.merges ?? [];
  for (const area of without(wasMerged, now.merges)) file.unMergeCells(areaName(area));
  writeCells(file, before, now);
  for (const area of without(now.merges, wasMerged)) file.mergeCellsWithoutStyle(areaName(area));
  writeLines(file, before, now);
  writeView(file, before, now);
  writeTab(file, before, now);
  // exceljs does not read them, so that they are written whether they were changed or not.
  for (const row of now.layout.rowBreaks) file.getRow(row).addPageBreak(0, MAX_COLUMNS);
  if (JSON.stringify(before?.layout) !== JSON.stringify(now.layout)) writeLayout(file, now.layout);
}
