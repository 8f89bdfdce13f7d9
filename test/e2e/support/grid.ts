import type ExcelJS from 'exceljs';
import type { Session } from './session';

/** The workbook beside the pane, as the workbench has it: sheets by their tab, cells by their address. */

type Value = string | number | boolean;

/** Names of the sheets, in the order of the tabs. */
export const sheetNames = ({ page }: Session): Promise<string[]> =>
  page.evaluate(() => window.workbench.sheets().map(({ name }) => name));

/** Values of an area, row by row; errors as their text, blanks as ''. */
export const valuesIn = ({ page }: Session, sheet: string, area: string): Promise<Value[][]> =>
  page.evaluate(([name, at]) => window.workbench.cells(name, at).values, [sheet, area] as const);

/** Formulas of an area, row by row; null where a cell has none. */
export const formulasIn = ({ page }: Session, sheet: string, area: string): Promise<(string | null)[][]> =>
  page.evaluate(([name, at]) => window.workbench.cells(name, at).formulas, [sheet, area] as const);

export const valueAt = async (session: Session, sheet: string, address: string): Promise<Value | undefined> =>
  (await valuesIn(session, sheet, address))[0]?.[0];

export const formulaAt = async (session: Session, sheet: string, address: string): Promise<string | null | undefined> =>
  (await formulasIn(session, sheet, address))[0]?.[0];

/** Types into cells, from the first one on, and waits until all is calculated. */
export async function enter(
  { page }: Session,
  sheet: string,
  address: string,
  rows: readonly (readonly (string | number)[])[],
): Promise<void> {
  await page.evaluate(([name, at, cells]) => window.workbench.enter(name, at, cells), [sheet, address, rows] as const);
  await page.evaluate(() => window.workbench.settle());
}

export const select = ({ page }: Session, sheet: string, address: string): Promise<void> =>
  page.evaluate(([name, at]) => window.workbench.select(name, at), [sheet, address] as const);

/** All that stands on a saved sheet as one text, a line for each row. */
export function textOf(sheet: ExcelJS.Worksheet): string {
  const lines: string[] = [];
  sheet.eachRow((row) => lines.push(JSON.stringify(row.values)));
  return lines.join('\n');
}
