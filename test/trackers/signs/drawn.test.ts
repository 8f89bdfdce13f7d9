import { finish } from '../../../src/base/steps';
import { readSignSheet } from '../../../src/trackers/signs/sheet';
import { cellsOf } from '../sheet';
import { days, marked } from './drawn-grid';

const NAMES = '日一二三四五六';
/** Weekdays from one on (0 Sunday), those of `without` left out. */
const weekdays = (first: number, count: number, without = ''): string =>
  Array.from({ length: count }, (_, place) => NAMES[(first + place) % 7] ?? '')
    .filter((name) => !without.includes(name))
    .join('|');

/** Head and body as offices draw them, November 2026 (it begins on a Sunday); then who has what on which day. */
const drawn: readonly (readonly [name: string, cells: string, told: string])[] = [
  [
    '星期一行在上,日期在下,标题里单位和年月一行',
    `某镇工作人员考勤表\n单位：党政办|||时间：2026年11月\n序号|姓名|${weekdays(0, 30)}|备注\n||${days(1, 30)}|\n1|甲|${marked(30, { 3: '△' })}|\n2|乙|${marked(30)}|\n说明：√出勤 △迟到`,
    '甲 11月 △3;乙 11月 ',
  ],
  [
    '只有星期,左上角两半,年月单独一格',
    `考勤表\n部门：办公室||2026年11月\n姓名\\星期|${weekdays(0, 30)}\n甲|${marked(30, { 1: '休', 3: '迟' })}\n乙|${marked(30, { 4: '旷' })}`,
    '甲 11月 休1迟3;乙 11月 旷4',
  ],
  [
    '星期下面写日期,一格两行',
    `第47周考勤\n姓名|星期一⏎11.16|星期二⏎11.17|星期三⏎11.18|星期四⏎11.19|星期五⏎11.20\n甲|√|迟|√|√|√\n乙|√|√|√|事|√`,
    '甲 11月 迟17;乙 11月 事19',
  ],
  [
    '只有工作日,右边是合计',
    `2026年11月考勤表\n序号|姓名|${weekdays(0, 30, '六日')}|出勤|迟到|旷工\n1|甲|${marked(21, { 1: '迟', 3: '旷' })}|20|1|1\n2|乙|${marked(21)}|21|0|0`,
    '甲 11月 迟2旷4;乙 11月 ',
  ],
  [
    '周末的列留着不写',
    `2026年11月考勤\n姓名|${weekdays(0, 30).replaceAll(/[六日]/g, '')}\n甲|${marked(30, { 1: '', 2: '迟' })}\n乙|${marked(30, { 30: '旷' })}`,
    '甲 11月 迟2;乙 11月 旷30',
  ],
  [
    '英文缩写带点',
    `2026年11月16日至20日考勤\n姓名|Mon.|Tue.|Wed.|Thu.|Fri.\n甲|√|迟|√|√|√\n乙|√|√|√|√|√`,
    '甲 11月 迟17;乙 11月 ',
  ],
  [
    '星期带括号',
    `2026年11月16日至20日考勤\n姓名|（一）|（二）|（三）|（四）|（五）\n甲|√|迟|√|√|√\n乙|√|√|√|√|√`,
    '甲 11月 迟17;乙 11月 ',
  ],
  [
    '一到五是那一周的星期',
    `2026年11月16-20日考勤\n姓名|1|2|3|4|5\n甲|√|迟|√|√|√\n乙|√|√|√|旷|√`,
    '甲 11月 迟17;乙 11月 旷19',
  ],
  [
    '年月用汉字',
    `二〇二六年十一月考勤表\n姓名|${weekdays(0, 30)}\n甲|${marked(30, { 3: '○' })}\n乙|${marked(30)}\n√出勤 ○旷工`,
    '甲 11月 ○3;乙 11月 ',
  ],
  [
    '两位数的年',
    `26年11月考勤表\n姓名|${weekdays(0, 30)}\n甲|${marked(30, { 3: '迟' })}\n乙|${marked(30)}`,
    '甲 11月 迟3;乙 11月 ',
  ],
  [
    '月份旁边是真日期',
    `考勤表\n考勤月份|46327\n姓名|${weekdays(0, 30)}\n甲|${marked(30, { 3: '迟' })}\n乙|${marked(30)}`,
    '甲 11月 迟3;乙 11月 ',
  ],
  [
    '每周后面一列小计',
    `2026年11月考勤\n姓名|${`${weekdays(0, 7)}|本周小计|`.repeat(4)}日|一|小计\n甲|${`${marked(7)}|7|`.repeat(4)}√|旷|1\n乙|${`${marked(7, { 3: '迟' })}|6|`.repeat(4)}√|√|2`,
    '甲 11月 旷30;乙 11月 迟3迟10迟17迟24',
  ],
  [
    '日期每周后面一列小计',
    `11月考勤\n姓名|${days(1, 7)}|小计|${days(8, 14)}|小计|${days(15, 21)}|小计\n甲|${marked(7, { 2: '迟' })}|6|${marked(7)}|7|${marked(7, { 7: '旷' })}|6\n乙|${marked(7)}|7|${marked(7)}|7|${marked(7)}|7`,
    '甲 11月 迟2旷21;乙 11月 ',
  ],
];

test.each(drawn)('%s', (_name, cells, told) => {
  const sheet = finish(readSignSheet(cellsOf({ name: '考勤', cells })));
  if (!sheet) throw new Error('no grid');
  expect(sheet.asked).toEqual([]);
  const people = sheet.people.map(({ person, month, marks }) => {
    const others = marks.filter(({ sign }) => sign !== '√').map(({ sign, day }) => `${sign}${day}`);
    return `${person} ${month ?? ''}月 ${others.join('')}`;
  });
  expect(people.join(';')).toBe(told);
});

test('the date in a title is no legend', () => {
  const cells = `二〇二六年十一月考勤（11月1日—7日）\n姓名|${days(1, 7)}\n甲|${marked(7, { 3: '○', 4: '—' })}\n乙|${marked(7)}\n√出勤 ○旷工`;
  const sheet = finish(readSignSheet(cellsOf({ name: '考勤', cells })));
  expect([...(sheet?.legend ?? [])]).toEqual([
    ['√', ['出勤']],
    ['○', ['旷工']],
  ]);
});
