import path from 'node:path';
import type ExcelJS from 'exceljs';
import fc from 'fast-check';
import { multiply, ratio, roundTo } from '../../src/facts/exact';
import { planAwardSheets } from '../../src/sheets/money/award-sheets';
import type { AwardLine } from '../../src/sheets/money/award-line';
import { at } from '../../src/sheets/plan/cells';
import { stampIn } from '../../src/sheets/stamp/stamp';
import { stampOf } from './stamp-of';
import { settled } from '../../src/sheets/stamp/line-check';
import type { SheetPlan } from '../../src/sheets/plan/plan';
import { freeNames, underNames } from '../../src/sheets/plan/rename';
import { pagesOf, printed, recalculated, removeFolder, workFolder } from './libreoffice';
import { certain, header, someLines, undecided } from './lines';
import { writtenSheets } from './written-sheets';
import { writeXlsx } from './xlsx';

/** Another spreadsheet as a second opinion: it reckons our formulas and prints our sheets without the add-in. */
jest.setTimeout(180_000);

const people: readonly (readonly [string, string])[] = [
  ['甲', '综合科'],
  ['乙', '综合科'],
  ['丙', '秘书科'],
  ['阿卜杜拉·买买提·艾合买提江·吾买尔·托合提·肉孜·沙吾提', '信息科'],
  ['甲', '信息科'],
];
const longReason =
  '《关于加快推进县域葡萄产业高质量发展的调查与思考——以某某镇为例兼论农村合作社联结机制建设》湖南日报头版头条，省级，3200字';

/** Ninety lines over five people, with penalties, thirds of a hundred and undecided lines among them. */
const list = Array.from({ length: 90 }, (_, index): AwardLine => {
  const [person, section] = people[(index * 7) % people.length] ?? ['甲', '综合科'];
  const place = { person, section, sourceRow: index + 4 };
  if (index % 17 === 0) return undecided({ ...place, reason: '《柑橘产业调研报告》' });
  if (index % 13 === 0) return certain({ ...place, award: '任务奖罚', amount: -200, unitPrice: -100, quantity: 2 });
  const unitPrice = index % 9 === 0 ? ratio(100n, 3n) : ([50, 200, 500, 300][index % 4] ?? 50);
  const quantity = 1 + (index % 2);
  const amount = roundTo(multiply(unitPrice, quantity), 2);
  const reason = index % 11 === 0 ? longReason : `《葡萄之${index}》湖南日报`;
  return certain({ ...place, award: index % 3 ? '上稿' : '优秀信息', reason, unitPrice, quantity, amount });
});

const ofCells = (sheet: ExcelJS.Worksheet, row: number, column: number): ExcelJS.CellValue => {
  const cell = sheet.getCell(row + 1, column + 1);
  return cell.formula === undefined ? cell.value : (cell.result ?? '');
};

/** A text as a reader sees it: LibreOffice keeps one in two scripts as two runs. */
const plainText = (value: ExcelJS.CellValue): string =>
  typeof value === 'object' && value && 'richText' in value
    ? value.richText.map(({ text }) => text).join('')
    : String(value);

describe('LibreOffice reckons the formulas', () => {
  const folder = workFolder();
  let workbook: ExcelJS.Workbook;
  const random = fc.sample(someLines, { numRuns: 15, seed: 2024 });
  let plans: readonly SheetPlan[] = [];

  beforeAll(async () => {
    const groups = [list, ...random].map((lines) => planAwardSheets(lines, header, 'zh', ['summary', 'sign-off']));
    for (const more of [...groups, writtenSheets()]) {
      const [wanted, taken] = [more, plans].map((some) => some.map(({ name }) => name));
      plans = [...plans, ...underNames(more, freeNames(wanted ?? [], taken ?? []))];
    }
    const file = path.join(folder, 'plans.xlsx');
    await writeXlsx(plans, file);
    workbook = await recalculated(file);
  });
  afterAll(() => removeFolder(folder));

  test('to what the plan says, in every cell of seventeen sets of award sheets and of every other kind', () => {
    const differences: string[] = [];
    let formulas = 0;
    for (const plan of plans) {
      const sheet = workbook.getWorksheet(plan.name);
      if (!sheet) throw new Error(`${plan.name} is missing`);
      plan.rows.forEach(({ cells }, row) =>
        cells.forEach((cell, column) => {
          if (cell.kind !== 'formula') return;
          formulas++;
          const result = ofCells(sheet, row, column);
          // To the digits that a file keeps.
          const same = typeof result === 'number' ? settled(result) === settled(cell.value) : result === cell.value;
          if (!same)
            differences.push(
              `${plan.name} ${at(row, column)} ${cell.formula}: ${JSON.stringify(result)}, not ${cell.value}`,
            );
        }),
      );
    }
    expect(differences).toEqual([]);
    expect(formulas).toBeGreaterThan(500);
  });

  test('and keeps every stamp so that it can be read back', () => {
    // A table for another program has its own in the settings.
    const stamped = plans.filter((plan) => !plan.tableOnly && stampOf(plan).kind !== 'none');
    expect(stamped.length).toBeGreaterThan(70);
    for (const plan of stamped) {
      const texts: string[] = [];
      workbook.getWorksheet(plan.name)?.eachRow((row) => row.eachCell(({ value }) => texts.push(plainText(value))));
      expect(stampIn(texts)).toEqual(stampOf(plan));
    }
  });

  test('and leaves text that looks like a formula as text', () => {
    const texts = plans.flatMap((plan) =>
      plan.rows.flatMap(({ cells }, row) =>
        cells.flatMap((cell, column) =>
          cell.kind === 'text' && /^[=+\-@]/.test(cell.text)
            ? [[cell.text, workbook.getWorksheet(plan.name)?.getCell(row + 1, column + 1).value]]
            : [],
        ),
      ),
    );
    expect(texts.length).toBeGreaterThan(5);
    for (const [text, value] of texts) expect(value).toBe(text);
  });
});

test('after an edit 大写 and the check on the summary say so instead of lying', async () => {
  const folder = workFolder();
  const [detail, summary] = planAwardSheets([certain({ amount: 400, unitPrice: 200, quantity: 2 })], header, 'zh');
  if (!detail || !summary) throw new Error('a sheet is missing');
  const overwritten = {
    ...summary,
    rows: summary.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) =>
        cell.kind === 'formula' && cell.style === 'moneyOrNothing' ? { ...cell, formula: '=99' } : cell,
      ),
    })),
  };
  const edited = {
    ...detail,
    rows: detail.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) =>
        cell.kind === 'number' && cell.style === 'price' ? { ...cell, value: 250 } : cell,
      ),
    })),
  };
  const file = path.join(folder, 'edited.xlsx');
  await writeXlsx([edited, overwritten], file);
  const workbook = await recalculated(file);
  removeFolder(folder);
  const texts = workbook.worksheets.flatMap((sheet) => {
    const found: ExcelJS.CellValue[] = [];
    sheet.eachRow((row) =>
      row.eachCell((cell) => found.push(cell.formula === undefined ? cell.value : (cell.result ?? ''))),
    );
    return found;
  });
  expect(texts).toContain(500);
  expect(texts.filter((value) => value === '金额已改动，请重新核算大写').length).toBeGreaterThanOrEqual(2);
  expect(texts).toContain('与奖励明细合计不一致，请核对！');
  expect(texts.filter((value) => typeof value === 'string' && value.startsWith('人民币'))).toEqual([]);
});

describe('LibreOffice prints the sheets', () => {
  const folder = workFolder();
  let pdf = '';
  let detailPages: string[] = [];
  let summaryPages: string[] = [];

  beforeAll(async () => {
    const file = path.join(folder, 'award.xlsx');
    await writeXlsx(planAwardSheets(list, header, 'zh'), file);
    pdf = printed(file);
    const pages = pagesOf(pdf, 'layout');
    const start = pages.findIndex((page) => page.includes('个人汇总表'));
    detailPages = pages.slice(0, start);
    summaryPages = pages.slice(start);
  });
  afterAll(() => removeFolder(folder));

  test('on several pages, each with the head of the table and its number', () => {
    const pages = detailPages.length + summaryPages.length;
    expect(detailPages.length).toBeGreaterThan(1);
    expect(summaryPages).toHaveLength(1);
    [...detailPages, ...summaryPages].forEach((page, index) => {
      expect(page.replace(/\s/g, '')).toContain(`第${index + 1}页共${pages}页`);
    });
    for (const page of detailPages)
      expect(page).toMatch(/序号\s+姓名\s+科室\s+奖项\s+事由\s+条款\s+单价\s+数量\s+金额\s+签领/);
  });

  test('without the column beside the page', () => {
    expect(detailPages.join()).not.toContain('台账行');
  });

  test('the printed lines add up to the printed total and to 大写', () => {
    const figures = detailPages.flatMap((page) =>
      Array.from(page.matchAll(/(-?[\d,]+\.\d\d)\s+(\d+)\s+(-?[\d,]+\.\d\d)/g), ([, price, count, amount]) => {
        const [unitPrice, quantity, fen] = [price, count, amount].map((text) =>
          Math.round(Number(text?.replace(/,/g, '')) * 100),
        );
        expect(Math.round(((unitPrice ?? 0) * (quantity ?? 0)) / 100)).toBe(fen);
        return fen ?? Number.NaN;
      }),
    );
    const certainLines = list.filter(({ state }) => state === 'certain');
    expect(figures).toHaveLength(certainLines.length);
    const sum = figures.reduce((total, figure) => total + figure, 0);
    const total = /合\s*计\s+(-?[\d,]+\.\d\d)/.exec(detailPages.join('\n'));
    expect(Math.round(Number(total?.[1]?.replace(/,/g, '')) * 100)).toBe(sum);
    const upper = /合计大写\s+(人民币\S+)/.exec(detailPages.join('\n'))?.[1];
    expect(upper).toMatch(/^人民币/);
    expect(summaryPages.join('\n')).toContain(upper);
  });

  test('nothing cut off: the long name and the long reason stand in full on the page', () => {
    const text = pagesOf(pdf, 'raw').join('').replace(/\s/g, '');
    expect(text.split(longReason)).toHaveLength(1 + list.filter(({ reason }) => reason === longReason).length);
    expect(text).toContain(people[3]?.[0]);
    expect(text).not.toContain('###');
  });
});
