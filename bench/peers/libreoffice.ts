import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { median } from '../measure';
import { sheetWithFormulas } from './formulas';

/**
 * Milliseconds that LibreOffice takes to reckon the formulas: the time to convert a workbook whose formulas have no
 * results yet less the time to convert the same workbook with results, which it takes as they are.
 */
export async function libreOfficeRecalculation(tracker: readonly (readonly unknown[])[]): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const cells = sheetWithFormulas(tracker);
    const open = join(folder, 'open.xlsx');
    const done = join(folder, 'done.xlsx');
    await write(cells, open, undefined);
    await write(cells, done, 0);
    convert(folder, done);
    const pairs = [0, 1, 2].map(() => convert(folder, open) - convert(folder, done));
    return median(pairs);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function write(cells: readonly (readonly unknown[])[], file: string, result: number | undefined): Promise<void> {
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: file });
  const sheet = book.addWorksheet('台账');
  for (const row of cells) {
    sheet
      .addRow(
        row.map((cell) =>
          typeof cell === 'string' && cell.startsWith('=')
            ? { formula: cell.slice(1), ...(result === undefined ? {} : { result }) }
            : cell,
        ),
      )
      .commit();
  }
  await book.commit();
}

/** Milliseconds of processor time of a conversion, as the shell counts them for its children. */
function convert(folder: string, file: string): number {
  const command = `soffice "-env:UserInstallation=file://${folder}/profile" --headless --convert-to csv --outdir "${folder}" "${file}" >/dev/null && times`;
  const { status, stdout, stderr } = spawnSync('bash', ['-c', command], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`LibreOffice: ${stderr}`);
  const ofChildren = stdout.trim().split('\n').at(-1) ?? '';
  return [...ofChildren.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + (Number(minutes) * 60 + Number(seconds)) * 1000,
    0,
  );
}
