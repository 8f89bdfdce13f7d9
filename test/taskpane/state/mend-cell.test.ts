import { cellFound, cellToMend } from '../../../src/taskpane/state/mend-cell';
import { oneAward, read, sheetOf } from '../sheets';

const HEAD = '作者 | 标题 | 级别 | 字数 | 金额';
const cellsOf = (...rows: readonly string[]): readonly (string | undefined)[] => {
  const { reckoning } = read('澧县', oneAward('上稿'), sheetOf('上稿', [HEAD, ...rows].join('\n')));
  return rows.map((_, index) => cellToMend(reckoning, index));
};

test.each([
  ['a fact is missing', '甲 | 葡萄 | 市级 | | 50', 'D2'],
  ['the first of two is missing', '甲 | 葡萄 | | | 50', 'C2'],
  ['a value that cannot be read', '甲 | 葡萄 | 市级 | 很多 | 50', 'D2'],
  ['a value outside of those allowed', '甲 | 葡萄 | 村级 | 900 | 50', 'C2'],
  ['nothing to mend', '甲 | 葡萄 | 市级 | 900 | 50', undefined],
])('%s', (_, row, cell) => {
  // A row that is sound lets the columns be found by their values too.
  expect(cellsOf(row, '乙 | 柑橘 | 省级 | 900 | 200')).toEqual([cell, undefined]);
});

test('a fact without a column has no cell', () => {
  const { reckoning } = read('澧县', oneAward('上稿'), sheetOf('上稿', '作者 | 标题 | 级别\n甲 | 葡萄 | 市级'));
  expect(reckoning.assessment.outcomes[0]).toMatchObject({ kind: 'undecided', missing: ['字数'] });
  expect(cellToMend(reckoning, 0)).toBeUndefined();
});

test('an award that the rules do not know is put right in its own column', () => {
  const cells = sheetOf('奖励', '姓名 | 奖项 | 级别 | 字数\n甲 | 上稿 | 市级 | 900\n乙 | 没有的奖 | 市级 | 900');
  const { reckoning } = read('澧县', { kind: 'column' }, cells);
  expect([0, 1].map((index) => cellToMend(reckoning, index))).toEqual([undefined, 'B3']);
});

test('a finding about a row names its cell', () => {
  const cells = sheetOf('上稿', `${HEAD}\n甲 | 葡萄 | 市级 | 900 | 待核\n乙 | 柑橘 | 省级 | 900 | 200`);
  const { result } = read('澧县', oneAward('上稿'), cells);
  const issue = result.issues.find(({ key }) => key === 'amount-not-a-number');
  const { tracker } = result.reckoning;
  expect(issue && [2, 3].map((row) => cellFound(issue, tracker, row))).toEqual(['E2', undefined]);
});
