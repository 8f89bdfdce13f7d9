import { readFileSync } from 'node:fs';
import ExcelJS, { type Workbook } from 'exceljs';
import { contestSample } from '../../scripts/samples/contest/sample';
import { lixianSample } from '../../scripts/samples/lixian/sample';
import { xichuanSample } from '../../scripts/samples/xichuan/sample';

const lixian = lixianSample();
const xichuan = xichuanSample();
const contest = contestSample();

/** Every filled cell with its value (formulas with their results), and what the sheet prints like. */
function contents(workbook: Workbook): unknown {
  return workbook.worksheets.map((sheet) => {
    const cells: unknown[] = [];
    sheet.eachRow((row) => row.eachCell((cell) => cells.push([cell.address, cell.value, cell.numFmt])));
    return {
      name: sheet.name,
      cells,
      orientation: sheet.pageSetup.orientation,
      repeated: sheet.pageSetup.printTitlesRow,
    };
  });
}

async function reread(workbook: Workbook): Promise<Workbook> {
  const copy = new ExcelJS.Workbook();
  await copy.xlsx.load(await workbook.xlsx.writeBuffer());
  return copy;
}

it.each([
  ['lixian', lixian.workbook],
  ['xichuan', xichuan.workbook],
  ['xichuan-contest', contest.workbook],
])('%s.xlsx holds what the script makes', async (id, made) => {
  const kept = new ExcelJS.Workbook();
  await kept.xlsx.readFile(`assets/samples/${id}.xlsx`);
  expect(contents(kept)).toEqual(contents(await reread(made)));
});

it.each([
  ['lixian', { sheets: lixian.expected }],
  ['xichuan', xichuan.expected],
  ['xichuan-contest', contest.expected],
])('%s.json holds what the script works out', (id, expected) => {
  expect(JSON.parse(readFileSync(`test/e2e/expected/${id}.json`, 'utf8'))).toEqual(expected);
});
