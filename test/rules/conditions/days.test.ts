import { divide } from '../../../src/facts/exact';
import { parseCondition } from '../../../src/rules/conditions/parse';
import { among, facts, held } from './support';

/** The day before, the day itself at midnight and at 14:24, the day after. */
const [before, day, afternoon, after] = [41177, 41178, divide(205893, 5), 41179];
const around = (cell: unknown): readonly unknown[] => among(facts.date, cell, [before, day, afternoon, after]);

describe('a bound of days', () => {
  it.each([
    '2012年9月26日以前',
    '2012年9月26日及以前',
    '2012年9月26日之前',
    '2012年9月26日前',
    '2012-9-26前的',
    '2012.9.26（含当日）以前',
    '2012年9月26日以前（含）',
    '在2012年9月26日前',
    '日期在2012年9月26日之前',
    '截至2012年9月26日',
    '截止到2012年9月26日',
    '截至2012年9月26日止',
    '2012年9月26日止',
    '至2012年9月26日为止',
    '不晚于2012年9月26日',
    '不得迟于2012年9月26日',
    '不超过2012-9-26',
    '<=2012-9-26',
  ])('%s includes the day, until midnight', (cell) => expect(around(cell)).toEqual([before, day, afternoon]));

  it.each(['2012年9月26日以前（不含当日）', '早于2012年9月26日', '<2012-9-26', '非2012年9月26日以后'])(
    '%s excludes it',
    (cell) => expect(around(cell)).toEqual([before]),
  );

  it.each([
    '2012年9月26日以后',
    '2012年9月26日之后',
    '2012年9月26日后',
    '2012年9月26日(含)以后',
    '自2012年9月26日起',
    '从2012年9月26日起',
    '自2012年9月26日以后',
    '不得早于2012年9月26日',
  ])('%s includes the day', (cell) => expect(around(cell)).toEqual([day, afternoon, after]));

  it.each(['2012年9月26日以后（不含）', '晚于2012年9月26日', '超过2012-9-26', '>2012-9-26'])('%s excludes it', (cell) =>
    expect(around(cell)).toEqual([after]),
  );

  it.each([
    '2012年9月26日起至2012年9月26日止',
    '自2012年9月26日至2012年9月26日',
    '2012年9月26日以后2012年9月26日以前',
    '2012-9-26',
    '=2012-9-26',
    41178,
  ])('%s is the day, with or without its time', (cell) => expect(around(cell)).toEqual([day, afternoon]));

  it.each(['<>2012-9-26', '非2012-9-26', '早于2012-9-26或晚于2012-9-26', '2012-9-25以前或2012-9-27以后'])(
    '%s is every other',
    (cell) => expect(around(cell)).toEqual([before, after]),
  );

  it('counts moments where it names one, or another date of the row', () => {
    expect(around('2012年9月26日12:00以前')).toEqual([before, day]);
    expect(held(facts.date, '<=截止', afternoon, { 截止: day }).kind).toBe('no');
    expect(among(facts.date, '8:30以前', [divide(3, 10), divide(2, 5)])).toEqual([divide(3, 10)]);
  });

  it.each(['8:30前', '2012年9月前', '9月26日以前'])('%s is for people to say', (cell) =>
    expect(parseCondition(cell, facts.date).ok).toBe(false),
  );
});

describe('bounds joined by 或', () => {
  it.each(['5以下或8以上', '不足6或者超过7', '5以下|8以上'])('%s: either of them', (cell) =>
    expect(among(facts.number, cell, [4, 5, 6, 7, 8, 9])).toEqual([4, 5, 8, 9]),
  );
  it('大于或等于8 is one bound', () => expect(among(facts.number, '大于或等于8', [7, 8, 9])).toEqual([8, 9]));
});

describe('以前 of a text that nobody has put in order', () => {
  it('is no value', () => expect(parseCondition('建国以前', facts.text).ok).toBe(false));
});
