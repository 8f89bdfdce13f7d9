import { holds } from './support';

/** A bound on 10: whether 9, 10 and 11 satisfy it. */
type Bound = readonly [cell: string, nine: boolean, ten: boolean, eleven: boolean];

const around = (list: readonly Bound[]): void => {
  it.each(list)('%s: 9 %p, 10 %p, 11 %p', (cell, ...wanted) =>
    expect([9, 10, 11].map((x) => holds('某数', cell, x))).toEqual(wanted),
  );
};

describe('以上, 以下, 以内, 届满, 不少于 and 不超过 include the number', () => {
  around([
    ['10以上', false, true, true],
    ['10以下', true, true, false],
    ['10以内', true, true, false],
    ['届满10', false, true, true],
    ['10届满', false, true, true],
    ['不少于10', false, true, true],
    ['不超过10', true, true, false],
  ]);
});

describe('超过, 不满, 不足, 以外, 低于, 高于, 多于 and 少于 exclude it', () => {
  around([
    ['超过10', false, false, true],
    ['不满10', true, false, false],
    ['不足10', true, false, false],
    ['10以外', false, false, true],
    ['低于10', true, false, false],
    ['高于10', false, false, true],
    ['多于10', false, false, true],
    ['少于10', true, false, false],
  ]);
});

describe('a bound in signs', () => {
  around([
    ['>=10', false, true, true],
    ['<10', true, false, false],
    ['<=10', true, true, false],
    ['>10', false, false, true],
    ['≥10', false, true, true],
    ['＜10', true, false, false],
  ]);
});

describe('the forms of the page', () => {
  it.each<readonly [string, string, readonly unknown[], readonly unknown[]]>([
    ['字数', '>=1000', [1000], [999]],
    ['字数', '<1000', [999], [1000]],
    ['字数', '1000字以上', [1000, 1001], [999]],
    ['字数', '1000字以下', [999, 1000], [1001]],
    ['迟到次数', '超过10次', [11], [10]],
    ['旷工天数', '不满3天', [2, 2.5], [3]],
    ['每月自学时间', '不少于20小时', [20, 21], [19, 19.9]],
    ['受批评失误次数', '2次以上', [2, 3], [1, 0]],
    ['名次', '第一名', [1, '第一名', '第1名', '一'], [2]],
    ['名次', '前三名', [1, 2, 3], [4]],
    ['名次', '1..3', [1, 2, 3], [4]],
    ['得分', '[60..80)', [60, 79.99], [59.99, 80]],
    ['得分', '60至80分', [60, 70, 80], [59.99, 80.01]],
    ['名次', '第四名至第六名', [4, 5, 6], [3, 7]],
    ['工龄', '满10年不满20年', [10, 19.99], [9.99, 20]],
  ])('%s %s: holds for %j, not for %j', (fact, cell, yes, no) => {
    expect(yes.map((value) => holds(fact, cell, value))).toEqual(yes.map(() => true));
    expect(no.map((value) => holds(fact, cell, value))).toEqual(no.map(() => false));
  });
});

describe('the number may be an expression over facts', () => {
  it.each<readonly [string, string, unknown, readonly unknown[], boolean]>([
    ['完成数', '>=任务数', 5, ['任务数', 5], true],
    ['完成数', '>=任务数', 4, ['任务数', 5], false],
    ['到会人数', '<=组员总数*0.4', 4, ['组员总数', 10], true],
    ['到会人数', '<=组员总数*0.4', 5, ['组员总数', 10], false],
    ['完成数', '超过任务数', 5, ['任务数', 5], false],
    ['完成数', '任务数以上', 5, ['任务数', 5], true],
    ['完成数', '不足任务数的80%', 3, ['任务数', 4], true],
    ['完成数', '任务数的三分之二以上', 4, ['任务数', 6], true],
    ['完成数', '超过任务数的一半', 2, ['任务数', 4], false],
    ['完成数', '不少于任务数*80%', 4, ['任务数', 5], true],
  ])('%s %s of %p with %j: %p', (fact, cell, value, others, wanted) =>
    expect(holds(fact, cell, value, ...others)).toBe(wanted),
  );
});

describe('a unit after the number is read and ignored', () => {
  const units = ['字', '次', '天', '小时', '篇', '条', '分', '元', '名', '人', '年', '岁', '个', '期', '周'];
  const others = ['件', '项', '家', '场', '版', '个月', '工作日', '学时', '分钟'];
  it.each([...units, ...others])('10%s以上', (unit) => {
    expect([9, 10].map((x) => holds('某数', `10${unit}以上`, x))).toEqual([false, true]);
    expect([9, 10].map((x) => holds('某数', `不足10${unit}`, x))).toEqual([true, false]);
    expect([9, 10].map((x) => holds('某数', `10${unit}至12${unit}`, x))).toEqual([false, true]);
  });
});

describe('but % divides by 100 and 千, 万 multiply', () => {
  it.each<readonly [string, unknown, unknown]>([
    ['80%以上', 0.8, 0.79],
    ['80％以上', '80%', '79.9%'],
    ['不低于百分之八十', 0.8, 0.799],
    ['1万字以上', 10000, 9999],
    ['2千字以上', 2000, 1999],
    ['1.2万元以上', 12000, 11999],
    ['两千字以上', 2000, 1999],
    ['3000字以上', '3千字', '2999字'],
    ['三分之一以上', 1 / 3, 0.33],
    ['半数以上', 0.5, 0.49],
  ])('%s: %p holds, %p does not', (cell, yes, no) =>
    expect([holds('某数', cell, yes), holds('某数', cell, no)]).toEqual([true, false]),
  );
});

describe('Chinese numerals are numbers', () => {
  it.each<readonly [string, string, unknown, unknown]>([
    ['迟到次数', '二次以上', 2, 1],
    ['迟到次数', '两次以上', 2, 1],
    ['名次', '第三名', 3, 2],
    ['旷工天数', '十天', 10, 9],
    ['旷工天数', '超过十五天', 16, 15],
    ['旷工天数', '二十天以内', 20, 21],
    ['某数', '三分之一', 1 / 3, 0.3],
    ['某数', '三分之二以上', 2 / 3, 0.66],
    ['名次', '前三名', 3, 4],
    ['名次', '第一至第三名', 3, 4],
    ['名次', '一至三名', 3, 4],
    ['字数', '一千二百字以上', 1200, 1199],
    ['得分', '六十分至八十分', 60, 59],
  ])('%s %s: %p holds, %p does not', (fact, cell, yes, no) =>
    expect([holds(fact, cell, yes), holds(fact, cell, no)]).toEqual([true, false]),
  );
});
