import { filledDown } from '../../src/formulas/fill-down';
import { freeColumn, looksAcross, tableForm } from '../../src/formulas/table-form';
import { schemeUnder } from '../../src/taskpane/state/scheme-choice';
import { readTracker } from '../../src/trackers/tracker';
import { awardFactsOf } from '../../src/taskpane/state/award-choice';
import { articles, oneAward, sheetOf, source } from '../taskpane/sheets';

const scheme = schemeUnder(source('澧县'), new Map());
const tracker = readTracker(articles, scheme.book, { awardFacts: awardFactsOf(scheme, oneAward('上稿')) });

const down = (formula: (row: number) => string) => {
  const [filled] = filledDown(
    [3, 4, 5, 6].map((row) => [formula(row)]),
    2,
    9,
  );
  if (!filled || tracker.kind !== 'list') throw new Error('no stretch or no list');
  return tableForm(filled, tracker);
};

test('the scheme says for which awards it looks across the rows', () => {
  expect(looksAcross(scheme, '上稿')).toBe(true);
  expect(looksAcross(scheme, '单项考核')).toBe(false);
});

test('pairs of cells become the tracker’s range; what is written in the formula stays', () => {
  expect(down((row) => `=AWARD("澧县","上稿","级别",F${row},"字数",G${row},"形式","文稿")`)).toEqual({
    kind: 'form',
    form: { formula: '=AWARD("澧县","上稿",A2:I8,"形式","文稿")', head: 1, first: 2, last: 7 },
  });
});

test('a field may be named as the column is headed, with its unit', () => {
  const values = articles.values.map((row) => row.map((cell) => (cell === '字数' ? '篇幅(字)' : cell)));
  const headed = readTracker({ ...articles, values }, scheme.book, {
    awardFacts: awardFactsOf(scheme, oneAward('上稿')),
  });
  const formulas = [3, 4].map((row) => [`=AWARD("澧县","上稿","级别",F${row},"篇幅(字)",G${row})`]);
  const [filled] = filledDown(formulas, 2, 9);
  if (!filled || headed.kind !== 'list') throw new Error('no stretch or no list');
  expect(tableForm(filled, headed)).toMatchObject({ form: { formula: '=AWARD("澧县","上稿",A2:I8)' } });
});

test('a header beside each row becomes the range as well', () => {
  expect(down((row) => `=AWARD("澧县","上稿",$A$2:$I$2,A${row}:I${row})`)).toMatchObject({
    form: { formula: '=AWARD("澧县","上稿",A2:I8)' },
  });
});

test('a scheme in cells stands in the new formula as it stood in the old ones; cells that move from row to row are none', () => {
  expect(down((row) => `=AWARD('我的 办法'!$A$1:$M$40,"上稿","级别",F${row},"字数",G${row})`)).toMatchObject({
    form: { formula: `=AWARD('我的 办法'!$A$1:$M$40,"上稿",A2:I8)` },
  });
  const moving = [3, 4].map((row) => [`=AWARD(办法!A${row}:M${row + 40},"上稿","级别",F${row})`]);
  expect(filledDown(moving, 2, 9)).toEqual([]);
});

test('a fact from another column than the one headed so is not converted', () => {
  expect(down((row) => `=AWARD("澧县","上稿","级别",F${row},"字数",H${row})`)).toEqual({
    kind: 'other-column',
    field: '字数',
  });
});

describe('a free column', () => {
  const form = { formula: '', head: 1, first: 2, last: 7 };
  test('the first that is blank from head to end, not beside an Excel table', () => {
    const taken = (row: number, column: number) => !(column === 10 && row === 5);
    expect(freeColumn(taken, form, 9, [])).toBe(11);
    expect(freeColumn(() => true, form, 9, [{ top: 1, bottom: 7, left: 0, right: 9 }])).toBe(11);
    expect(freeColumn(() => true, form, 9, [{ top: 20, bottom: 27, left: 0, right: 9 }])).toBe(10);
  });
});

test('over a list in halves no one formula looks at all rows', () => {
  const halves = sheetOf('上稿', '作者|标题|级别|作者|标题|级别\n甲|葡萄|市级|丙|茶山|市级\n乙|柑橘|市级|丁|渔歌|市级');
  const folded = readTracker(halves, scheme.book, { awardFacts: awardFactsOf(scheme, oneAward('上稿')) });
  const [filled] = filledDown(
    [2, 3].map((row) => [`=AWARD("澧县","上稿","级别",C${row})`]),
    1,
    6,
  );
  expect(filled && folded.kind === 'list' && tableForm(filled, folded)).toEqual({ kind: 'halves' });
});
