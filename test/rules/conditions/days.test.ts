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
    '2012年9月26日（含）前',
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

  it('may name a day of one digit', () => expect(among(facts.date, '2012-9-6前', [41158, 41159])).toEqual([41158]));

  it('counts moments where it names one, or another date of the row', () => {
    expect(around('2012年9月26日12:00以前')).toEqual([before, day]);
    expect(held(facts.date, '<=截止', afternoon, { 截止: day }).kind).toBe('no');
    expect(among(facts.date, '8:30以前', [divide(3, 10), divide(2, 5)])).toEqual([divide(3, 10)]);
  });

  it.each([
    '8:30前',
    '2012年9月前',
    '2012年9月之后',
    '2012年前',
    '9月26日以前',
    '2012年13月以前',
    '2012年0月以前',
    '2012-9-1至9月30日',
    '=2012年9月',
    '2012-9-26*1以前',
    '2012-9-31以前',
  ])('%s is for people to say', (cell) => expect(parseCondition(cell, facts.date).ok).toBe(false));
});

/** Of a month the day before it, its first and last day, the last day at 14:24, the day after it. */
const [beforeIt, first, last, lateOnLast, afterIt] = [41152, 41153, 41182, divide(205913, 5), 41183];
const aroundIt = (cell: unknown): readonly unknown[] =>
  among(facts.date, cell, [beforeIt, first, last, lateOnLast, afterIt]);

describe('a month as a bound', () => {
  it.each([
    '2012年9月以前',
    '2012年9月份及以前',
    '2012年9月（含）以前',
    '二〇一二年九月以前',
    '2012-9以前',
    '2012.09以前',
    '截至2012年9月',
    '截止2012年9月底',
    '2012年9月底前',
    '2012年9月末以前',
    '2012年9月止',
    '<=2012年9月',
    '不晚于2012年9月',
  ])('%s includes it', (cell) => expect(aroundIt(cell)).toEqual([beforeIt, first, last, lateOnLast]));

  it.each(['2012年9月以前（不含）', '早于2012年9月', '<2012-9', '非2012年9月以后'])('%s excludes it', (cell) =>
    expect(aroundIt(cell)).toEqual([beforeIt]),
  );

  it.each(['2012年9月以后', '二〇一二年九月起', '自2012年9月起', '>=2012年9月', '不早于2012年9月'])(
    '%s includes it',
    (cell) => expect(aroundIt(cell)).toEqual([first, last, lateOnLast, afterIt]),
  );

  it.each(['2012年9月以后（不含）', '晚于2012年9月', '>2012/9'])('%s excludes it', (cell) =>
    expect(aroundIt(cell)).toEqual([afterIt]),
  );

  it('begins at its end where that is named', () =>
    expect(aroundIt('2012年9月底以后')).toEqual([last, lateOnLast, afterIt]));

  it.each(['2012年9月', '二〇一二年九月份', '2012年9月至9月', '2012年9月1日至9月30日', '2012年9月至2012年9月'])(
    '%s is the month',
    (cell) => expect(aroundIt(cell)).toEqual([first, last, lateOnLast]),
  );
});

describe('a year as a bound', () => {
  const [eve, newYear, end, next] = [40908, 40909, 41274, 41275];
  it.each([
    ['2012年以前', [eve, newYear, end]],
    ['2012年底前', [eve, newYear, end]],
    ['早于2012年', [eve]],
    ['二〇一二年以后', [newYear, end, next]],
    ['晚于2012年', [next]],
    ['2012年', [newYear, end]],
    ['2012年12月以前', [eve, newYear, end]],
    ['2012年1月至12月', [newYear, end]],
  ])('%s', (cell, wanted) => expect(among(facts.date, cell, [eve, newYear, end, next])).toEqual(wanted));
});

describe('what is said of a day behind it', () => {
  const born = { ...facts.date, name: '出生年月' };
  it.each(['2012年9月26日以后出生', '2012年9月26日以后出生的', '2012年9月26日以后'])('%s', (cell) =>
    expect(among(born, cell, [before, day, after])).toEqual([day, after]),
  );
  it('is no other word', () => expect(parseCondition('2012年9月26日以后入职', born).ok).toBe(false));
  it('may be missing from the name', () =>
    expect(among({ ...facts.date, name: '(日期' }, '2012年9月26日以后', [before, day])).toEqual([day]));
});

describe('bounds joined by 或', () => {
  it.each(['5以下或8以上', '不足6或者超过7', '5以下|8以上'])('%s: either of them', (cell) =>
    expect(among(facts.number, cell, [4, 5, 6, 7, 8, 9])).toEqual([4, 5, 8, 9]),
  );
  it('大于或等于8 is one bound', () => expect(among(facts.number, '大于或等于8', [7, 8, 9])).toEqual([8, 9]));
});

describe('以前 of a text that nobody has put in order', () => {
  it.each(['建国以前', '建国以前的', '2012年9月以后出生', '迟到三次以上者罚', '迟到3次以上', '中级及以上体裁'])(
    '%s is no value',
    (cell) => expect(parseCondition(cell, facts.text).ok).toBe(false),
  );
  it.each(['以上海为题', '通讯', '20以'])('%s is', (cell) => expect(parseCondition(cell, facts.text).ok).toBe(true));
});
