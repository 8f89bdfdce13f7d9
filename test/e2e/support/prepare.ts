import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import JSZip from 'jszip';
import type { Sample } from './samples';
import { readWorkbook, sheetOf } from './session';

/** Where our functions stand beside the tracker: a column of amounts that spills, and single cells next to it. */
export interface FormulaPlaces {
  /** Column of =AWARD; the first amount stands in the row below the header, the others spill downwards. */
  readonly amounts: string;
  readonly firstRow: number;
  readonly sentence: string;
  readonly places: string;
  readonly capitals: string;
}

/** The part of a file that lists its sheets. */
export const WORKBOOK = 'xl/workbook.xml';

/** Changes parts of a file and leaves all others as they are; the path of the copy. */
export async function changed(
  file: string,
  copy: string,
  parts: Readonly<Record<string, (xml: string) => string>>,
): Promise<string> {
  const zip = await JSZip.loadAsync(readFileSync(file));
  for (const [part, change] of Object.entries(parts)) {
    const xml = await zip.file(part)?.async('string');
    if (xml === undefined) throw new Error(`${file} has no ${part}.`);
    zip.file(part, change(xml));
  }
  writeFileSync(copy, await zip.generateAsync({ type: 'nodebuffer' }));
  return copy;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** Puts a formula behind the last cell of its row, which must be there. */
function withFormula(xml: string, address: string, formula: string): string {
  const row = /\d+/.exec(address)?.[0] ?? '';
  const line = new RegExp(`(<row r="${row}"[^>]*>.*?)(</row>)`, 's');
  if (!line.test(xml)) throw new Error(`Row ${row} is empty.`);
  return xml.replace(
    line,
    (_, cells: string, end: string) => `${cells}<c r="${address}"><f>${escaped(formula)}</f></c>${end}`,
  );
}

/**
 * A copy of a sample with our functions beside the tracker, as a clerk would type them, and the tracker's sheet in front;
 * nothing is calculated yet, and nothing else differs from the sample.
 */
export async function withFormulas(
  { scheme, workbook, expected }: Sample,
  folder: string,
): Promise<{ readonly file: string; readonly at: FormulaPlaces }> {
  const sample = await readWorkbook(workbook);
  const sheet = sheetOf(sample, expected.sheet);
  const position = sample.worksheets.indexOf(sheet);
  const [amounts, others] = [2, 3].map((beyond) => sheet.getColumn(sheet.columnCount + beyond).letter) as [
    string,
    string,
  ];
  const firstRow = expected.header[1] + 1;
  const at: FormulaPlaces = {
    amounts,
    firstRow,
    sentence: `${others}${firstRow}`,
    places: `${others}${firstRow + 1}`,
    capitals: `${others}${firstRow + 2}`,
  };
  const call = `"${scheme}","${expected.award}",${expected.range}`;
  const formulas: readonly (readonly [string, string])[] = [
    [`${amounts}${firstRow}`, `AWARD(${call})`],
    [at.sentence, `EXPLAIN(${call},"行",1)`],
    [at.places, scheme === '澧县' ? 'QUOTA("澧县","先进个人")' : 'QUOTA("淅川","先进工作者",37)'],
    [at.capitals, 'RMBUPPER(1409.5)'],
  ];
  const file = await changed(workbook, path.join(folder, `${expected.sheet}.xlsx`), {
    [`xl/worksheets/sheet${position + 1}.xml`]: (xml) =>
      formulas.reduce((changing, [address, formula]) => withFormula(changing, address, formula), xml),
    [WORKBOOK]: (xml) =>
      xml.replace('<sheets>', `<bookViews><workbookView activeTab="${position}"/></bookViews><sheets>`),
  });
  return { file, at };
}

/** A copy of a workbook in which all sheets but these are hidden: what is hidden is not printed. */
export const onlyVisible = (file: string, names: readonly string[]): Promise<string> =>
  changed(file, path.join(path.dirname(file), `print-${path.basename(file)}`), {
    [WORKBOOK]: (xml) =>
      xml.replaceAll(/<sheet [^>]*name="([^"]*)"[^>]*>/g, (tag, name: string) =>
        names.includes(name) ? tag : tag.replace('state="visible"', 'state="hidden"'),
      ),
  });
