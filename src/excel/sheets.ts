import { request } from './request';
import type { SheetInfo } from './port';

export async function listSheets(): Promise<readonly SheetInfo[]> {
  const sheets = await request(({ workbook }) => {
    const { worksheets } = workbook;
    return worksheets.load({ name: true, visibility: true, protection: { protected: true } });
  });
  return sheets.items.map(({ name, visibility, protection }) => ({
    name,
    visible: visibility === 'Visible',
    protected: protection.protected,
  }));
}

export async function activeSheet(): Promise<string> {
  const sheet = await request(({ workbook }) => workbook.worksheets.getActiveWorksheet().load({ name: true }));
  return sheet.name;
}

/** Brings the sheet to the front and selects the range on it. */
export async function select(name: string, address: string): Promise<undefined> {
  await request(({ workbook }) => {
    const sheet = workbook.worksheets.getItem(name);
    sheet.activate();
    sheet.getRange(address).select();
  });
  return undefined;
}
