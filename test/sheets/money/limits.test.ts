import fc from 'fast-check';
import { totals } from '../../../src/functions/totals';
import { textKey } from '../../../src/facts/text';
import { readScheme } from '../../../src/rules/tables/read';
import { planAwardSheets } from '../../../src/sheets/money/award-sheets';
import type { AwardLine } from '../../../src/sheets/money/award-line';
import { awardLinesOf } from '../../../src/sheets/money/from-assessment';
import { limitLinesOf } from '../../../src/sheets/money/limits';
import type { SheetPlan } from '../../../src/sheets/plan/plan';
import type { CellValue } from '../../../src/trackers/grid/cells';
import { reckon } from '../../../src/taskpane/state/reckoning';
import { readTracker } from '../../../src/trackers/tracker';
import { finish } from '../../../src/base/steps';
import { header } from '../lines';
import { fenOf, rowsOf, rowsWith, seen } from '../reading';

type Body = readonly (readonly CellValue[])[];

const HEADER = ['姓名', '科室', '奖项', '篇数', '工资'];
const awards = [
  ['奖项', '金额', '单位', '条款'],
  ['稿奖', '篇数*100', '', '一'],
  ['信息奖', '篇数*100/3', '', '二'],
  ['罚款', '篇数*-10', '', '三'],
  ['扣分', '篇数*-1', '分', '四'],
];
const capped = (...caps: readonly (readonly CellValue[])[]): Body => [
  ...awards,
  [],
  ['奖项', '每人上限', '条款'],
  ...caps,
];

/** The lines of a tracker under a scheme, what 每人上限 takes among them. */
function linesOf(scheme: Body, body: Body): readonly AwardLine[] {
  const read = readScheme('自编', scheme);
  if (!read) throw new Error('no scheme');
  const header = body.some((row) => row.length > HEADER.length) ? [...HEADER, '日期'] : HEADER;
  const values = [header, ...body].map((row) => [...row]);
  const cells = {
    sheet: '台账',
    firstRow: 0,
    firstColumn: 0,
    formats: [],
    hiddenRows: [],
    merges: [],
    tables: [],
    values,
  };
  const tracker = readTracker(cells, read.book, { headerRow: 1 });
  if (tracker.kind === 'none') throw new Error(tracker.reason);
  const { assessment } = finish(reckon(read, tracker, { kind: 'column' }));
  const lineAt = awardLinesOf(assessment, tracker, 'zh');
  const lines = tracker.rows.flatMap((_, index) => lineAt(index) ?? []);
  return [...lines, ...limitLinesOf(assessment, tracker, 'zh')];
}

function sheets(lines: readonly AwardLine[]): Record<'detail' | 'summary' | 'signOff', SheetPlan> {
  const [detail, summary, signOff] = planAwardSheets(lines, header, 'zh', ['summary', 'sign-off']);
  if (!detail || !summary || !signOff) throw new Error('a sheet is missing');
  return { detail, summary, signOff };
}

/** What a sheet pays each name, all its sections together, in fen. */
function paid(plan: SheetPlan, person: number): ReadonlyMap<string, number> {
  const heads = plan.rows[3]?.cells.map(seen) ?? [];
  const sums = new Map<string, number>();
  for (const { cells } of plan.rows.filter((row) => row.cells[0]?.style === 'count')) {
    const name = textKey(seen(cells[person]));
    sums.set(name, (sums.get(name) ?? 0) + (fenOf(cells[heads.indexOf('实发')]) ?? Number.NaN));
  }
  return sums;
}

const limits = (lines: readonly AwardLine[]): readonly string[] =>
  lines.flatMap((line) =>
    line.state === 'limit' ? [`${line.person} ${line.section} ${line.amount} ${line.reason} ${line.clause}`] : [],
  );

test('one limit on all awards: a line of its own, with the clause', () => {
  const lines = linesOf(capped(['', 250, '五']), [
    ['甲', '综合科', '稿奖', 3, ''],
    ['乙', '综合科', '稿奖', 2, ''],
  ]);
  expect(limits(lines)).toEqual(['甲 综合科 -50 每人上限：累计300元，限额后250元 五']);
  const { detail, summary, signOff } = sheets(lines);
  expect(rowsOf(detail)[5]).toMatch(
    /^2\|甲\|综合科\|限额调整\|每人上限：累计300元，限额后250元\|五\|-50\|1\|=ROUND\(G6\*H6,2\) → -50\|/,
  );
  expect(rowsOf(summary)[3]).toBe('序号|科室|姓名|稿奖|奖励小计|扣罚|限额调整|实发|签领');
  expect(rowsOf(summary)[4]).toBe(
    "1|综合科|甲|=ROUND(SUMIFS('奖励明细'!$I$5:$I$5,'奖励明细'!$D$5:$D$5,D$4,'奖励明细'!$I$5:$I$5,\">0\"),2) → 300" +
      "|=ROUND(SUM(D5:D5),2) → 300|=ROUND(SUMIFS('奖励明细'!$I$5:$I$5,'奖励明细'!$I$5:$I$5,\"<0\"),2) → 0" +
      "|=ROUND(SUM('奖励明细'!$I$6:$I$6),2) → -50|=ROUND(E5+F5+G5,2) → 250",
  );
  expect(rowsOf(signOff)[3]).toBe('序号|科室|姓名|奖励小计|扣罚|限额调整|实发|签名');
});

test('a limit for each month: a line for each month that went over it', () => {
  const scheme = capped(['稿奖', '每月250元', '五'], ['', '每年450元', '六']);
  const lines = linesOf(scheme, [
    ['甲', '综合科', '稿奖', 4, '', '2024-3-1'],
    ['甲', '综合科', '稿奖', 3, '', '2024-4-1'],
    ['乙', '综合科', '稿奖', 2, '', '2024-3-1'],
  ]);
  expect(limits(lines)).toEqual([
    '甲 综合科 -150 2024年3月每人上限：累计400元，限额后250元 五',
    '甲 综合科 -50 2024年4月每人上限：累计300元，限额后250元 五',
    '甲 综合科 -50 2024年每人上限：累计500元，限额后450元 六',
  ]);
  expect([...paid(sheets(lines).summary, 2)]).toEqual([
    ['甲', 45000],
    ['乙', 20000],
  ]);
});

test('a limit for each month where a row has no date: undecided, at that row', () => {
  const lines = linesOf(capped(['稿奖', '每月250元', '五']), [
    ['甲', '综合科', '稿奖', 2, '', '2024-3-1'],
    ['甲', '综合科', '稿奖', 3, '', ''],
  ]);
  expect(lines.at(-1)).toMatchObject({ state: 'undecided', sourceRow: 3, note: expect.stringContaining('缺日期') });
});

test('in two sections one person has one limit: the section that comes first is counted first', () => {
  const lines = linesOf(capped(['', 250, '五']), [
    ['甲', '综合科', '稿奖', 2, ''],
    ['甲', '秘书科', '稿奖', 3, ''],
  ]);
  expect(limits(lines)).toEqual(['甲 秘书科 -250 每人上限：累计500元，限额后250元 五']);
});

test('a limit that nobody can tell is undecided, and says so', () => {
  const lines = linesOf(capped(['', '工资/10', '五']), [['甲', '综合科', '稿奖', 3, '']]);
  expect(lines.at(-1)).toMatchObject({
    state: 'undecided',
    award: '限额调整',
    note: expect.stringContaining('缺工资'),
  });
  expect([...paid(sheets(lines).summary, 2).values()]).toEqual([30000]);
});

test('a limit that comes out differently in a person’s rows is undecided too', () => {
  const lines = linesOf(capped(['', '工资/10', '五']), [
    ['甲', '综合科', '稿奖', 3, 900],
    ['甲', '综合科', '稿奖', 1, 4000],
  ]);
  expect(lines.at(-1)).toMatchObject({ state: 'undecided', note: expect.stringContaining('各行的工资不同') });
});

test('without 每人上限 there is no such line', () => {
  expect(limits(linesOf(awards, [['甲', '综合科', '稿奖', 300, '']]))).toEqual([]);
});

test('amounts in another unit are not counted against the limit', () => {
  const lines = linesOf(capped(['', 250, '五']), [
    ['甲', '', '稿奖', 2, ''],
    ['甲', '', '扣分', 90, ''],
  ]);
  expect(limits(lines)).toEqual([]);
});

describe('whatever the tracker and the limits', () => {
  const row = fc.tuple(
    fc.constantFrom('甲', '乙', '丙', ' 甲'),
    fc.constantFrom('综合科', '秘书科', ''),
    fc.constantFrom('稿奖', '信息奖', '罚款'),
    fc.integer({ min: 1, max: 9 }),
  );
  const wages = fc.record({ 甲: fc.constantFrom(900, 4000), 乙: fc.constant(4000), 丙: fc.constant(900) });
  const body = fc
    .tuple(fc.array(row, { minLength: 1, maxLength: 14 }), wages)
    .map(([rows, wage]) => rows.map((cells) => [...cells, wage[cells[0].trim() as keyof typeof wage]]));
  const cap = fc.tuple(
    fc.constantFrom('', '稿奖', '稿奖、信息奖', '信息奖'),
    fc.constantFrom<CellValue>(250, 333.33, '工资/7', 1000),
    fc.constant('五'),
  );
  const caps = fc.uniqueArray(cap, { selector: ([award]) => award, minLength: 1, maxLength: 3 });

  test('the sheets pay every name what TOTALS gives', () => {
    fc.assert(
      fc.property(caps, body, (limitRows, rows) => {
        const scheme = capped(...limitRows);
        const { summary, signOff } = sheets(linesOf(scheme, rows));
        const answer = totals([...scheme], [['']], [[HEADER, ...rows]]) as readonly (readonly unknown[])[];
        const due = new Map(
          answer.slice(1).map(([name, , amount]) => [textKey(String(name)), Math.round(Number(amount) * 100)]),
        );
        expect(paid(summary, 2)).toEqual(due);
        expect(paid(signOff, 2)).toEqual(due);
      }),
      { numRuns: 40 },
    );
  });

  test('printed lines, subtotals and people add up to the printed total', () => {
    fc.assert(
      fc.property(caps, body, (limitRows, rows) => {
        const { detail, summary, signOff } = sheets(linesOf(capped(...limitRows), rows));
        const sum = (plan: SheetPlan, style: 'money' | 'subtotalMoney', column: number): number =>
          rowsWith(plan, style).reduce((all, { cells }) => all + (fenOf(cells[column]) ?? 0), 0);
        const total = (plan: SheetPlan, column: number): number | undefined =>
          fenOf(rowsWith(plan, 'totalMoney')[0]?.cells[column]);
        expect(sum(detail, 'money', 8)).toBe(total(detail, 8));
        for (const plan of [summary, signOff]) {
          const net = (plan.rows[3]?.cells.map(seen) ?? []).indexOf('实发');
          expect(sum(plan, 'money', net)).toBe(total(detail, 8));
          expect(total(plan, net)).toBe(total(detail, 8));
        }
      }),
      { numRuns: 40 },
    );
  });
});
