import { isoOfSerial } from '../../../src/facts/dates';
import { dueOn } from '../../../src/rules/calendar/due';
import type { Grid } from '../../../src/rules/scheme/range';
import { readScheme } from '../../../src/rules/tables/read';
import { serialOf } from './due';

describe('a deadline that hangs on a reading which nobody chose', () => {
  const under = (one: readonly string[], two: readonly string[], date: string) => {
    const grid = [
      ['编号', '可选', '采用'],
      ['读法', '甲、乙', ''],
      [],
      ['事项', '周期', '期限', '止', '释义'],
      ['报表', ...one, '读法=甲'],
      ['报表', ...two, '读法=乙'],
    ];
    const scheme = readScheme('试', grid);
    return scheme && dueOn(scheme, scheme.duties, serialOf(date));
  };
  const MONTHLY = ['每月', '26日', ''];
  const WORKED = ['', '2个工作日内', ''];
  const ENDED = ['每月', '26日', '2000-12-31'];

  it.each<[string, readonly string[], readonly string[], string, object]>([
    ['another day', MONTHLY, ['每月', '28日', ''], '2012-09-03', { kind: 'unread', readings: ['读法'] }],
    [
      'the same day',
      MONTHLY,
      ['每月', '小月26日、大月28日', ''],
      '2012-09-03',
      { kind: 'due', serial: serialOf('2012-09-26') },
    ],
    ['a day or none', MONTHLY, ENDED, '2012-09-03', { kind: 'unread', readings: ['读法'] }],
    ['none or a day', ENDED, MONTHLY, '2012-09-03', { kind: 'unread', readings: ['读法'] }],
    ['a day or holidays that nobody knows', MONTHLY, WORKED, '1999-09-03', { kind: 'unread', readings: ['读法'] }],
    ['none either way', ENDED, ENDED, '2012-09-03', { kind: 'none' }],
    [
      'holidays that nobody knows either way',
      WORKED,
      ['', '3个工作日内', ''],
      '1999-09-03',
      { kind: 'unknown-year', year: 1999 },
    ],
  ])('%s', (_, one, two, date, wanted) => expect(under(one, two, date)).toMatchObject(wanted));
});

describe('a row of the calendar in force', () => {
  const rows: Grid = [
    ['事项', '周期', '期限', '起', '止'],
    ['例会', '每月', '20日', '', '2012-04-30'],
    ['例会', '每月', '26日', '2012-05-01', ''],
  ];
  it.each([
    ['2012-04-30', '2012-04-20'],
    ['2012-05-01', '2012-05-26'],
  ])('on %s', (date, wanted) => {
    const scheme = readScheme('试', rows);
    const answer = scheme && dueOn(scheme, scheme.duties, serialOf(date));
    expect(answer?.kind === 'due' && isoOfSerial(answer.serial)).toBe(wanted);
  });
});
