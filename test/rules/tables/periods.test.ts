import { wordsIn } from '../../../src/base/words-in';
import { isPeriod } from '../../../src/rules/tables/deadlines';
import { after, monthly, quarterly, read, weekly, yearly } from './days';

describe('周期', () => {
  it.each<[string, string, object | undefined]>([
    ['每双周', '周五', weekly(5, { every: 'even-week' })],
    ['单周', '周五', weekly(5, { every: 'odd-week' })],
    ['每双周', '单周周五', weekly(5, { every: 'odd-week' })],
    ['每两周', '周五', undefined],
    ['每双周', '周末', undefined],
    ['每周一次', '周五', weekly(5)],
    ['每月', '周五', undefined],
    ['每个月', '15日', monthly(15)],
    ['每季', '15日', undefined],
    ['每季度一次', '月末', undefined],
    ['每季', '次月10日前', undefined],
    ['每年', '上旬', undefined],
    ['每半年', '7月10日前', undefined],
    ['每年', '季后10日内', undefined],
    ['每季', '10日内', after(10, 'day')],
    ['每年', '次年1月15日', yearly(1, 15, { later: 1 })],
    ['每年', '2024年3月底', undefined],
    ['每月', '首月10日', monthly(10)],
    ['按季度', '末月10日', quarterly(3, 10)],
    ['每季', '第2个工作日', after(2, 'working-day', { of: 'quarter', later: -1 })],
    ['每季', '每月第2个工作日', undefined],
  ])('%s, %s: which day is meant', (period, text, wanted) => expect(read(text, period)).toEqual(wanted));

  it.each([
    '',
    ...wordsIn(
      '周 每周 每双周 每单周 每两周 星期 每月 月度 每季 季度 每个月 每一个月 每一年 半年 每半年 年度 每年一次 每季度1次 按月 按季度',
    ),
  ])('%j says how often', (period) => expect(isPeriod(period)).toBe(true));
  it.each(['每旬', '每日', '随时', '每次会议', '于每月', '每月两次', '每月例会', '次', '每'])('%s does not', (period) =>
    expect(isPeriod(period)).toBe(false),
  );
});
