import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { median } from '../measure';
import { mustAgree, type Peer, type PeerAnswer } from './agree';
import { ANSWER, type Extent, sheetWithFormulas } from './formulas';

/**
 * Milliseconds that LibreOffice takes to reckon the formulas: the time to convert a workbook whose formulas have no
 * results yet less the time to convert the same workbook with results, which it takes as they are. `ours` are the
 * product's answers.
 */
export const libreOfficeRecalculation =
  (extent: Extent): Peer =>
  async (tracker, ours) => {
    const folder = mkdtempSync(join(tmpdir(), 'bench-'));
    try {
      const cells = sheetWithFormulas(tracker, extent);
      const open = join(folder, 'open.xlsx');
      const done = join(folder, 'done.xlsx');
      await write(cells, open, undefined);
      await write(cells, done, 0);
      convert(folder, done);
      const pairs = [0, 1, 2].map(() => convert(folder, open) - convert(folder, done));
      const rows = readFileSync(join(folder, 'open.csv'), 'utf8').trimEnd().split('\n').slice(1);
      const answers = rows.map((row): PeerAnswer => {
        const text = row.split(',')[ANSWER[extent]] ?? '';
        return text === '' ? undefined : Number(text);
      });
      mustAgree('LibreOffice', answers, ours);
      return median(pairs);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };

const TYPES = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`;
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A workbook of one sheet, with the result of every formula or without any. */
async function write(cells: readonly (readonly unknown[])[], file: string, result: number | undefined): Promise<void> {
  const rows = cells.map((row) => `<row>${row.map((cell) => cellXml(cell, result)).join('')}</row>`);
  const relation = (type: string, target: string): string =>
    `<?xml version="1.0"?><Relationships xmlns="${PACKAGE}"><Relationship Id="r1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`;
  const zip = new JSZip()
    .file('[Content_Types].xml', TYPES)
    .file('_rels/.rels', relation('officeDocument', 'xl/workbook.xml'))
    .file('xl/_rels/workbook.xml.rels', relation('worksheet', 'worksheets/sheet1.xml'))
    .file(
      'xl/workbook.xml',
      `<?xml version="1.0"?><workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>`,
    )
    .file(
      'xl/worksheets/sheet1.xml',
      `<?xml version="1.0"?><worksheet xmlns="${MAIN}"><sheetData>${rows.join('')}</sheetData></worksheet>`,
    );
  writeFileSync(file, await zip.generateAsync({ type: 'nodebuffer' }));
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

function cellXml(cell: unknown, result: number | undefined): string {
  if (typeof cell === 'number') return `<c><v>${cell}</v></c>`;
  const text = String(cell);
  if (text === '') return '<c/>';
  if (!text.startsWith('=')) return `<c t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;
  return `<c><f>${escaped(text.slice(1).replace(/MAXIFS/g, '_xlfn.MAXIFS'))}</f>${result === undefined ? '' : `<v>${result}</v>`}</c>`;
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
