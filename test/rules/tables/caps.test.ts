import { parseCaps } from '../../../src/rules/tables/caps';
import { scheme } from './support';

describe('a cap for each month, quarter or year', () => {
  it.each<readonly [cell: string, per: string | undefined]>([
    ['500', undefined],
    ['每人500元', undefined],
    ['500元/人', undefined],
    ['累计不超过500元', undefined],
    ['500元封顶', undefined],
    ['五百元', undefined],
    ['每月500元', 'month'],
    ['500元/月', 'month'],
    ['500/月', 'month'],
    ['每人每月最高500元', 'month'],
    ['每月每人不超过500元', 'month'],
    ['每个月500元封顶', 'month'],
    ['500元/人/月', 'month'],
    ['500元每月', 'month'],
    ['按月500元', 'month'],
    ['月度不超过500元', 'month'],
    ['当月累计不超过500元', 'month'],
    ['每周500元', 'week'],
    ['每季度500元', 'quarter'],
    ['每人每季不得超过500元', 'quarter'],
    ['每半年500元', 'half-year'],
    ['全年累计不超过500元', 'year'],
    ['每人每年度累计限额500元', 'year'],
    ['年度最高500元', 'year'],
    ['500元/年', 'year'],
    ['每月 500 元', 'month'],
    ['每人 每月最高 500 元', 'month'],
    ['500元 /月', 'month'],
  ])('%s', (cell, per) =>
    expect(parseCaps(cell)).toEqual([
      { cap: { kind: 'number', value: 500 }, ...(per === undefined ? {} : { capPer: per }) },
    ]),
  );

  it.each(['当月奖金*50%', '月工资', '年薪*10%', '无线电费'])('%s is reckoned from a fact of that name', (cell) =>
    expect(parseCaps(cell)).toMatchObject([{ cap: { kind: cell.includes('*') ? 'binary' : 'fact' } }]),
  );

  it.each(['', '不限', '不封顶', '无', '无上限'])('%j: there is none', (cell) => expect(parseCaps(cell)).toEqual([]));

  it.each([
    '500-',
    '800 900',
    '酌情 多发',
    '每月500至800元',
    '每月500元，另行规定',
    '每月500元、全年酌情 多发',
    '约500元',
  ])('%s says no cap', (cell) => expect(parseCaps(cell)).toBeUndefined());
});

describe('every cap of a cell', () => {
  const read = (header: string, cell: string) =>
    scheme(`| 奖项 | 金额 |\n| 奖 | 5 |\n\n| 奖项 | ${header} |\n| 奖 | ${cell} |`);

  it('is a row of 汇总', () =>
    expect(read('每人上限', '每月500元、全年5000元').rollUps).toMatchObject([
      { cap: { value: 500 }, capPer: 'month' },
      { cap: { value: 5000 }, capPer: 'year' },
    ]));

  it('makes its facts facts of the scheme', () => {
    const facts = (cell: string) => read('每人上限', cell).book.facts.map(({ name }) => name);
    expect(facts('每月底薪*2')).toContain('底薪');
    expect(facts('500')).not.toContain('底薪');
  });

  it('is none where the cell cannot be read, which is told', () => {
    const { rollUps, findings } = read('每人上限', '每月500元、全年酌情 多发');
    expect(findings).toMatchObject([{ code: 'entry-unreadable' }]);
    expect(rollUps.map(({ cap }) => cap)).toEqual([undefined]);
  });
});
