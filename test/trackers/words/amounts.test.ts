import { readHeader } from '../../../src/facts/headers';
import { toNumber } from '../../../src/facts/exact';
import { amountColumn } from '../../../src/trackers/columns/amount-column';
import { readAmount } from '../../../src/trackers/rows/clerk-amount';

const read = (value: string | number | boolean, header = '金额(元)'): number | string => {
  const amount = readAmount(value, readHeader(header));
  return amount.kind === 'given' ? toNumber(amount.yuan) : amount.kind;
};

it.each<[string | number, string, number | string]>([
  [500, '金额', 500],
  [0, '金额', 0],
  ['', '金额', 'blank'],
  ['-', '金额', 'blank'],
  ['1,200元', '金额', 1200],
  ['￥1200.50', '金额', 1200.5],
  ['１２００', '金额', 1200],
  [-200, '奖罚金额', -200],
  [177.5, '金额', 177.5],
  [0.12, '奖金(万元)', 1200],
  ['待发', '金额', 'bad'],
  ['#N/A', '金额', 'bad'],
  [50, '奖金(美元)', 'bad'],
])('%j under %s is %j', (value, header, amount) => expect(read(value, header)).toBe(amount));

const choose = (headers: readonly string[], filled: readonly number[], taken: readonly number[] = []) =>
  amountColumn(headers.map(readHeader), new Set(taken), (column) => filled[column] ?? 0);

it.each<[string, readonly string[], readonly number[], number | undefined, string | undefined]>([
  ['one column', ['姓名', '奖金'], [0, 5], 1, 'name'],
  ['应发 before 实发', ['实发', '应发'], [5, 5], 1, 'name'],
  ['only 实发 is filled', ['实发', '应发'], [5, 0], 0, 'filled'],
  ['nothing is filled yet', ['姓名', '奖励金额(元)'], [5, 0], 1, 'name'],
  ['a longer name', ['姓名', '信息奖金'], [5, 5], 1, 'name'],
  ['合计 counts with 元 only', ['姓名', '合计'], [5, 5], undefined, undefined],
  ['合计 in yuan', ['姓名', '合计(元)'], [5, 5], 1, 'name'],
  ['no amount', ['姓名', '稿酬'], [5, 5], undefined, undefined],
])('%s', (_case, headers, filled, column, because) => {
  const found = choose(headers, filled);
  expect(found?.column).toBe(column);
  expect(found?.because).toBe(because);
});

it('never takes a column that serves a fact of the award', () => {
  expect(choose(['姓名', '奖金'], [5, 5], [1])).toBeUndefined();
});
