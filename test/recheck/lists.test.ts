import { finish } from '../../src/base/steps';
import { planBallots } from '../../src/sheets/contest/ballot';
import { compareList } from '../../src/recheck/compare-list';
import { type HeldCell } from '../../src/sheets/plan/held';
import { gridOfPlan, type WrittenGrid } from '../../src/recheck/grid';
import { type ListStamp, listStampIn, stampTextsInSteps } from '../../src/sheets/stamp/list-stamp';
import type { SheetPlan } from '../../src/sheets/plan/plan';
import { planScores, type ScoreLine } from '../../src/sheets/daily/scores-sheet';
import { stampedInSteps } from '../../src/sheets/plan/stamped';
import { knownOf } from '../sheets/known';
import { stampOf } from '../sheets/stamp-of';
import { planNotice } from '../../src/sheets/contest/notice';
import { head } from '../sheets/people';

const line = (name: string, score: number, rank: number): ScoreLine => ({
  name,
  section: '综合科',
  values: [score, score],
  score,
  rank,
  mark: rank === 1 ? '先进' : '',
  note: '',
});
const LINES = [line('甲', 95, 1), line('乙', 90, 2), line('丙', 85, 3), line('丁', 80, 4)];

const planOf = (lines: readonly ScoreLine[]): SheetPlan =>
  finish(
    planScores(
      {
        assessment: '竞赛',
        month: '5月',
        lines,
        notes: ['权重未规定，按相等计。'],
        parts: ['成效', '计划'].map((fact) => ({ fact, weight: 1, full: undefined })),
      },
      head,
      'zh',
    ),
  );

const known = knownOf({
  tool: 'scores',
  part: '考核计分',
  choice: '{"month":"5月"}',
  schemeId: 'haiyong',
  sources: [{ sheet: '打分表', range: 'A1:D9', fingerprint: 'abcd' }],
});
const HEAD = { scheme: '办法', documentNumber: '' };
const written = finish(stampedInSteps(planOf(LINES), known, HEAD));
const SAME = { scheme: false, sources: false, decision: false };

function stampIn(plan: SheetPlan): ListStamp {
  const read = stampOf(plan);
  if (read.kind !== 'list') throw new Error(read.kind);
  return read.stamp;
}
const stamp = stampIn(written);

const compare = (due: SheetPlan | undefined, found: WrittenGrid, changed: Partial<typeof SAME> = {}) =>
  compareList(due, found, stamp, { ...SAME, ...changed });

const rowOf = (grid: WrittenGrid, name: string): number => grid.findIndex((row) => row[1]?.value === name);
const edited = (grid: WrittenGrid, row: number, column: number, cell: HeldCell): WrittenGrid =>
  grid.map((cells, r) => (r === row ? cells.map((old, c) => (c === column ? cell : old)) : cells));
const value = (content: string | number): HeldCell => ({ value: content, formula: undefined });

const there = gridOfPlan(written);
const row = rowOf(there, '乙');

test('the stamp says what the list rests on, in print and for 复核', () => {
  const note = written.rows.find(({ cells }) => cells[0]?.style === 'stamp')?.cells[0];
  expect(note).toMatchObject({
    text: '核算说明　依据：《办法》；办法校验码：1234；释义：无；取自：打分表!A1:D9；生成时间：2024-12-31 16:20。',
  });
  expect(stamp).toMatchObject(known);
  expect(written.print.area.bottom).toBe(written.rows.length - 2);
});

test('what is handed to voters prints nothing of it, and is known all the same', () => {
  const ballot = { subject: 'people', candidates: [{ name: '甲', section: '' }], choose: 1, voters: ['all'] } as const;
  const [plan] = planBallots(ballot, head, 'zh');
  if (!plan) throw new Error('no ballot');
  const handedOut = finish(stampedInSteps(plan, known, HEAD));
  expect(handedOut.print.area).toEqual(plan.print.area);
  expect(stampIn(handedOut)).toMatchObject(known);
});

test('a stamp of many lines takes several cells, in any order; one that was changed is damaged', () => {
  const long = { ...stamp, choice: '𠮷 ，;=%'.repeat(3000), lines: Array.from({ length: 9000 }, (_, n) => `${n}`) };
  const texts = finish(stampTextsInSteps(long));
  expect(texts.length).toBeGreaterThan(2);
  expect(Math.max(...texts.map(({ length }) => length))).toBeLessThan(32_767);
  expect(listStampIn([...texts].reverse())).toEqual({ kind: 'list', stamp: long });
  expect(listStampIn(texts.slice(1))).toEqual({ kind: 'damaged' });
  expect(listStampIn(texts.map((text) => text.replace('8999', '8998')))).toEqual({ kind: 'damaged' });
  expect(listStampIn(['甲', ''])).toEqual({ kind: 'none' });
});

test('as it was written: no difference', () => {
  expect(compare(planOf(LINES), there)).toEqual([]);
  expect(compare(undefined, there)).toEqual([]);
});

test('signatures, titles and rows put in above them are nobody’s concern', () => {
  const signed = there.map((cells) =>
    String(cells[0]?.value).startsWith('制表') ? [value('制表：员工01    审核：员工02')] : cells,
  );
  expect(compare(planOf(LINES), edited(signed, 0, 0, value('五月排名')))).toEqual([]);
});

test('a cell changed by hand: where, what it says and what it should', () => {
  expect(compare(planOf(LINES), edited(there, row, 3, value(99)))).toEqual([
    { kind: 'cell-changed', cause: 'sheet', at: `D${row + 1}`, name: '乙', column: '成效', was: '99', is: '90' },
  ]);
  expect(compare(planOf(LINES), edited(there, row, 1, value('戊')))).toEqual([
    { kind: 'cell-changed', cause: 'sheet', at: `B${row + 1}`, name: '戊', column: '名称', was: '戊', is: '乙' },
  ]);
  expect(compare(planOf(LINES), edited(there, row, 5, value(90)))).toMatchObject([
    { kind: 'formula-replaced', at: `F${row + 1}`, due: '90' },
  ]);
});

test('a line taken away, one put in', () => {
  expect(
    compare(
      planOf(LINES),
      there.filter((_, r) => r !== row),
    ),
  ).toEqual([{ kind: 'row-deleted', name: '乙' }]);
  const put = [value(5), value('戊'), value('信息科'), value(70), value(70), value(70), value(''), value('补')];
  const more = [...there.slice(0, row), put, ...there.slice(row)];
  expect(compare(planOf(LINES), more)).toEqual([{ kind: 'row-added', at: `A${row + 1}`, name: '戊' }]);
});

test('what comes out today is another: of the tracker, of the scheme, of a decision, or nobody can tell', () => {
  const today = planOf([LINES[0], LINES[1], line('丙', 86, 3), line('戊', 70, 4)].flatMap((one) => one ?? []));
  for (const [changed, cause] of [
    [{ sources: true }, 'tracker'],
    [{ scheme: true }, 'scheme'],
    [{ scheme: true, sources: true }, 'unclear'],
    [{ sources: true, decision: true }, 'decision'],
  ] as const) {
    const found = compare(today, there, changed);
    const changes = found.flatMap((one) =>
      one.kind === 'cell-changed' ? [[one.cause, one.name, one.was, one.is]] : [],
    );
    expect(changes).toContainEqual([cause, '丙', '85', '86']);
  }
});

test('a line changed by hand is told from one that the tracker changed, while it still comes out as it was written', () => {
  const today = planOf([LINES[0], LINES[1], line('丙', 86, 3), LINES[3]].flatMap((one) => one ?? []));
  const causes = (found: WrittenGrid): unknown[] =>
    compare(today, found, { sources: true }).flatMap((one) =>
      one.kind === 'cell-changed' && one.column === '成效' ? [[one.cause, one.name]] : [],
    );
  expect(causes(edited(there, row, 3, value(99)))).toEqual([
    ['sheet', '乙'],
    ['tracker', '丙'],
  ]);
  // Changed by hand as well as in the tracker.
  expect(causes(edited(there, rowOf(there, '丙'), 3, value(99)))).toEqual([['unclear', '丙']]);
});

test('a new line and one that is no longer due', () => {
  const today = planOf([...LINES.slice(0, 3), line('戊', 70, 4), line('己', 60, 5)]);
  const kinds = compare(today, there, { sources: true });
  expect(kinds).toContainEqual({ kind: 'row-new', cause: 'tracker', name: '己' });
  const fewer = compare(planOf(LINES.slice(0, 3)), there, { sources: true });
  expect(fewer).toContainEqual(expect.objectContaining({ kind: 'row-gone', cause: 'tracker', name: '丁' }));
});

test('without a list of today only what was changed by hand is found', () => {
  expect(compare(undefined, edited(there, row, 3, value(99)))).toEqual([
    { kind: 'row-edited', at: `A${row + 1}`, name: '乙' },
  ]);
  expect(
    compare(
      undefined,
      there.filter((_, r) => r !== row),
    ),
  ).toEqual([{ kind: 'rows-deleted', count: 1 }]);
});

test('a text that is posted: its blanks may be filled in, its names may not be changed', () => {
  const roll = { award: '先进', winners: [{ name: '甲', section: '' }], amountEach: undefined };
  const notice = planNotice(
    { rolls: [roll], from: '', until: '', days: undefined, contact: '', phone: '' },
    { ...head, title: '评先' },
    'zh',
  );
  const posted = finish(stampedInSteps(notice, { ...known, tool: 'contest', part: '公示' }, HEAD));
  const grid = gridOfPlan(posted);
  const own = stampIn(posted);
  const check = (found: WrittenGrid) => compareList(notice, found, own, SAME);
  const filled = grid.map((cells) =>
    cells.map((cell) => (typeof cell.value === 'string' ? value(cell.value.replace(/_+/g, '2024')) : cell)),
  );
  expect(posted.rows.some(({ cells }) => cells[0]?.style === 'stamp')).toBe(false);
  expect(check(grid)).toEqual([]);
  const names = grid.findIndex(([cell]) => String(cell?.value).trim() === '甲');
  expect(check(edited(grid, names, 0, value('乙')))).toMatchObject([
    { kind: 'cell-changed', cause: 'sheet', was: '乙', is: '甲' },
  ]);
  expect(check(filled)).toEqual([]);
  expect(compareList(undefined, filled, own, SAME)).toEqual([]);
});
