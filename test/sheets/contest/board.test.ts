import { finish } from '../../../src/base/steps';
import fc from 'fast-check';
import { type Exact, ratio, toNumber } from '../../../src/facts/exact';
import { builtInNamed } from '../../../src/rules/schemes/catalog';
import { planBoardInSteps } from '../../../src/sheets/contest/board';
import { type Board, totalOf } from '../../../src/sheets/contest/board-parts';
import { head } from '../people';
import { cellsOf, rowsOf } from '../reading';

const parts = ['工作成效', '计划完成情况'].map((name) => ({ name, weight: 1, full: undefined }));
const board: Board = {
  published: 'month',
  parts,
  weightsOpen: true,
  groups: [
    { group: '第二指挥组', scores: [95, 90], mark: 'first' },
    { group: '第一指挥组', scores: [undefined, 80], mark: 'none' },
    { group: '第三指挥组', scores: [80, ratio(161n, 2n)], mark: 'last' },
  ],
  lastMembers: [{ name: '甲', group: '第三指挥组', score: 60, result: 'wins' }],
  decidedBy: '效能竞赛组织评比领导组',
};
const titled = { ...head, title: '指挥组竞赛', scheme: '效能竞赛', documentNumber: '', period: '2012年5月' };

test('the board as it reads: rank, parts, total by formula over the weights shown, marks', () => {
  expect(rowsOf(finish(planBoardInSteps(board, titled, 'zh'))).slice(0, 15)).toEqual([
    '指挥组竞赛考核结果公布表',
    '依据：《效能竞赛》    期间：2012年5月',
    '编制单位：淅川县人民政府办公室||每月公布',
    '名次|指挥组|工作成效|计划完成情况|总分|评定',
    '权重||1|1',
    '=RANK(E6,$E$6:$E$8) → 1|第二指挥组|95|90|=ROUND(ROUND((C6*C$5+D6*D$5)/SUM(C$5:D$5),8),2) → 92.5|先进',
    '=RANK(E7,$E$6:$E$8) → 2|第三指挥组|80|80.5|=ROUND(ROUND((C7*C$5+D7*D$5)/SUM(C$5:D$5),8),2) → 80.25|末位',
    '|第一指挥组|待定|80|待定|待定',
    '权重办法未规定，本表按相等计。',
    '有“待定”的，分数补齐以后名次和评定可能会变。',
    '=IF(SUMPRODUCT(ABS(E6:E7-{92.5;80.25}))<0.005,"经核对，名次、总分与核算时一致。","分数已改动，名次和评定须重新核定！") → 经核对，名次、总分与核算时一致。',
    '审定：效能竞赛组织评比领导组',
    '工作实绩末位成员',
    '姓名|指挥组|得分|评定',
    '甲|第三指挥组|60|末位',
  ]);
});

test('parts with a most of their own count as shares of it, and the board shows both', () => {
  const full = [
    { name: '工作成效', weight: ratio(3n, 5n), full: 60 },
    { name: '民主测评', weight: ratio(2n, 5n), full: 40 },
  ];
  const given: Board = {
    ...board,
    parts: full,
    weightsOpen: false,
    groups: [{ group: '一组', scores: [30, 40], mark: 'none' }],
  };
  const rows = rowsOf(finish(planBoardInSteps(given, titled, 'zh')));
  expect(rows.slice(4, 7)).toEqual([
    '权重||0.6|0.4',
    '满分||60|40',
    '=RANK(E7,$E$7:$E$7) → 1|一组|30|40|=ROUND(ROUND((100*C7/C$6*C$5+100*D7/D$6*D$5)/SUM(C$5:D$5),8),2) → 70',
  ]);
});

test('ties and a group that may not be first are marked; equals share a rank', () => {
  const groups = (['firstTie', 'firstTie', 'barred', 'lastTie'] as const).map((mark, index) => ({
    group: `${index}组`,
    scores:
      [
        [90, 90],
        [90, 90],
        [85, 80],
        [70, 70],
      ][index] ?? [],
    mark,
  }));
  const rows = rowsOf(finish(planBoardInSteps({ ...board, groups, lastMembers: [] }, titled, 'zh'))).slice(5, 9);
  expect(rows.map((row) => /→ (\d).*\|(.*)$/.exec(row)?.slice(1))).toEqual([
    ['1', '并列待审定（先进）'],
    ['1', '并列待审定（先进）'],
    ['3', '取消先进资格'],
    ['4', '并列待审定（末位）'],
  ]);
});

test('no group has a total: nothing to check, and no formula', () => {
  const open: Board = { ...board, groups: [{ group: '一组', scores: [undefined, 1], mark: 'none' }], lastMembers: [] };
  expect(cellsOf(finish(planBoardInSteps(open, titled, 'zh'))).map(({ kind }) => kind)).not.toContain('formula');
});

test('the parts of 海永 have their columns', () => {
  const tables = builtInNamed('海永')?.tables ?? [];
  const names = tables.flatMap((row) => (row[0] === '指挥组竞赛' ? [String(row[1])] : []));
  const given: Board = {
    ...board,
    parts: names.map((name) => ({ name, weight: 1, full: undefined })),
    groups: [{ group: '一组', scores: [90, 80, 85, 88, 100], mark: 'first' }],
  };
  const rows = rowsOf(finish(planBoardInSteps(given, titled, 'zh')));
  expect(rows[3]).toBe('名次|指挥组|工作成效|计划完成情况|时间节点|民主测评|稳定因素|总分|评定');
  expect(rows[5]).toContain(' → 88.6|先进');
});

test('a worksheet’s own arithmetic comes to the exact total', () => {
  const part = fc.record({ score: fc.integer({ min: 0, max: 1000 }), weight: fc.integer({ min: 1, max: 20 }) });
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (given) => {
      const exact: Exact | undefined = totalOf(
        given.map(({ weight }) => ({ name: '', weight: ratio(BigInt(weight), 20n), full: undefined })),
        given.map(({ score }) => ratio(BigInt(score), 10n)),
      );
      const weights = given.map(({ weight }) => weight / 20);
      const sum = given.reduce((all, { score }, index) => all + (score / 10) * (weights[index] ?? 0), 0);
      const mean = sum / weights.reduce((all, weight) => all + weight, 0);
      const six = Number(mean.toFixed(6));
      expect(Number(`${Math.round(Number(`${six}e2`))}e-2`)).toBeCloseTo(toNumber(exact ?? Number.NaN), 9);
    }),
  );
});

test('many groups: equals share a rank, and no formula is longer than Excel takes', () => {
  const many = Array.from({ length: 2000 }, (_, index) => ({
    group: `第${index}组`,
    mark: 'none' as const,
    scores: board.parts.map(() => 50 + (index % 40)),
  }));
  const plan = finish(planBoardInSteps({ ...board, groups: many, lastMembers: [] }, titled, 'zh'));
  const formulas = cellsOf(plan).flatMap((cell) => (cell.kind === 'formula' ? [cell] : []));
  expect(Math.max(...formulas.map(({ formula }) => formula.length))).toBeLessThanOrEqual(8192);
  const ranks = formulas.filter(({ formula }) => formula.startsWith('=RANK')).map(({ value }) => value);
  expect(ranks.slice(0, 3)).toEqual([1951, 1901, 1851]);
  expect(new Set(ranks).size).toBe(40);
});
