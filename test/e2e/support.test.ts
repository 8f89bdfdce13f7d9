import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { ratio } from '../../src/facts/exact';
import { upperYuan } from '../../src/rules/money/upper';
import { fenOfCapitals } from './support/capitals';
import { differences, everythingOn } from './support/cells';
import { printed } from './support/libreoffice';
import { cutOff, papersOf } from './support/paper';

/** The instruments of the tests in this folder: that they measure, and that they can find fault. */

describe('大写', () => {
  test.each([
    ['人民币捌万肆仟伍佰壹拾叁元整', 8_451_300],
    ['人民币壹仟肆佰零玖元伍角', 140_950],
    ['人民币壹拾万零叁元零伍分', 10_000_305],
    ['人民币壹亿零贰佰元整', 10_000_020_000],
    ['人民币叁分', 3],
    ['人民币负壹佰元整', -10_000],
    ['人民币零元整', 0],
  ])('%s', (text, fen) => {
    expect(fenOfCapitals(text)).toBe(fen);
  });

  test('is read back as the amount that it was written from', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999_999, max: 99_999_999_999 }), (fen) => {
        expect(fenOfCapitals(upperYuan(ratio(BigInt(fen), 100n)))).toBe(fen);
      }),
    );
  });

  test('of anything else is no amount', () => {
    for (const text of ['', '84513', '人民币', '金额已改动，请重新核算大写']) expect(fenOfCapitals(text)).toBeNaN();
  });
});

describe('paper', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'award-sheets-paper-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const border = { style: 'thin' } as const;
  const bordered = { top: border, left: border, bottom: border, right: border };

  /** Prints three cells side by side, the first as wide and high as told. */
  async function faults(width: number, height: number, wrapText: boolean): Promise<string[]> {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('纸');
    sheet.getColumn(1).width = width;
    for (const row of [1, 2, 3]) {
      sheet.getRow(row).height = height;
      sheet.getRow(row).values = ['《关于加快葡萄产业发展的调查与思考》', '员工01', 200];
      sheet.getRow(row).eachCell((cell) => {
        cell.border = bordered;
        cell.alignment = { wrapText, vertical: 'middle' };
      });
    }
    const file = path.join(folder, `${width}-${height}.xlsx`);
    await workbook.xlsx.writeFile(file);
    return papersOf(printed(file)).flatMap(cutOff);
  }

  test('with room for every text has no fault', async () => {
    expect(await faults(50, 20, false)).toEqual([]);
    expect(await faults(20, 60, true)).toEqual([]);
  });

  test('shows a text that its column is too narrow for', async () => {
    expect((await faults(12, 20, false)).join()).toContain('through a line: 《关于加快');
  });

  test('shows a text that its row is too low for', async () => {
    expect((await faults(12, 14, true)).length).toBeGreaterThan(0);
  });
});

test('a changed value, formula, style or width is a difference', () => {
  const sheet = new ExcelJS.Workbook().addWorksheet('表');
  sheet.getCell('B2').value = 5;
  const before = everythingOn(sheet);
  const changes: readonly (() => void)[] = [
    () => (sheet.getCell('B2').value = 6),
    () => (sheet.getCell('B2').value = { formula: '3+3', result: 6, date1904: false }),
    () => (sheet.getCell('B2').font = { bold: true }),
    () => (sheet.getColumn(2).width = 30),
    () => (sheet.getCell('C3').value = ' '),
    () => sheet.mergeCells('A1:B1'),
  ];
  let last = JSON.stringify(before);
  for (const change of changes) {
    change();
    const now = JSON.stringify(everythingOn(sheet));
    expect(differences(JSON.parse(last) as typeof before, JSON.parse(now) as typeof before)).not.toEqual([]);
    last = now;
  }
});
