import { serialOfDay } from '../../../src/facts/dates';
import { finish } from '../../../src/base/steps';
import { daysNamed, daysTyped, yearNamed } from '../../../src/trackers/signs/given-days';
import { readSignSheet, type SignSheet } from '../../../src/trackers/signs/sheet';
import { daysOfWeekdays, type GivenDays } from '../../../src/trackers/signs/weekdays';
import { cellsOf } from '../sheet';
import { marked } from './drawn-grid';

const NAMES = '一二三四五六日';
/** The weekdays from one to another of a month that begins with this one (1 Monday … 7 Sunday). */
const heads = (first: number, count: number, kept = NAMES): string =>
  Array.from({ length: count }, (_, place) => NAMES[(first - 1 + place) % 7] ?? '')
    .filter((name) => kept.includes(name))
    .join('|');

const read = (cells: string, options: { sheet?: string; merges?: string; given?: GivenDays } = {}): SignSheet => {
  const { sheet: name = '考勤', merges, given } = options;
  const sheet = finish(readSignSheet(cellsOf({ name, cells, ...(merges ? { merges } : {}) }), given));
  if (!sheet) throw new Error('no grid');
  return sheet;
};

/** 甲 11月 迟3 旷5: whoever has signs other than √, with their days. */
const told = ({ people }: SignSheet): readonly string[] =>
  people.map(({ person, month, marks }) =>
    [
      person,
      month === undefined ? '' : `${month}月`,
      ...marks.filter(({ sign }) => sign !== '√').map(({ sign, day }) => `${sign}${day}`),
    ].join(' '),
  );

const day = (year: number, month: number, date: number): number => serialOfDay(year, month, date) ?? 0;

describe('weekdays alone', () => {
  it('are the days of the month that the title names with its year', () => {
    const sheet = read(
      `2026年11月考勤表\n姓名|${heads(7, 30)}\n甲|${marked(30, { 3: '迟' })}\n乙|${marked(30, { 30: '旷' })}`,
    );
    expect(sheet.asked).toEqual([]);
    expect(told(sheet)).toEqual(['甲 11月 迟3', '乙 11月 旷30']);
  });

  it('are its working days where the head leaves the others out', () => {
    const kept = heads(7, 30, '一二三四五')
      .split('|')
      .map((name) => `星期${name}`)
      .join('|');
    const sheet = read(`某某局2026年度\n考勤表\n姓名|${kept}\n甲|${marked(21, { 1: '迟', 21: '旷' })}`, {
      sheet: '11月',
    });
    expect(told(sheet)).toEqual(['甲 11月 迟2 旷30']);
  });

  it('are the week that the title names', () => {
    const sheet = read(`2026年11月30日至12月4日考勤\n姓名|周一|周二|周三|周四|周五\n甲|√|迟|√|√|√\n乙|√|√|√|√|旷`);
    expect(told(sheet)).toEqual(['甲  迟1', '乙  旷4']);
  });

  it('have forenoon and afternoon below them', () => {
    const sheet = read(
      `2026年11月16日—20日考勤\n姓名|周一||周二||周三||周四||周五|\n|${'上午|下午|'.repeat(5).slice(0, -1)}\n甲|√|√|√|旷|√|√|√|√|√|√`,
      { merges: 'A2:A3 B2:C2 D2:E2 F2:G2 H2:I2 J2:K2' },
    );
    expect(told(sheet)).toEqual(['甲 11月 旷17']);
    expect(sheet.people[0]?.marks.every(({ half }) => half)).toBe(true);
  });

  it('stand over the days of two rows, the days say which they are', () => {
    const two = `2026年11月考勤\n|${heads(7, 7)}\n姓名|1|2|3|4|5|6|7\n甲|${marked(7, { 4: '迟' })}`;
    expect(told(read(two))).toEqual(['甲 11月 迟4']);
    const turned = `2026年11月考勤\n姓名|1|2|3|4|5|6|7\n|${heads(7, 7)}\n甲|${marked(7, { 4: '迟' })}`;
    expect(told(read(turned))).toEqual(['甲 11月 迟4']);
  });

  it('run down where the names stand across', () => {
    const rows = heads(1, 5)
      .split('|')
      .map((name, place) => `周${name}|${place === 1 ? '迟' : '√'}|√`)
      .join('\n');
    const cells = `2026年11月16日至20日考勤\n姓名|甲|乙\n${rows}`;
    expect(told(read(cells))).toEqual(['甲 11月 迟17', '乙 11月']);
    const moved = { ...cellsOf({ name: '考勤', cells }), firstRow: 4, firstColumn: 1 };
    const sheet = finish(readSignSheet(moved));
    expect(sheet).toMatchObject({ range: 'B6:D11', people: [{ sheetRow: 6 }, { sheetRow: 6 }] });
    expect(sheet?.people[0]?.marks[1]).toMatchObject({ sign: '迟', cell: 'C8' });
  });

  it.each([
    ['no title', '考勤表', 'nothing'],
    ['a month without its year', '11月考勤表', 'nothing'],
    ['a month that has other weekdays', '2026年10月考勤表', 'sheet-does-not-fit'],
  ])('are asked about with %s, and nothing is counted', (_case, title, why) => {
    const sheet = read(`${title}\n姓名|${heads(7, 30)}\n甲|${marked(30, { 3: '迟' })}\n注：√出勤`);
    expect(sheet).toMatchObject({ people: [], unread: [] });
    expect(sheet.asked).toEqual([{ range: 'B2:AE2', first: 7, last: 1, count: 30, why }]);
  });

  it('are what the clerk says, a month or the day of the first column', () => {
    const cells = `考勤表\n姓名|${heads(1, 12, '一二三四五')}\n甲|${marked(10, { 1: '迟', 10: '旷' })}`;
    expect(told(read(cells, { given: { kind: 'first', day: day(2026, 11, 16) } }))).toEqual(['甲 11月 迟16 旷27']);
    const wrong = read(cells, { given: { kind: 'month', year: 2026, month: 11 } });
    expect(wrong.asked.map(({ why }) => why)).toEqual(['choice-does-not-fit']);
    const tuesday = read(cells, { given: { kind: 'first', day: day(2026, 11, 17) } });
    expect(tuesday.asked.map(({ why }) => why)).toEqual(['choice-does-not-fit']);
  });

  it('go on in the next grid of the sheet', () => {
    const week = (sign: string): string => `姓名|${heads(1, 5)}\n甲|${marked(5, { 2: sign })}\n乙|${marked(5)}`;
    const sheet = read(`考勤表\n${week('迟')}\n${week('旷')}`, { given: { kind: 'first', day: day(2026, 11, 16) } });
    expect(told(sheet)).toEqual(['甲 11月 迟17 旷24', '乙 11月']);
  });

  it.each([
    ['a timetable', '课表\n节次|一|二|三|四|五\n一|语文|数学|语文|英语|数学\n二|数学|语文|英语|数学|语文'],
    [
      'people on duty',
      '考勤值班安排\n姓名|周一|周二|周三|周四|周五\n甲|员工|员工|张三|张三|李四\n乙|李四|李四|员工|员工|张三',
    ],
    ['figures', '每周报数\n姓名|周一|周二|周三|周四|周五\n甲|1|2|3|4|5\n乙|2|3|4|5|6'],
  ])('are no grid over %s', (_case, cells) =>
    expect(finish(readSignSheet(cellsOf({ name: '表', cells })))).toBeUndefined(),
  );
});

test.each([
  ['11/3', '11/3|11/4|11/5|11/6|11/7'],
  ['3日', '3日|4日|5日|6日|7日'],
  ['2026-11-03', '2026-11-03|2026-11-04|2026-11-05|2026-11-06|2026-11-07'],
  ['周二3日', '周二3日|周三4日|周四5日|周五6日|周六7日'],
  ['3(二)', '3(二)|4(三)|5(四)|6(五)|7(六)'],
  ['date cells', '46329|46330|46331|46332|46333'],
])('days written as %s', (_case, row) => {
  expect(told(read(`2026年11月考勤\n姓名|${row}\n甲|${marked(5, { 2: '迟' })}`))).toEqual(['甲 11月 迟4']);
});

test('days that do not fit are not made to', () => {
  expect(daysOfWeekdays([1, 2, 3], { kind: 'month', year: 2026, month: 11 })).toBeUndefined();
  expect(
    daysOfWeekdays([1, 2, 3, 4, 5], { kind: 'span', from: day(2026, 11, 17), to: day(2026, 11, 21) }),
  ).toBeUndefined();
  expect(daysOfWeekdays([3, 4, 5, 4, 5], { kind: 'first', day: day(2026, 9, 30) })).toEqual(
    [30, 31, 32, 38, 39].map((date) => day(2026, 9, 1) + date - 1),
  );
});

test.each<[string, GivenDays | undefined]>([
  ['2026年11月考勤表', { kind: 'month', year: 2026, month: 11 }],
  ['2026-11', { kind: 'month', year: 2026, month: 11 }],
  ['202611考勤', { kind: 'month', year: 2026, month: 11 }],
  ['2026 年 11 月 16 日 至 20 日', { kind: 'span', from: day(2026, 11, 16), to: day(2026, 11, 20) }],
  ['2026.12.28-2027.1.1', { kind: 'span', from: day(2026, 12, 28), to: day(2027, 1, 1) }],
  ['2026年12月28日—1月1日', { kind: 'span', from: day(2026, 12, 28), to: day(2027, 1, 1) }],
  ['2026年13月', undefined],
  ['11月', undefined],
  ['2026年', undefined],
])('a title says %s', (title, given) => expect(daysNamed(title)).toEqual(given));

test('a clerk types a month or a day', () => {
  expect(daysTyped('２０２６年11月')).toEqual({ kind: 'month', year: 2026, month: 11 });
  expect(daysTyped(' 2026/11/16 ')).toEqual({ kind: 'first', day: day(2026, 11, 16) });
  expect(daysTyped('2026-11-31')).toBeUndefined();
  expect(daysTyped('11月')).toBeUndefined();
});

test('a year is one year', () => {
  expect(yearNamed(['2026年度', '考勤'])).toBe(2026);
  expect(yearNamed(['2025年', '2026年'])).toBeUndefined();
});
