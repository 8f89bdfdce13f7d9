import fc from 'fast-check';
import { divide, type Exact } from '../../../src/facts/exact';
import { parseCondition } from '../../../src/rules/conditions/parse';
import { among, facts, held } from './support';

const around: readonly Exact[] = [9, divide(19, 2), 10, divide(21, 2), 11];
const below = [9, divide(19, 2)];
const above = [divide(21, 2), 11];

describe('a bound: which numbers around 10 satisfy it', () => {
  // 《中华人民共和国民法典》第一千二百五十九条:“以上”“以下”“以内”“届满”包括本数;“不满”“超过”“以外”不包括本数。
  it.each<[string, readonly Exact[]]>([
    ['10次以上', [10, ...above]],
    ['10次以下', [...below, 10]],
    ['10天以内', [...below, 10]],
    ['10天之内', [...below, 10]],
    ['届满10年', [10, ...above]],
    ['10年届满', [10, ...above]],
    ['不少于10小时', [10, ...above]],
    ['不超过10次', [...below, 10]],
    ['不满10天', below],
    ['超过10次', above],
    ['10天以外', above],
    ['不足10字', below],
    ['低于10分', below],
    ['高于10分', above],
    ['多于10次', above],
    ['少于10次', below],
    ['不低于10分', [10, ...above]],
    ['不高于10分', [...below, 10]],
    ['不多于10分', [...below, 10]],
    ['不小于10', [10, ...above]],
    ['不大于10', [...below, 10]],
    ['大于10', above],
    ['小于10', below],
    ['大于等于10', [10, ...above]],
    ['小于等于10', [...below, 10]],
    ['大于或等于10', [10, ...above]],
    ['不得少于10小时', [10, ...above]],
    ['不得超过10次', [...below, 10]],
    ['至少10次', [10, ...above]],
    ['至多10次', [...below, 10]],
    ['最多10次', [...below, 10]],
    ['未满10天', below],
    ['不到10天', below],
    ['满10年', [10, ...above]],
    ['达到10分', [10, ...above]],
    ['达10分', [10, ...above]],
    ['前10名', [...below, 10]],
    ['前十名', [...below, 10]],
    ['等于10', [10]],
    ['不等于10', [...below, ...above]],
    ['>=10', [10, ...above]],
    ['≥10', [10, ...above]],
    ['＞＝10', [10, ...above]],
    ['>10', above],
    ['＞10', above],
    ['<=10', [...below, 10]],
    ['≤10', [...below, 10]],
    ['<10', below],
    ['=10', [10]],
    ['<>10', [...below, ...above]],
    ['≠10', [...below, ...above]],
    ['10次及以上', [10, ...above]],
    ['10次（含）以上', [10, ...above]],
    ['10次以上（含）', [10, ...above]],
    ['10次（不含）以上', above],
    ['10次以上(不含)', above],
    ['10次及其以下', [...below, 10]],
    ['满10年以上', [10, ...above]],
    ['超过10次以上', above],
    ['十次以上', [10, ...above]],
    ['１０次以上', [10, ...above]],
    ['10 次 以上', [10, ...above]],
    ['10.0次以上', [10, ...above]],
    ['屆滿10年', [10, ...above]],
    ['超過10次', above],
    ['不滿10天', below],
  ])('%s', (cell, wanted) => expect(among(facts.number, cell, around)).toEqual(wanted));

  it.each<[string, readonly Exact[], readonly Exact[]]>([
    ['1000字以上', [999, 1000, 1001], [1000, 1001]],
    ['1000字以下', [999, 1000, 1001], [999, 1000]],
    ['1,000字以上', [999, 1000], [1000]],
    ['1千字以上', [999, 1000], [1000]],
    ['1.2万字以上', [11999, 12000], [12000]],
    ['二次以上', [1, 2, 3], [2, 3]],
    ['两次以上', [1, 2, 3], [2, 3]],
    ['不满三天', [2, divide(5, 2), 3], [2, divide(5, 2)]],
    ['超过3天', [3, divide(7, 2), 4], [divide(7, 2), 4]],
    ['三分之一以上', [divide(1, 4), divide(1, 3), divide(1, 2)], [divide(1, 3), divide(1, 2)]],
    ['>=80%', [divide(79, 100), divide(4, 5), 1], [divide(4, 5), 1]],
    ['百分之八十以上', [divide(79, 100), divide(4, 5)], [divide(4, 5)]],
    ['>=-5', [-6, -5, 0], [-5, 0]],
    ['>0', [-1, 0, 1], [1]],
    ['0次', [0, 1], [0]],
    ['<1', [0, 1], [0]],
    ['前三名', [1, 3, 4], [1, 3]],
  ])('%s', (cell, values, wanted) => expect(among(facts.number, cell, values)).toEqual(wanted));

  it.each<[string, readonly Exact[]]>([
    ['满10年不满20年', [10, 15]],
    ['超过9年、15年以内', [10, 15]],
    ['超过9年，15年以内', [10, 15]],
    ['超过9年且在15年以内', [10, 15]],
    ['在十年至15年之间的', [10, 15]],
    ['满十年不满二十年', [10, 15]],
    ['10年以上20年以下', [10, 15, 20]],
    ['10以上不足20', [10, 15]],
    ['超过10且不超过20', [15, 20]],
    ['不低于10分、低于20分', [10, 15]],
    ['>=10,<20', [10, 15]],
    ['>10<=20', [15, 20]],
    ['大于10小于20', [15]],
    ['10次以上、20次以下', [10, 15, 20]],
  ])('two bounds in a row: %s', (cell, wanted) =>
    expect(among(facts.number, cell, [9, 10, 15, 20, 21])).toEqual(wanted),
  );
});

describe('a bound over facts', () => {
  const others = { 任务数: 3, 组员总数: 10, 基数: 5 };

  it.each<[string, readonly Exact[]]>([
    ['>=任务数', [3, 4, 5]],
    ['超过任务数', [4, 5]],
    ['不少于任务数', [3, 4, 5]],
    ['任务数以上', [3, 4, 5]],
    ['<任务数', [2]],
    ['<=组员总数*0.4', [2, 3, 4]],
    ['<=组员总数*40%', [2, 3, 4]],
    ['>=任务数+1', [4, 5]],
    ['>(任务数+基数)/2', [5]],
    ['>=向上取整(组员总数/3)', [4, 5]],
    ['>=最大(任务数,基数)', [5]],
    ['>=任务数<基数', [3, 4]],
  ])('%s', (cell, wanted) => expect(among(facts.number, cell, [2, 3, 4, 5], others)).toEqual(wanted));

  it('is open where its facts are missing, and names them', () => {
    expect(held(facts.number, '>=任务数', 3)).toEqual({ kind: 'unknown', missing: ['任务数'] });
    expect(held(facts.number, '>=任务数', undefined)).toEqual({ kind: 'unknown', missing: ['次数', '任务数'] });
    expect(held(facts.number, '>=任务数+基数', 3, { 任务数: 1 })).toEqual({ kind: 'unknown', missing: ['基数'] });
  });
});

describe('a bound on dates', () => {
  it.each<[string, readonly number[]]>([
    ['>=2012-9-3', [41155, 41156]],
    ['<2012-9-3', [41154]],
    ['2012年9月3日以上', [41155, 41156]],
    ['=2012.9.3', [41155]],
  ])('%s', (cell, wanted) => expect(among(facts.date, cell, [41154, 41155, 41156])).toEqual(wanted));
});

describe('bounds: laws', () => {
  const opposite: readonly (readonly [string, string])[] = [
    ['>=', '<'],
    ['>', '<='],
    ['=', '<>'],
  ];

  it('of each pair of opposites exactly one holds', () =>
    fc.assert(
      fc.property(fc.integer(), fc.integer(), fc.constantFrom(...opposite), (limit, value, [one, other]) => {
        expect(
          held(facts.number, `${one}${limit}`, value).kind === held(facts.number, `${other}${limit}`, value).kind,
        ).toBe(false);
      }),
    ));

  it('以上 and 不满 share out all numbers, as do 以下 and 超过', () =>
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (limit, value) => {
        expect(held(facts.number, `${limit}字以上`, value).kind === 'yes').toBe(value >= limit);
        expect(held(facts.number, `不满${limit}字`, value).kind === 'yes').toBe(value < limit);
        expect(held(facts.number, `${limit}字以下`, value).kind === 'yes').toBe(value <= limit);
        expect(held(facts.number, `超过${limit}字`, value).kind === 'yes').toBe(value > limit);
      }),
    ));

  it.each([
    '很多',
    '约10次',
    '10次左右',
    '以上',
    '超过',
    '10次以上以下',
    '>',
    '>=',
    '>>10',
    '10<',
    '满10年不满',
    '#N/A',
    '10~',
  ])('%s is unreadable', (cell) =>
    expect(parseCondition(cell, facts.number)).toMatchObject({
      ok: false,
      fault: { code: 'condition-unreadable', fact: '次数', text: cell },
    }),
  );
});

it.each(['出生年月', '报送日', '完成时'])('a day is in no measure, whatever its fact is called: %s', (name) =>
  expect(among({ ...facts.date, name }, '1980年1月1日以上', [29220, 29221, 29222])).toEqual([29221, 29222]),
);
