import { BooleanNumber, type IStyleData, type IWorksheetData, VerticalAlign, type Worksheet } from '@univerjs/core';
import {
  InsertSheetCommand,
  RemoveSheetCommand,
  SetTabColorCommand,
  SetWorksheetActiveOperation,
  SetWorksheetHideCommand,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
  SetWorksheetShowCommand,
  ToggleGridlinesCommand,
} from '@univerjs/sheets';
import { GridError } from '../model/grid-error';
import type { SheetId, SheetInfo, SheetPatch } from '../model/sheet';
import type { DefaultFont } from '../xlsx/contents';
import { type Beside, besideSheet } from './beside';
import { type Grid, bookOf, run, sheetOf } from './grid';
import { keepingActive } from './quiet';
import { shortId } from './short-id';
import { toHex } from './styles';

/** Size of a new sheet; it grows when something is written beyond. */
const NEW_ROWS = 1000;
const NEW_COLUMNS = 26;

/** Look of cells that nobody has touched. */
export const defaultStyle = ({ fontName, fontSize }: DefaultFont): IStyleData => ({
  ff: fontName,
  fs: fontSize,
  vt: VerticalAlign.BOTTOM,
});

/** Excel's look of an untouched sheet, in pixels. */
export const NEW_SHEET = {
  rowCount: NEW_ROWS,
  columnCount: NEW_COLUMNS,
  defaultRowHeight: 20,
  defaultColumnWidth: 64,
  rowHeader: { width: 40 },
  columnHeader: { height: 20 },
} satisfies Partial<IWorksheetData>;

function infoOf(sheet: Worksheet, beside: Beside): SheetInfo {
  const id = sheet.getSheetId();
  const { hiddenAs, showHeadings, protected: isProtected } = besideSheet(beside, id);
  return {
    id,
    name: sheet.getName(),
    visibility: sheet.isSheetHidden() === BooleanNumber.TRUE ? hiddenAs : 'Visible',
    tabColor: toHex(sheet.getTabColor()) ?? '',
    showGridlines: sheet.getConfig().showGridlines !== BooleanNumber.FALSE,
    showHeadings,
    protected: isProtected,
  };
}

export const sheets = (grid: Grid, beside: Beside): SheetInfo[] =>
  bookOf(grid)
    .getSheets()
    .map((sheet) => infoOf(sheet, beside));

export const activeSheet = (grid: Grid): SheetId => bookOf(grid).getActiveSheet().getSheetId();

export function addSheet(grid: Grid, beside: Beside, name: string): SheetId {
  const id = shortId();
  const index = bookOf(grid).getSheets().length;
  const sheet = { ...NEW_SHEET, defaultStyle: defaultStyle(beside.font), id, name };
  // Univer activates a new sheet, Excel does not.
  const added = keepingActive(grid, () => run(grid, InsertSheetCommand, { index, sheet }));
  if (!added) throw new GridError('refused', `sheet ${name} was not added`);
  return id;
}

export function activate(grid: Grid, id: SheetId): void {
  const sheet = sheetOf(grid, id);
  if (sheet.isSheetHidden() === BooleanNumber.TRUE) throw new GridError('refused', 'a hidden sheet cannot be active');
  run(grid, SetWorksheetActiveOperation, { subUnitId: id });
}

export function deleteSheet(grid: Grid, beside: Beside, id: SheetId): void {
  sheetOf(grid, id);
  // The command also answers no where the sheet went but a formula that spoke of it could not be changed.
  const done = run(grid, RemoveSheetCommand, { subUnitId: id });
  if (!done && bookOf(grid).getSheetBySheetId(id))
    throw new GridError('refused', 'the last visible sheet cannot be deleted');
  beside.sheets.delete(id);
}

export function moveSheet(grid: Grid, id: SheetId, position: number): void {
  sheetOf(grid, id);
  run(grid, SetWorksheetOrderCommand, { subUnitId: id, order: position });
}

function setVisibility(grid: Grid, beside: Beside, id: SheetId, visibility: SheetInfo['visibility']): void {
  const hidden = sheetOf(grid, id).isSheetHidden() === BooleanNumber.TRUE;
  if (visibility === 'Visible') {
    // Univer activates a sheet that it shows again, Excel does not.
    if (hidden) keepingActive(grid, () => run(grid, SetWorksheetShowCommand, { subUnitId: id }));
    return;
  }
  const visible = bookOf(grid)
    .getSheets()
    .filter((sheet) => sheet.isSheetHidden() !== BooleanNumber.TRUE);
  if (!hidden && visible.length < 2) throw new GridError('refused', 'the last visible sheet cannot be hidden');
  besideSheet(beside, id).hiddenAs = visibility;
  if (!hidden) run(grid, SetWorksheetHideCommand, { subUnitId: id });
}

export function updateSheet(grid: Grid, beside: Beside, id: SheetId, patch: SheetPatch): void {
  sheetOf(grid, id);
  const held = besideSheet(beside, id);
  if (patch.name !== undefined) run(grid, SetWorksheetNameCommand, { subUnitId: id, name: patch.name });
  if (patch.visibility !== undefined) setVisibility(grid, beside, id, patch.visibility);
  if (patch.tabColor !== undefined) run(grid, SetTabColorCommand, { subUnitId: id, value: patch.tabColor });
  if (patch.showGridlines !== undefined)
    run(grid, ToggleGridlinesCommand, {
      subUnitId: id,
      showGridlines: patch.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    });
  if (patch.showHeadings !== undefined) held.showHeadings = patch.showHeadings;
  if (patch.protected !== undefined) held.protected = patch.protected;
}
