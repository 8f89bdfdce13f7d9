import { isOtherDuration } from '../../src/facts/durations';

describe('units of time', () => {
  it.each([
    ['旷工天数', '一个月'],
    ['旷工天数', '半个月'],
    ['旷工天数', '2周'],
    ['旷工天数', '4小时'],
    ['参训小时', '2天'],
    ['参训小时', '600分钟'],
    ['提前到岗分钟', '1小时'],
    ['工龄', '18个月'],
    ['工作年限', '6个月整'],
    ['在岗月数', '2年'],
    ['课时数', '30分钟'],
  ])('%s %s is another', (name, value) => expect(isOtherDuration(name, value)).toBe(true));

  it.each([
    ['旷工天数', '3天'],
    ['旷工天数', '3个工作日'],
    ['旷工天数', '3日'],
    ['旷工天数', '3'],
    ['参训小时', '10学时'],
    ['工龄', '5周年'],
    ['年龄', '45周岁'],
    ['工作年限', '5年'],
    ['在岗月数', '6个月整'],
    ['每月自学时间', '20小时'],
    ['迟到次数', '3天'],
  ])('%s %s is not', (name, value) => expect(isOtherDuration(name, value)).toBe(false));
});
