import { isoOfSerial } from '../../../src/facts/dates';
import { yearPlan } from '../../../src/rules/calendar/year';
import { schemeUnder } from '../../../src/taskpane/state/scheme-choice';
import { readScheme } from '../../../src/rules/tables/read';
import type { Scheme } from '../../../src/rules/scheme/scheme';
import { source } from '../../taskpane/sheets';

const builtIn = (name: string, readings: Readonly<Record<string, string>> = {}): Scheme =>
  schemeUnder(source(name), new Map(Object.entries(readings)));

const own = (...rows: readonly (readonly string[])[]): Scheme => {
  const scheme = readScheme('自编', [['日程'], ['事项', '周期', '期限', '责任', '起', '止'], ...rows]);
  if (!scheme) throw new Error('no tables');
  return scheme;
};

const datesOf = (scheme: Scheme, year: number, item: string): readonly string[] =>
  yearPlan(scheme, year)
    .occasions.filter(({ duty }) => duty.item === item)
    .map(({ serial, rest }) => `${isoOfSerial(serial).slice(5)}${rest ? ' rest' : ''}`);

describe('the supervision calendar of a year', () => {
  test('衡阳 2013: the 26th or the 28th of each month, weekends notwithstanding', () => {
    expect(datesOf(builtIn('衡阳'), 2013, '行政办公会').join(', ')).toBe(
      '01-28, 02-26, 03-28, 04-26, 05-28, 06-26, 07-28 rest, 08-28, 09-26, 10-28, 11-26, 12-28 rest',
    );
  });

  test('衡阳 2013 under 顺延: the next working day', () => {
    const dates = datesOf(builtIn('衡阳', { 会期遇休息日: '顺延' }), 2013, '行政办公会');
    expect(dates[6]).toBe('07-29');
    expect(dates[11]).toBe('12-30');
  });

  test('衡阳 2012: not before it came into force in May', () => {
    expect(datesOf(builtIn('衡阳'), 2012, '行政办公会')[0]).toBe('05-28');
    expect(datesOf(builtIn('衡阳'), 2012, '行政办公会')).toHaveLength(8);
  });

  test('what counts from an event has no day of its own', () => {
    const { undated } = yearPlan(builtIn('衡阳'), 2013);
    expect(undated.map(({ duty, why }) => `${duty.item} ${why.kind}`)).toEqual(['会议纪要 event']);
  });

  test('淅川 2007: study on the Friday of every even ISO week', () => {
    const fridays = datesOf(builtIn('淅川'), 2007, '集中学习');
    expect(fridays.slice(0, 3)).toEqual(['01-12', '01-26', '02-09']);
    expect(fridays).toHaveLength(26);
  });

  test('海永 2012: the last day of every month, leap year included', () => {
    expect(datesOf(builtIn('海永'), 2012, '行动反思课').slice(0, 3)).toEqual(['01-31', '02-29', '03-31']);
    expect(datesOf(builtIn('海永'), 2012, '行动反思课')[5]).toBe('06-30 rest');
    expect(datesOf(builtIn('海永'), 2012, '季度抽查')).toHaveLength(4);
    expect(datesOf(builtIn('海永'), 2012, '项目工地巡查')).toHaveLength(53);
  });

  test('all days come in their order, each duty once a day', () => {
    const { occasions } = yearPlan(builtIn('海永'), 2012);
    const keys = occasions.map(({ serial, duty }) => `${serial} ${duty.item}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(occasions.map(({ serial }) => serial)).toEqual(
      [...occasions.map(({ serial }) => serial)].sort((a, b) => a - b),
    );
  });
});

describe('working days', () => {
  const scheme = own(
    ['月报', '每月', '每月第一个工作日', '办公室', '', ''],
    ['季报', '每季', '季后10日内', '', '', ''],
  );

  test('follow the holidays with their make-up days', () => {
    expect(datesOf(scheme, 2024, '月报').slice(0, 5)).toEqual(['01-02', '02-01', '03-01', '04-01', '05-06']);
    expect(datesOf(scheme, 2024, '月报')[9]).toBe('10-08');
  });

  test('what counts from the end of a quarter begins with last year’s', () => {
    expect(datesOf(scheme, 2024, '季报')).toEqual(['01-10', '04-10', '07-10', '10-10']);
  });

  test('in years whose holidays nobody knows it says so instead of guessing', () => {
    const plan = yearPlan(scheme, 2060);
    expect(plan.known).toBe(false);
    expect(plan.undated.map(({ duty, why }) => `${duty.item} ${why.kind}`)).toEqual(['月报 unknown-year']);
    expect(plan.occasions.map(({ rest }) => rest)).toEqual([undefined, undefined, undefined, undefined]);
  });

  test('a duty that is no longer in force is named', () => {
    const ended = own(['旧事', '每月', '月末', '', '2010-01-01', '2011-12-31']);
    expect(yearPlan(ended, 2024).undated.map(({ why }) => why.kind)).toEqual(['not-in-force']);
  });
});

describe('a plan', () => {
  const plan = (...rows: readonly (readonly string[])[]) => yearPlan(own(...rows), 2024);
  const named = (rows: readonly (readonly string[])[]): readonly string[] =>
    plan(...rows)
      .occasions.slice(0, 4)
      .map(({ serial, duty }) => `${isoOfSerial(serial).slice(5)} ${duty.item}`);
  const why = (rows: readonly (readonly string[])[]): readonly string[] =>
    plan(...rows).undated.map(({ duty, why }) => `${duty.item} ${why.kind}`);

  test('of a year whose holidays are known says so', () => expect(plan().known).toBe(true));

  test('has no day of rest where the day is left open', () => {
    const rests = (deadline: string) => plan(['月报', '每月', deadline, '', '', '']).occasions.map(({ rest }) => rest);
    expect(rests('').slice(0, 3)).toEqual([false, false, false]);
    expect(rests('月末').slice(0, 3)).toEqual([false, false, true]);
  });

  test('has the duties of a day in the order of the table', () =>
    expect(
      named([
        ['甲', '每月', '月末', '', '', '2023-12-31'],
        ['乙', '每月', '月末', '', '', ''],
        ['甲', '每月', '月末', '', '2024-01-01', ''],
      ]),
    ).toEqual(['01-31 乙', '01-31 甲', '02-29 乙', '02-29 甲']));

  test('has a duty that comes into force on the last day', () =>
    expect(named([['甲', '每月', '月末', '', '2024-12-31', '']])).toEqual(['12-31 甲']));

  const EVENT = ['甲', '', '会后2个工作日内', '', '', '2024-10-31'];

  test('has the days of a duty that counted from an event before, and no other day', () => {
    const rows = [EVENT, ['甲', '每月', '月末', '', '2024-11-01', '']];
    expect(named(rows)).toEqual(['11-30 甲', '12-31 甲']);
    expect(why(rows)).toEqual([]);
  });

  test('has none of a duty that counts from an event while it is in force', () => {
    expect(why([EVENT, ['甲', '每月', '月末', '', '2025-01-01', '']])).toEqual(['甲 event']);
    expect(
      why([
        ['甲', '', '会后2个工作日内', '', '', '2020-12-31'],
        ['甲', '每月', '月末', '', '2025-01-01', ''],
      ]),
    ).toEqual(['甲 not-in-force']);
  });

  const READ = ['编号', '可选', '采用'];
  const openUntil = (until: string): Scheme => {
    const scheme = readScheme('自编', [
      READ,
      ['读法', '甲、乙', ''],
      [],
      ['事项', '周期', '期限', '止', '释义'],
      ['月报', '每月', '26日', until, '读法=甲'],
      ['月报', '每月', '28日', until, '读法=乙'],
      ['月报', '每月', '30日', '', ''],
    ]);
    if (!scheme) throw new Error('no tables');
    return scheme;
  };

  test('says which reading decides, in its own year alone', () => {
    expect(yearPlan(openUntil(''), 2024).undated.map(({ why }) => why)).toEqual([
      { kind: 'unread', readings: ['读法'] },
    ]);
    expect(yearPlan(openUntil('2023-12-31'), 2024).undated).toEqual([]);
  });
});
