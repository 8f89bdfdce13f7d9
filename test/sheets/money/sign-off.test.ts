import fc from 'fast-check';
import { ratio, roundTo } from '../../../src/facts/exact';
import { planAwardSheets } from '../../../src/sheets/money/award-sheets';
import type { AwardLine } from '../../../src/sheets/money/award-line';
import type { SheetPlan } from '../../../src/sheets/plan/plan';
import { stampOf } from '../stamp-of';
import { certain, header, someLines, undecided } from '../lines';
import { fenOf, rowsOf, rowsWith, seen } from '../reading';

function signOff(lines: readonly AwardLine[], language: 'zh' | 'en' = 'zh'): SheetPlan {
  const [, plan] = planAwardSheets(lines, header, language, ['sign-off']);
  if (!plan) throw new Error('no sign-off list');
  return plan;
}

const third = roundTo(ratio(100n, 3n), 2);
const people = (plan: SheetPlan): SheetPlan['rows'] => plan.rows.filter(({ cells }) => cells[0]?.style === 'count');

test('the sheet as it reads', () => {
  const plan = signOff([
    certain({ person: '甲', section: '综合科', amount: 400, unitPrice: 200, quantity: 2 }),
    certain({ person: '丙', section: '秘书科', amount: 50 }),
    certain({ person: '甲', section: '综合科', award: '任务奖罚', amount: -200 }),
    certain({ person: '戊', section: '秘书科', amount: 3, unit: '分' }),
    undecided({ person: '丁', section: '秘书科' }),
  ]);
  const detail = (first: number, last: number): string => `'奖励明细'!$I$${first}:$I$${last}`;
  expect(rowsOf(plan).slice(0, 11)).toEqual([
    '2024年度上稿奖励签领表',
    '依据：《澧县县委办公室考核奖励办法》（澧办发〔2008〕12号）    期间：2024年1月至12月',
    '编制单位：中共澧县县委办公室|||||单位：元',
    '序号|科室|姓名|奖励小计|扣罚|实发|签名',
    `1|综合科|甲|=ROUND(SUMIFS(${detail(5, 6)},${detail(5, 6)},">0"),2) → 400` +
      `|=ROUND(SUMIFS(${detail(5, 6)},${detail(5, 6)},"<0"),2) → -200|=ROUND(D5+E5,2) → 200`,
    '综合科  小计|||=ROUND(SUM(D5:D5),2) → 400|=ROUND(SUM(E5:E5),2) → -200|=ROUND(SUM(F5:F5),2) → 200',
    `2|秘书科|丙|=ROUND(SUMIFS(${detail(8, 8)},${detail(8, 8)},">0"),2) → 50` +
      `|=ROUND(SUMIFS(${detail(8, 8)},${detail(8, 8)},"<0"),2) → 0|=ROUND(D7+E7,2) → 50`,
    '秘书科  小计|||=ROUND(SUM(D7:D7),2) → 50|=ROUND(SUM(E7:E7),2) → 0|=ROUND(SUM(F7:F7),2) → 50',
    '合  计|||=ROUND(SUMIFS(D5:D8,C5:C8,"<>"),2) → 450|=ROUND(SUMIFS(E5:E8,C5:C8,"<>"),2) → -200' +
      '|=ROUND(SUMIFS(F5:F8,C5:C8,"<>"),2) → 250',
    '合计大写||=IF(ROUND(F9,2)=250,"人民币贰佰伍拾元整","金额已改动，请重新核算大写") → 人民币贰佰伍拾元整',
    '=IF(ROUND(F9-\'奖励明细\'!I10,2)=0,"经核对，与奖励明细合计一致。","与奖励明细合计不一致，请核对！") → 经核对，与奖励明细合计一致。',
  ]);
});

test('printed upright for signing, with room for a name by hand, and stamped', () => {
  const plan = signOff([certain({ amount: 5 })]);
  expect(plan.print).toMatchObject({ orientation: 'portrait', titleRows: { first: 3, last: 3 } });
  // Eighteen half-width characters are some 33 mm.
  expect(plan.columns.at(-1)).toBeGreaterThanOrEqual(18);
  expect(Math.min(...people(plan).map(({ height }) => height))).toBeGreaterThanOrEqual(28);
  expect(stampOf(plan)).toMatchObject({ kind: 'stamp', stamp: { kind: 'sign-off' } });
});

test('names and the date stand where they are known', () => {
  const signed = { ...header, preparedBy: '甲', reviewedBy: '乙', approvedBy: '', date: '2025年1月6日' };
  const [, plan] = planAwardSheets([certain({ amount: 5 })], signed, 'zh', ['sign-off']);
  expect(plan && rowsWith(plan, 'signature').map(({ cells }) => cells.map(seen).filter(Boolean))).toEqual([
    [expect.stringMatching(/^制表：甲\s+审核：乙\s+批准：\s+日期：2025年1月6日$/)],
  ]);
});

test('nobody to pay: nought, and no formula over people', () => {
  expect(rowsOf(signOff([undecided()]))[4]).toBe('合  计|||0|0|0');
});

test('a penalty alone is no award: it stays a penalty, and the net is negative', () => {
  const [row] = people(signOff([certain({ amount: -30 })]));
  expect(row?.cells.slice(3, 6).map(fenOf)).toEqual([0, -3000, -3000]);
});

test('three thirds of a hundred: the printed lines add up to the printed total', () => {
  const plan = signOff(['甲', '乙', '丙'].map((person) => certain({ person, amount: third })));
  expect(people(plan).map(({ cells }) => fenOf(cells[5]))).toEqual([3333, 3333, 3333]);
  expect(rowsWith(plan, 'totalMoney').map(({ cells }) => fenOf(cells[5]))).toEqual([9999]);
  expect(rowsOf(plan).join()).toContain('人民币玖拾玖元玖角玖分');
});

describe('whatever the lines', () => {
  const sum = (rows: SheetPlan['rows'], column: number): number =>
    rows.reduce((all, { cells }) => all + (fenOf(cells[column]) ?? Number.NaN), 0);

  test('people and subtotals add up to the total, across and down, and to the total of the details', () => {
    fc.assert(
      fc.property(someLines, (lines) => {
        const [detail, plan] = planAwardSheets(lines, header, 'zh', ['sign-off']);
        if (!detail || !plan) throw new Error('a sheet is missing');
        const [total] = rowsWith(plan, 'totalMoney');
        const subtotals = rowsWith(plan, 'subtotalMoney');
        for (const column of [3, 4, 5]) {
          expect(sum(people(plan), column)).toBe(fenOf(total?.cells[column]));
          if (subtotals.length > 0) expect(sum(subtotals, column)).toBe(fenOf(total?.cells[column]));
        }
        for (const { cells } of people(plan)) {
          const [awards = 0, penalties = 0, net] = [3, 4, 5].map((column) => fenOf(cells[column]));
          expect(awards).toBeGreaterThanOrEqual(0);
          expect(penalties).toBeLessThanOrEqual(0);
          expect(awards + penalties).toBe(net);
        }
        expect(fenOf(total?.cells[5])).toBe(fenOf(rowsWith(detail, 'totalMoney')[0]?.cells[8]));
      }),
    );
  });

  test('sections stay together, in the order of the details', () => {
    fc.assert(
      fc.property(someLines, (lines) => {
        const sections = people(signOff(lines)).map(({ cells }) => seen(cells[1]));
        const runs = sections.filter((section, index) => section !== sections[index - 1]);
        expect(new Set(runs).size).toBe(runs.length);
      }),
    );
  });
});
