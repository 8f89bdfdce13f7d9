import { monthsInTitle, officeAbove, yearInTitle } from '../../../src/taskpane/state/above-table';
import { sheetOf } from '../sheets';

const above = (...lines: readonly string[]) =>
  [sheetOf('台账', [...lines, '姓名|天数', '甲|22'].join('\n')), lines.length + 1] as const;

const month = (year: number, from: number, until = from) => ({
  from: { year, month: from },
  until: { year, month: until },
});

test.each([
  ['护林员巡山登记表（2024年6月）', month(2024, 6)],
  ['２０２４年６月份护林补助', month(2024, 6)],
  ['2024 年 6 月巡山登记表', month(2024, 6)],
  ['2024年1-6月巡山登记表', month(2024, 1, 6)],
  ['2024年1月—6月巡山登记表', month(2024, 1, 6)],
  ['2024年1月至2024年6月巡山登记表', month(2024, 1, 6)],
  ['2024年度巡山登记表', undefined],
  ['截止日期：2024年12月20日', undefined],
  ['填报时间：2024年7月', undefined],
  ['2023年12月至2024年2月巡山登记表', undefined],
  ['2024年6月1日至2024年6月30日', undefined],
  ['2024年6月、7月巡山登记表', undefined],
  ['2024年13月', undefined],
])('the months of %s', (title, months) => expect(monthsInTitle(...above(title))).toEqual(months));

test('months that contradict each other are none; the year may stand all the same', () => {
  expect(monthsInTitle(...above('2024年6月巡山登记表', '2024年7月'))).toBeUndefined();
  expect(yearInTitle(...above('2024年6月巡山登记表', '2024年7月'))).toBe(2024);
});

test.each([
  ['填报单位：清河镇党政办公室', '清河镇党政办公室'],
  ['填报单位（盖章）：清河镇党政办公室      单位：元', '清河镇党政办公室'],
  ['编制单位: 清河镇人民政府 填表人：甲', '清河镇人民政府'],
  ['单位：人民币元', undefined],
  ['填报单位：', undefined],
  ['填报单位：（盖章）', undefined],
  ['登记：信息科', undefined],
])('whose list it is by %s', (line, office) => expect(officeAbove(...above('登记表', line))).toBe(office));
