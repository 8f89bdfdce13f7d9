import path from 'node:path';
import fc from 'fast-check';
import type ExcelJS from 'exceljs';
import { add, type Exact, ratio } from '../../../src/facts/exact';
import { type Comparison, planComparison } from '../../../src/sheets/comparison/comparison';
import { planAreaComparison } from '../../../src/sheets/comparison/comparison-without-money';
import type { Cell, SheetPlan } from '../../../src/sheets/plan/plan';
import { recalculated, removeFolder, workFolder } from '../libreoffice';
import { header } from '../lines';
import { writeXlsx } from '../xlsx';

jest.setTimeout(120_000);

const compared: Comparison = {
  names: ['压到八万', '释义从宽'],
  undecided: { label: '', baseline: 4, scenarios: [4, 1] },
  changes: [{ label: '三② 文稿 省 <1000', baseline: '200元', scenarios: ['32元', '200元'] }],
  clauses: [
    { label: '三② 省', baseline: 5400, scenarios: [864, 5400] },
    { label: '三① 省', baseline: 0, scenarios: [0, 3000] },
  ],
  people: [
    { label: '甲', baseline: 1000, scenarios: [500, 4000] },
    { label: '乙', baseline: ratio(20001n, 2n), scenarios: [ratio(11929n, 2n), ratio(20001n, 2n)] },
  ],
  otherClauses: ratio(11201n, 2n),
  otherPeople: 0,
  otherPeopleCount: 3,
};

const textOf = (cell: Cell | undefined): string => (cell?.kind === 'text' ? cell.text : '');
const rowWith = ({ rows }: SheetPlan, label: string): number =>
  rows.findIndex(({ cells }) => textOf(cells[0]) === label);

describe('the sheet 测算对比', () => {
  const plan = planComparison(compared, header, 'zh');

  it('has the totals on top, what was changed, then clauses and people, the largest difference first', () => {
    const labels = plan.rows.map(({ cells }) => textOf(cells[0])).filter((label) => label !== '');
    expect(labels.slice(3)).toEqual([
      '项目',
      '总额',
      '待定（笔，未计入）',
      '改了什么',
      '三② 文稿 省 <1000',
      '按条款',
      '条款',
      '三② 省',
      '三① 省',
      '其余条款（不变）',
      '合  计',
      '按人',
      '姓名',
      '甲',
      '乙',
      '其余3人（不变）',
      '合  计',
      '本表是测算，不是发放依据；办法和台账没有改动。',
    ]);
  });

  it('draws the totals and the people from the cells of the sheet, over an empty row', () => {
    const [totals, people] = plan.charts ?? [];
    const head = rowWith(plan, '项目');
    expect(totals).toMatchObject({
      kind: 'column',
      seriesBy: 'rows',
      fromZero: true,
      data: { top: head, left: 0, bottom: head + 1, right: 3 },
    });
    const names = rowWith(plan, '姓名');
    expect(people).toMatchObject({
      kind: 'bar',
      seriesBy: 'columns',
      data: { top: names, left: 0, bottom: names + 2, right: 3 },
    });
    for (const chart of plan.charts ?? []) {
      const cells = plan.rows[chart.place.top]?.cells ?? [];
      expect(cells.every(({ kind }) => kind === 'blank')).toBe(true);
      expect(chart.place.bottom).toBe(chart.place.top);
    }
  });

  it('lets the axis begin below 0 where amounts do', () => {
    const [first, ...others] = compared.people;
    if (!first) throw new Error('nobody');
    const owing = planComparison({ ...compared, people: [{ ...first, baseline: -200 }, ...others] }, header, 'zh');
    expect(owing.charts?.map(({ fromZero }) => fromZero)).toEqual([true, false]);
  });

  it('has one chart alone where nobody gains or loses', () => {
    const same = planComparison({ ...compared, people: [], clauses: [] }, header, 'en');
    expect(same.charts).toHaveLength(1);
    expect(same.name).toBe('What-if');
  });
});

test('scores are exact to what is shown: their difference is that of the figures beside it', () => {
  const lines = [
    { label: '甲', baseline: ratio(201n, 200n), scenarios: [2] },
    { label: '乙', baseline: ratio(263n, 3n), scenarios: [undefined] },
  ];
  const area = { title: '计分', head: '考核（得分）', lines, notes: [] };
  const plan = planAreaComparison({ names: ['一'], changes: [], areas: [area] }, header, 'zh');
  const shown = (name: string) =>
    plan.rows[rowWith(plan, name)]?.cells.map((cell) => ('value' in cell ? cell.value : textOf(cell)));
  expect(shown('甲')).toEqual(['甲', 1.01, 2, 0.99]);
  expect(shown('乙')).toEqual(['乙', 87.67, '—', '']);
});

const amounts = fc.integer({ min: -50_000, max: 500_000 }).map((fen): Exact => ratio(BigInt(fen), 100n));

describe('LibreOffice reckons the comparison', () => {
  const folder = workFolder();
  afterAll(() => removeFolder(folder));

  it('to the values that the plan has', async () => {
    const lines = fc.array(fc.tuple(amounts, amounts, amounts), { maxLength: 6 });
    const samples = fc.sample(fc.tuple(lines, amounts), { numRuns: 8, seed: 7 });
    const plans = samples.map(([people, other], index) => {
      const named = people.map(([baseline, ...scenarios], place) => ({ label: `员工${place}`, baseline, scenarios }));
      const all = { names: ['一', '二'], undecided: { label: '', baseline: 0, scenarios: [0, 1] }, changes: [] };
      const plan = planComparison(
        { ...all, people: named, clauses: named, otherPeople: other, otherClauses: other, otherPeopleCount: 1 },
        header,
        'zh',
      );
      const total = people.reduce<Exact>((sum, [baseline]) => add(sum, baseline), other);
      expect(plan.rows[4]?.cells[1]).toMatchObject({
        kind: 'formula',
        value: Number(total === 0 ? 0 : asNumber(total)),
      });
      return { ...plan, name: `测算${index}` };
    });
    const file = path.join(folder, 'comparison.xlsx');
    await writeXlsx(plans, file);
    const workbook = await recalculated(file);
    for (const plan of plans) expectValues(workbook.getWorksheet(plan.name), plan);
  });
});

const asNumber = (x: Exact): number => (typeof x === 'number' ? x : Number(x.n) / Number(x.d));

function expectValues(sheet: ExcelJS.Worksheet | undefined, { rows }: SheetPlan): void {
  rows.forEach(({ cells }, row) =>
    cells.forEach((cell, column) => {
      if (cell.kind === 'formula')
        expect(sheet?.getCell(row + 1, column + 1).result).toBeCloseTo(Number(cell.value), 6);
    }),
  );
}
