import { hasOtherUnit, isOtherUnit } from '../../src/facts/other-unit';

describe('what is measured', () => {
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
    ['每月自学时间', '1200分钟'],
    ['字数', '3页'],
    ['字数', '2版'],
  ])('%s %s is another', (name, value) => expect(isOtherUnit({ name }, value)).toBe(true));

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
    ['字数', '1200字'],
    ['字数', '1200'],
    ['旷工天数', '3天整'],
  ])('%s %s is not', (name, value) => expect(isOtherUnit({ name }, value)).toBe(false));
});

it.each([
  ['天', '1个月', true],
  ['天', '16天', false],
  ['小时', '90分钟', true],
  ['次', '15分钟', false],
  [undefined, '1个月', false],
])('请假 whose conditions count %s: %s', (unit, value, other) =>
  expect(isOtherUnit({ name: '请假', unit }, value)).toBe(other),
);

it.each([
  ['工龄', '满18个月以上', true],
  ['旷工天数', '超过一个月', true],
  ['旷工天数', '3天以上不满1周', true],
  ['参训小时', '2天以上', true],
  ['工龄', '满5周年不满10年', false],
  ['旷工天数', '超过3个工作日', false],
  ['年龄', '60周岁以上', false],
  ['月份', '1月', false],
  ['字数', '1000字以上', false],
])('a condition on %s: %s', (name, text, other) => expect(hasOtherUnit({ name }, text)).toBe(other));
