import { request } from './request';
import type { Selected, SheetInfo, WrittenSheet } from './port';

export async function listSheets(): Promise<readonly SheetInfo[]> {
  const sheets = await request(({ workbook }) => {
    const { worksheets } = workbook;
    return worksheets.load({ name: true, visibility: true });
  });
  return sheets.items.map(({ name, visibility }) => ({ name, visible: visibility === 'Visible' }));
}

/** Those of these sheets that are still there, by the names that they have by now. */
export async function stillThere(sheets: readonly WrittenSheet[]): Promise<readonly WrittenSheet[]> {
  const found = await request(({ workbook }) =>
    sheets.map(({ id }) => workbook.worksheets.getItemOrNullObject(id).load({ id: true, name: true })),
  );
  return found.filter((sheet) => !sheet.isNullObject).map(({ id, name }) => ({ id, name }));
}

export async function activeSheet(): Promise<string> {
  const sheet = await request(({ workbook }) => workbook.worksheets.getActiveWorksheet().load({ name: true }));
  return sheet.name;
}

/** Brings the sheet to the front and selects the range on it; says whether any of it can be seen there. */
export async function select(name: string, address: string): Promise<Selected> {
  try {
    const range = await request(({ workbook }) => {
      const sheet = workbook.worksheets.getItem(name);
      sheet.activate();
      const selected = sheet.getRange(address);
      selected.select();
      return selected.load({ rowHidden: true, columnHidden: true });
    });
    return range.rowHidden || range.columnHidden ? 'cells-hidden' : 'seen';
  } catch (error) {
    // Excel cannot bring a hidden sheet to the front, and names no reason.
    if (await isHidden(name)) return 'sheet-hidden';
    throw error;
  }
}

async function isHidden(name: string): Promise<boolean> {
  const sheet = await request(({ workbook }) =>
    workbook.worksheets.getItemOrNullObject(name).load({ visibility: true }),
  );
  return !sheet.isNullObject && sheet.visibility !== 'Visible';
}
