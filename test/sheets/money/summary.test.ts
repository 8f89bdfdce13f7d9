import fc from 'fast-check';
import { planAwardSheets } from '../../../src/sheets/money/award-sheets';
import type { AwardLine } from '../../../src/sheets/money/award-line';
import type { SheetPlan } from '../../../src/sheets/plan/plan';
import { certain, header, someLines, undecided } from '../lines';
import { fenOf, rowsOf, rowsWith, seen } from '../reading';

function sheets(lines: readonly AwardLine[]): { detail: SheetPlan; summary: SheetPlan } {
  const [detail, summary] = planAwardSheets(lines, header, 'zh');
  if (!detail || !summary) throw new Error('a sheet is missing');
  return { detail, summary };
}

/** The cell under this head in every row of a person. */
function column(summary: SheetPlan, head: string): (number | undefined)[] {
  const heads = summary.rows[3]?.cells.map(seen) ?? [];
  const people = summary.rows.filter(({ cells }) => cells[0]?.style === 'count');
  return people.map(({ cells }) => fenOf(cells[heads.indexOf(head)]));
}

test('the sheet as it reads', () => {
  const { summary } = sheets([
    certain({ person: '甲', section: '综合科', amount: 400, unitPrice: 200, quantity: 2 }),
    certain({ person: '甲', section: '综合科', award: '任务奖罚', amount: -200, unitPrice: -100, quantity: 2 }),
    certain({ person: '甲', section: '秘书科', award: 'A级', amount: 50 }),
    certain({ person: '乙', section: '秘书科', award: '考核加分', amount: 2, unit: '分' }),
    undecided({ person: '丁', section: '秘书科' }),
  ]);
  expect(rowsOf(summary).slice(0, 12)).toEqual([
    '2024年度上稿个人汇总表',
    '依据：《澧县县委办公室考核奖励办法》（澧办发〔2008〕12号）    期间：2024年1月至12月',
    '编制单位：中共澧县县委办公室|||||单位：元',
    '序号|科室|姓名|上稿|A级|奖励小计|扣罚|实发|待定（项）|合计（分）|签领',
    "1|综合科|甲|=ROUND(SUMIFS('奖励明细'!$I$5:$I$6,'奖励明细'!$D$5:$D$6,D$4,'奖励明细'!$I$5:$I$6,\">0\"),2) → 400" +
      "|=ROUND(SUMPRODUCT(EXACT('奖励明细'!$D$5:$D$6,E$4)*('奖励明细'!$I$5:$I$6>0)*'奖励明细'!$I$5:$I$6),2) → 0" +
      "|=ROUND(SUM(D5:E5),2) → 400|=ROUND(SUMIFS('奖励明细'!$I$5:$I$6,'奖励明细'!$I$5:$I$6,\"<0\"),2) → -200" +
      '|=ROUND(F5+G5,2) → 200',
    "2|秘书科|甲|=ROUND(SUMIFS('奖励明细'!$I$8:$I$8,'奖励明细'!$D$8:$D$8,D$4,'奖励明细'!$I$8:$I$8,\">0\"),2) → 0" +
      "|=ROUND(SUMPRODUCT(EXACT('奖励明细'!$D$8:$D$8,E$4)*('奖励明细'!$I$8:$I$8>0)*'奖励明细'!$I$8:$I$8),2) → 50" +
      "|=ROUND(SUM(D6:E6),2) → 50|=ROUND(SUMIFS('奖励明细'!$I$8:$I$8,'奖励明细'!$I$8:$I$8,\"<0\"),2) → 0" +
      '|=ROUND(F6+G6,2) → 50',
    "3|秘书科|乙|0|0|=ROUND(SUM(D7:E7),2) → 0|0|=ROUND(F7+G7,2) → 0||=SUM('奖励明细'!$I$13:$I$13) → 2",
    '4|秘书科|丁|0|0|=ROUND(SUM(D8:E8),2) → 0|0|=ROUND(F8+G8,2) → 0|1',
    '合  计|||=ROUND(SUM(D5:D8),2) → 400|=ROUND(SUM(E5:E8),2) → 50|=ROUND(SUM(F5:F8),2) → 450' +
      '|=ROUND(SUM(G5:G8),2) → -200|=ROUND(SUM(H5:H8),2) → 250|=SUM(I5:I8) → 1|=SUM(J5:J8) → 2',
    '合计大写||=IF(ROUND(H9,2)=250,"人民币贰佰伍拾元整","金额已改动，请重新核算大写") → 人民币贰佰伍拾元整',
    '=IF(ROUND(H9-\'奖励明细\'!I10,2)=0,"经核对，与奖励明细合计一致。","与奖励明细合计不一致，请核对！") → 经核对，与奖励明细合计一致。',
    '另有待定事项1项，见奖励明细，未计入本表金额。',
  ]);
});

test('one name in two sections is two people', () => {
  const { summary } = sheets([
    certain({ person: '甲', section: '综合科', amount: 1 }),
    certain({ person: '甲', section: '秘书科', amount: 2 }),
  ]);
  expect(column(summary, '实发')).toEqual([100, 200]);
});

test('more awards than a page holds: the largest keep their columns, the rest share one that is named below', () => {
  const awards = Array.from({ length: 11 }, (_, index) => `奖项${'甲乙丙丁戊己庚辛壬癸子'[index]}`);
  const { summary } = sheets(awards.map((award, index) => certain({ person: '甲', award, amount: 100 * (index + 1) })));
  const heads = summary.rows[3]?.cells.map(seen);
  expect(heads?.slice(3)).toEqual([...awards.slice(4), '其他奖项', '奖励小计', '扣罚', '实发', '签领']);
  expect(column(summary, '其他奖项')).toEqual([(1 + 2 + 3 + 4) * 10000]);
  expect(rowsOf(summary)).toContain('其他奖项包括：奖项甲、奖项乙、奖项丙、奖项丁。');
});

test('nobody at all: nought, and no formula over people', () => {
  const { summary } = sheets([]);
  expect(rowsOf(summary)[4]).toBe('合  计|||0|0|0');
});

describe('whatever the lines', () => {
  const sum = (figures: readonly (number | undefined)[]): number =>
    figures.reduce<number>((total, figure) => total + (figure ?? 0), 0);

  test('the net of all people is the total of the details', () => {
    fc.assert(
      fc.property(someLines, (lines) => {
        const { detail, summary } = sheets(lines);
        const [total] = rowsWith(detail, 'totalMoney').map(({ cells }) => fenOf(cells[8]));
        expect(sum(column(summary, '实发'))).toBe(total);
      }),
    );
  });

  test('across a row the awards add up to their sum, and with the penalties to the net', () => {
    fc.assert(
      fc.property(someLines, (lines) => {
        const { summary } = sheets(lines);
        const heads = summary.rows[3]?.cells.map(seen) ?? [];
        const end = heads.indexOf('奖励小计');
        for (const { cells } of summary.rows.filter((row) => row.cells[0]?.style === 'count')) {
          expect(sum(cells.slice(3, end).map(fenOf))).toBe(fenOf(cells[end]));
          expect(sum(cells.slice(end, end + 2).map(fenOf))).toBe(fenOf(cells[end + 2]));
        }
      }),
    );
  });

  test('formulas look at a person’s own rows alone: their cost grows with the lines', () => {
    fc.assert(
      fc.property(someLines, (lines) => {
        const { summary } = sheets(lines);
        const heads = summary.rows[3]?.cells.map(seen) ?? [];
        const spans = summary.rows
          .filter(({ cells }) => cells[0]?.style === 'count')
          .flatMap(({ cells }) => Array.from(seen(cells[heads.indexOf('扣罚')]).matchAll(/\$I\$(\d+):\$I\$(\d+)/g)))
          .map(([, first, last]) => Number(last) - Number(first) + 1);
        // Each penalty formula names its rows twice.
        const money = lines.filter((line) => line.state === 'certain' && line.unit === '元');
        expect(sum(spans)).toBe(2 * money.length);
      }),
    );
  });
});
