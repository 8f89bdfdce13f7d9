import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';

/** A folder for one test's files. */
export const workFolder = (): string => mkdtempSync(path.join(tmpdir(), 'award-sheets-'));
export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true });

/** Opens a workbook in LibreOffice without a window and saves it in another form beside it; the path of the result. */
function convert(file: string, form: 'xlsx' | 'pdf'): string {
  const folder = path.join(path.dirname(file), form);
  const profile = path.join(path.dirname(file), 'profile');
  const flags = ['--headless', '--norestore', '--nolockcheck', `-env:UserInstallation=file://${profile}`];
  execFileSync('soffice', [...flags, '--convert-to', form, '--outdir', folder, file], { stdio: 'pipe' });
  return path.join(folder, `${path.basename(file, '.xlsx')}.${form}`);
}

/** The workbook with every formula calculated by LibreOffice. */
export async function recalculated(file: string): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(convert(file, 'xlsx'));
  return workbook;
}

/** The workbook as it prints. */
export const printed = (file: string): string => convert(file, 'pdf');

/** The text of every page of a PDF: `layout` as it stands on paper, `raw` cell after cell as it was drawn. */
export function pagesOf(pdf: string, order: 'layout' | 'raw'): string[] {
  const text = execFileSync('pdftotext', [`-${order}`, pdf, '-'], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return text.split('\f').slice(0, -1);
}
