import { countNamed } from '../../../../src/rules/tables/amount/count';
import { reckon } from '../../award/support';

const EVERY = ['数量', '篇数', '条数', '件数'];

/** The name of the count, then the headers that lists may have for it but for those that any count may have. */
function counted(per: string, awards: readonly string[], own: readonly string[] = []): readonly string[] | undefined {
  const [event = '', unit = ''] = per.split('一');
  const found = countNamed({ event, unit }, awards, (name) => own.includes(name));
  if (!found) return undefined;
  const { name, headers } = found;
  if (headers.length > 0) expect(headers.slice(-EVERY.length)).toEqual(EVERY);
  return [name, ...headers.slice(0, -EVERY.length)];
}

describe('what an amount for each of something is multiplied by', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['一次', ['奖'], ['奖次数', '次数']],
    ['迟到一次', ['奖'], ['迟到次数', '次数']],
    ['一次', [], ['次数']],
    ['一次', ['甲', '乙'], ['甲、乙次数', '次数']],
    ['一天', ['值班补助'], ['值班补助天数', '天数', '值班天数']],
    ['出差一天', ['值班补助'], ['出差天数', '天数']],
    ['一天', ['费用补贴'], ['费用补贴天数', '天数', '费用天数']],
    ['一天', ['值班补助', '加班补助'], ['值班补助、加班补助天数', '天数']],
    ['一人', ['奖'], ['人数']],
    ['一名', ['奖'], ['人数']],
    ['一位', ['奖'], ['人数']],
    ['一人次', ['奖'], ['奖人次', '人次', '人次数', '人数']],
    ['一课时', ['奖'], ['奖课时', '课时', '课时数']],
    ['一场', ['奖'], ['奖场数', '场数', '场次']],
    ['值班一晚', ['奖'], ['值班晚数', '晚数', '班次', '次数', '天数']],
    ['值班一夜', ['奖'], ['值班夜数', '夜数', '班次', '次数', '天数']],
    ['值班一班', ['奖'], ['值班班数', '班数', '班次', '次数', '天数']],
    ['值班一班次', ['奖'], ['值班班次', '班次', '班次数', '次数', '天数']],
  ])('%s of %j: %j', (per, awards, wanted) => expect(counted(per, awards)).toEqual(wanted));

  it.each(['篇', '条', '件'])('is the 数量 of every row: %s', (unit) =>
    expect(counted(`一${unit}`, ['奖'])).toBeUndefined(),
  );

  it('is the count that the table itself names, unless the amount says of what it is', () => {
    expect(countNamed({ event: '', unit: '次' }, ['奖'], (name) => name === '次数')).toEqual({
      name: '次数',
      headers: [],
    });
    expect(countNamed({ event: '', unit: '课时' }, ['奖'], (name) => name === '课时数')?.name).toBe('课时数');
    expect(counted('迟到一次', ['奖'], ['次数'])).toEqual(['迟到次数', '次数']);
  });
});

describe('a row without the count', () => {
  const tables = (amount: string): string => `| 奖项 | 金额 |\n| 补贴 | ${amount} |`;

  it.each(['20元/次', '20元/人次', '20元/场', '20元/场次', '20元/项', '20元/个', '20元/户', '20元/人', '20元/篇'])(
    'is one, as a row of a list is: %s',
    (amount) => expect(reckon(tables(amount), '补贴', '| 姓名 |\n| 甲 |')).toEqual([20]),
  );

  it.each([
    ['20元/餐', '餐数'],
    ['8元/公里', '公里'],
    ['100元/天', '天数'],
    ['80元/课时', '课时'],
    ['30元/小时', '小时'],
    ['50元/晚', '晚数'],
    ['500元/月', '月数'],
    ['2元/棵', '棵数'],
    ['60元/亩', '亩数'],
    ['每旷工一天扣100元', '旷工天数'],
  ])('lacks it where no row is one by nature: %s', (amount, count) => {
    const name = count.startsWith('旷工') ? count : `补贴${count}`;
    expect(reckon(tables(amount), '补贴', '| 姓名 |\n| 甲 |')).toEqual([`缺${name}`]);
    expect(reckon(tables(amount), '补贴', `| 姓名 | ${count} |\n| 甲 | 2 |\n| 乙 | |`)).toEqual([
      expect.any(Number),
      `缺${name}`,
    ]);
    expect(reckon(tables(amount), '补贴', '| 姓名 |\n| 甲 |', count, 1)).toEqual([expect.any(Number)]);
    expect(reckon(tables(amount), '补贴', `| 姓名 | 实际${count} |\n| 甲 | 2 |`)).toEqual([`误${name}`]);
  });
});
