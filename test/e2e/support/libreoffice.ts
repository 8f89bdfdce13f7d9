import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type ExcelJS from 'exceljs';
import { readWorkbook } from './session';

/** LibreOffice trusts the results in a file that it did not write, unless it is told to reckon everything anew. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
  </item>
</oor:items>`;

/** Opens a workbook in LibreOffice without a window, with everything reckoned anew, and saves it in another form. */
function convert(file: string, form: 'xlsx' | 'pdf'): string {
  const folder = path.join(path.dirname(file), form);
  const profile = path.join(path.dirname(file), 'profile');
  mkdirSync(path.join(profile, 'user'), { recursive: true });
  writeFileSync(path.join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
  const flags = ['--headless', '--norestore', '--nolockcheck', `-env:UserInstallation=file://${profile}`];
  execFileSync('soffice', [...flags, '--convert-to', form, '--outdir', folder, file], { stdio: 'pipe' });
  return path.join(folder, `${path.basename(file, '.xlsx')}.${form}`);
}

export const recalculated = (file: string): Promise<ExcelJS.Workbook> => readWorkbook(convert(file, 'xlsx'));

export const printed = (file: string): string => convert(file, 'pdf');
