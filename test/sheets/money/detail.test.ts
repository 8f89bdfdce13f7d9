import fc from 'fast-check';
import { ratio, roundTo } from '../../../src/facts/exact';
import { planAwardSheets } from '../../../src/sheets/money/award-sheets';
import { type AwardLine, YUAN } from '../../../src/sheets/money/award-line';
import { DETAIL } from '../../../src/sheets/money/lines';
import { stampText } from '../../../src/sheets/stamp/stamp';
import type { SheetPlan } from '../../../src/sheets/plan/plan';
import { HIGHEST_ROW } from '../../../src/sheets/plan/draft';
import { certain, header, someLines, undecided } from '../lines';
import { cellsOf, fenOf, rowsOf, rowsWith, seen } from '../reading';

function detail(lines: readonly AwardLine[]): SheetPlan {
  const [plan] = planAwardSheets(lines, header, 'zh');
  if (!plan) throw new Error('no sheet of details');
  return plan;
}

const third = roundTo(ratio(100n, 3n), 2);
const lines = [
  certain({ person: '甲', section: '综合科', amount: 400, unitPrice: 200, quantity: 2, sourceRow: 4 }),
  certain({ person: '丙', section: '秘书科', amount: third, unitPrice: ratio(100n, 3n), sourceRow: 5 }),
  undecided({ person: '丁', section: '秘书科', sourceRow: 6 }),
  certain({
    person: '甲',
    section: '综合科',
    award: '任务奖罚',
    amount: -200,
    unitPrice: -100,
    quantity: 2,
    sourceRow: 7,
  }),
  certain({ person: '乙', section: '综合科', award: '考核加分', amount: 2, unit: '分', sourceRow: 8 }),
];

test('the sheet as it reads', () => {
  const withoutCode = (row: string): string => row.replace(/\|[0-9a-f]{8}$/, '|#');
  expect(rowsOf(detail(lines)).map(withoutCode)).toEqual([
    '2024年度上稿奖励明细表',
    '依据：《澧县县委办公室考核奖励办法》（澧办发〔2008〕12号）    期间：2024年1月至12月',
    '编制单位：中共澧县县委办公室|||||单位：元',
    '序号|姓名|科室|奖项|事由|条款|单价|数量|金额|签领|台账行|校验码',
    '1|甲|综合科|上稿|《葡萄》湖南日报|三（二）|200|2|=ROUND(G5*H5,2) → 400||4|#',
    '2|甲|综合科|任务奖罚|《葡萄》湖南日报|三（二）|-100|2|=ROUND(G6*H6,2) → -200||7|#',
    '综合科  小计||||||||=ROUND(SUM(I5:I6),2) → 200',
    '3|丙|秘书科|上稿|《葡萄》湖南日报|三（二）|33.33|1|=ROUND(G8*H8,2) → 33.33||5|#',
    '秘书科  小计||||||||=ROUND(SUM(I8:I8),2) → 33.33',
    '合  计||||||||=ROUND(SUMIFS(I5:I9,B5:B9,"<>"),2) → 233.33|||3',
    '合计大写||=IF(ROUND(I10,2)=233.33,"人民币贰佰叁拾叁元叁角叁分","金额已改动，请重新核算大写") → 人民币贰佰叁拾叁元叁角叁分',
    '以“分”计的事项（不计入金额）',
    '1|乙|综合科|考核加分|《葡萄》湖南日报|三（二）|2|1|2||8|#',
    '合计（分）||||||||=SUM(I13:I13) → 2|||1',
    '待定事项（1项，未计入合计）',
    '1|丁|秘书科|上稿|《柑橘》\n待定：缺字数|三（二）||1|待定||6|#',
    '制表：|||审核：||批准：|||日期：      年    月    日',
    '核算说明　依据：《澧县县委办公室考核奖励办法》（澧办发〔2008〕12号）；办法校验码：7c1f-09ab-52e4；奖项：上稿；' +
      '释义：同稿计奖=级别最高；电视计奖=稿费倍数；台账范围：上稿登记!A3:H203（表头在第3行）；生成时间：2024-12-31 16:20。',
    stampText({ ...header.basis, kind: 'detail', language: 'zh' }),
  ]);
});

test('printed for signing: A4 landscape, one page wide, the head on every page, page x of y, the tracker row beside the page', () => {
  const { print, frozenRows } = detail(lines);
  expect(print).toMatchObject({ paper: 'A4', orientation: 'landscape', pagesWide: 1, centredHorizontally: true });
  expect(print.titleRows).toEqual({ first: 3, last: 3 });
  expect(print.footer).toBe('第 &P 页 共 &N 页');
  expect(print.area).toEqual({ top: 0, left: 0, bottom: 17, right: DETAIL.received });
  expect(frozenRows).toBe(4);
});

test('a tracker without sections has no subtotals', () => {
  const rows = rowsOf(detail([certain({ person: '甲', amount: 50 }), certain({ person: '乙', amount: 60 })]));
  expect(rows.filter((row) => row.includes('小计'))).toEqual([]);
});

test('people without a section come last, under a heading that says so', () => {
  const plan = detail([
    certain({ person: '甲', amount: 50 }),
    certain({ person: '乙', section: '信息科', amount: 60 }),
  ]);
  expect(rowsWith(plan, 'subtotal').map(({ cells }) => seen(cells[0]))).toEqual(['信息科  小计', '（未填科室）  小计']);
});

test('a line without a name is still counted', () => {
  const plan = detail([certain({ person: ' ', amount: 50 })]);
  expect(rowsOf(plan)[4]).toContain('（未填姓名）');
});

test('no certain line: the total is nought and no formula looks for lines', () => {
  const rows = rowsOf(detail([undecided()]));
  expect(rows[4]).toBe('合  计||||||||0|||0');
  expect(rows[5]).toContain('人民币零元整');
});

test('three thirds of a hundred: the printed lines add up to the printed total', () => {
  const plan = detail(
    ['甲', '乙', '丙'].map((person) => certain({ person, amount: third, unitPrice: ratio(100n, 3n) })),
  );
  expect(rowsWith(plan, 'totalMoney').map(({ cells }) => fenOf(cells[DETAIL.amount]))).toEqual([9999]);
  expect(rowsOf(plan).join()).toContain('人民币玖拾玖元玖角玖分');
});

describe('text is text', () => {
  const nasty = ['=1+1', '+86', '-甲', '@甲', '\t甲', '<b>甲</b>', '1/3', '2024-1-2', '001', '甲\u200b', '👩‍💼', '𠮷'];

  test.each(nasty)('%j is written as it stands', (person) => {
    const plan = detail([certain({ person, amount: 1 })]);
    const expected = person.trim();
    expect(cellsOf(plan)).toContainEqual({ kind: 'text', text: expected, style: 'centred' });
  });

  test('characters that no workbook can hold are left out', () => {
    const plan = detail([certain({ reason: 'a\u0000b\u000bc\ud800d\r\ne', amount: 1 })]);
    expect(cellsOf(plan)).toContainEqual({ kind: 'text', text: 'abcd\ne', style: 'text' });
  });

  test('a text of 32767 characters fits the highest row that Excel has and says where the rest stands', () => {
    const plan = detail([
      certain({ reason: '长'.repeat(32767), person: '名'.repeat(32767), amount: 1, sourceRow: 17 }),
    ]);
    expect(Math.max(...plan.rows.map(({ height }) => height))).toBeLessThanOrEqual(HIGHEST_ROW);
    expect(rowsOf(plan)[4]).toContain('……（全文见台账第17行）');
  });
});

describe('whatever the lines', () => {
  const amounts = (plan: SheetPlan, style: 'money' | 'subtotalMoney' | 'totalMoney'): number[] =>
    rowsWith(plan, style).map(({ cells }) => fenOf(cells[DETAIL.amount]) ?? Number.NaN);
  const sum = (figures: readonly number[]): number => figures.reduce((total, figure) => total + figure, 0);

  test('printed lines, and printed subtotals, add up to the printed total', () => {
    fc.assert(
      fc.property(someLines, (list) => {
        const plan = detail(list);
        const [total] = amounts(plan, 'totalMoney');
        expect(sum(amounts(plan, 'money'))).toBe(total);
        const subtotals = amounts(plan, 'subtotalMoney');
        if (subtotals.length > 0) expect(sum(subtotals)).toBe(total);
      }),
    );
  });

  test('the printed price times the printed quantity is the printed amount', () => {
    fc.assert(
      fc.property(someLines, (list) => {
        for (const { cells } of rowsWith(detail(list), 'money')) {
          const [price, quantity, amount] = [DETAIL.unitPrice, DETAIL.quantity, DETAIL.amount].map((column) =>
            fenOf(cells[column]),
          );
          expect(Math.round(((price ?? 0) * (quantity ?? 0)) / 100)).toBe(amount);
        }
      }),
    );
  });

  test('every line stands on the sheet once, a person’s lines together, serial numbers without a gap', () => {
    fc.assert(
      fc.property(someLines, (list) => {
        const plan = detail(list);
        const rows = plan.rows.filter(({ cells }) => cells[DETAIL.sourceRow]?.kind === 'number');
        const sources = rows.map(({ cells }) => Number(seen(cells[DETAIL.sourceRow])));
        expect([...sources].sort()).toEqual(list.map(({ sourceRow }) => sourceRow).sort());
        const money = rowsWith(plan, 'money');
        expect(money.map(({ cells }) => seen(cells[DETAIL.number]))).toEqual(
          money.map((_, index) => String(index + 1)),
        );
        const people = money.map(({ cells }) => `${seen(cells[DETAIL.section])}/${seen(cells[DETAIL.person])}`);
        const runs = people.filter((person, index) => person !== people[index - 1]);
        expect(new Set(runs).size).toBe(runs.length);
      }),
    );
  });

  test('amounts in another unit are no part of the total in yuan', () => {
    fc.assert(
      fc.property(someLines, (list) => {
        const yuan = list.filter(({ unit }) => unit === YUAN);
        expect(amounts(detail(list), 'totalMoney')).toEqual(amounts(detail(yuan), 'totalMoney'));
      }),
    );
  });
});

test('in English every word of ours is English; what the office wrote stays, and 大写 is always Chinese', () => {
  const plain = {
    ...header,
    title: 'T',
    office: 'O',
    scheme: 'S',
    documentNumber: 'D',
    period: 'P',
    basis: { ...header.basis, trackerSheet: 'R', award: { kind: 'one', award: 'C' }, readings: [] } as const,
  };
  const own = { person: 'A', section: 'B', award: 'C', reason: 'E', clause: 'F' };
  const plans = planAwardSheets([certain({ ...own, amount: 5 }), undecided({ ...own, note: 'N' })], plain, 'en');
  expect(plans.map(({ name }) => name)).toEqual(['Award details', 'Summary by person']);
  const texts = plans.flatMap((plan) =>
    cellsOf(plan)
      .filter(({ style }) => style !== 'upper')
      .map(seen),
  );
  expect(texts.filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
  expect(plans[0]?.print.footer).toBe('Page &P of &N');
});
