import { ask } from './support';

const amounts = (tables: string, list: readonly (readonly [string, readonly unknown[], number])[]): void => {
  it.each(list)('%s %j: %p', (award, facts, wanted) => expect(ask('AWARD', tables, award, ...facts)).toBe(wanted));
};

describe('of the matching 取高 rows the one with the largest absolute amount is the award; without any it starts at 0', () => {
  amounts(
    `
    | 奖项 | 级别 | 迟到次数  | 金额 | 方式 |
    | 奖   | 省   |           | 100  |      |
    | 奖   | 省   |           | 60   | 取高 |
    | 奖   |      | 超过10次  | -300 |      |
    | 加   | 省   |           | 50   | 累加 |
    | 倍   | 省   |           | 2    | 倍乘 |`,
    [
      ['奖', ['级别', '省', '迟到次数', 0], 100],
      ['奖', ['级别', '省', '迟到次数', 11], -300],
      ['奖', ['级别', '县', '迟到次数', 0], 0],
      ['加', ['级别', '省'], 50],
      ['倍', ['级别', '省'], 0],
    ],
  );
});

describe('matching 累加 rows are added, then every matching 倍乘 row multiplies', () => {
  amounts(
    `
    | 奖项 | 独家 | 首发 | 头版 | 金额 | 方式 |
    | 奖   |      |      |      | 100  |      |
    | 奖   | 是   |      |      | 20   | 累加 |
    | 奖   |      | 是   |      | 30   | 累加 |
    | 奖   |      |      | 是   | 2    | 倍乘 |
    | 奖   | 是   |      |      | 150% | 倍乘 |`,
    [
      ['奖', ['独家', '否', '首发', '否', '头版', '否'], 100],
      ['奖', ['独家', '否', '首发', '是', '头版', '否'], 130],
      ['奖', ['独家', '否', '首发', '是', '头版', '是'], 260],
      ['奖', ['独家', '是', '首发', '是', '头版', '是'], 450],
      ['奖', ['独家', '否', '首发', '是', '头版', '是', '数量', 2], 520],
    ],
  );
});

describe('times nothing is nothing, whatever the rest would come to', () => {
  const tables = `
    | 奖项 | 取消 | 首发 | 金额        | 方式   | 单位 |
    | 奖   |      |      | 稿费/任务数 |        |      |
    | 奖   | 是   |      | 0倍         | 倍乘   |      |
    | 奖   |      | 是   | 本奖*0.5    | 乘后加 |      |
    | 混   |      |      | 100         |        |      |
    | 混   |      |      | 5           | 累加   | 分   |
    | 混   | 是   |      | 0倍         | 倍乘   |      |`;
  amounts(tables, [
    ['奖', ['取消', '是', '首发', '否', '稿费', 90, '任务数', 3], 0],
    ['奖', ['取消', '是', '首发', '否', '稿费', 90, '任务数', 0], 0],
    ['奖', ['取消', '是', '首发', '否'], 0],
    ['奖', ['取消', '是', '首发', '是', '稿费', 90, '任务数', 3], 15],
    ['混', ['取消', '是'], 0],
  ]);
  it.each([
    [['取消', '否', '首发', '否', '稿费', 90, '任务数', 0]],
    [['取消', '是', '首发', '是', '稿费', 90, '任务数', 0]],
  ])('%j divides by zero', (facts) =>
    expect(ask('AWARD', tables, '奖', ...facts)).toMatchObject({
      error: '#VALUE!',
      message: expect.stringContaining('0'),
    }),
  );
});

describe('rows with the same 组 form a tariff of their own; 取高 groups are added up', () => {
  amounts(
    `
    | 奖项 | 级别 | 名次     | 金额 | 方式 | 组 |
    | 奖   | 省   |          | 100  |      |    |
    | 奖   | 省   |          | 80   |      |    |
    | 奖   |      | 前三名   | 50   |      | 名 |
    | 奖   |      | 第一名   | 70   |      | 名 |
    | 奖   |      | 第一名   | 5    | 累加 | 加 |
    | 奖   |      | 前三名   | 3    | 累加 | 加 |`,
    [
      ['奖', ['级别', '省', '名次', 1], 175],
      ['奖', ['级别', '省', '名次', 3], 153],
      ['奖', ['级别', '省', '名次', 4], 100],
      ['奖', ['级别', '县', '名次', 1], 75],
    ],
  );
});

describe('否则 matches when no other row of its 组 does', () => {
  amounts(
    `
    | 奖项 | 级别 | 字数      | 金额 | 方式 | 组 |
    | 奖   | 省   |           | 100  |      | 级 |
    | 奖   | 市   |           | 50   |      | 级 |
    | 奖   |      |           | 10   | 否则 | 级 |
    | 奖   |      | 超过600字 | 7    |      | 长 |
    | 奖   |      |           | 1    | 否则 | 长 |`,
    [
      ['奖', ['级别', '省', '字数', 601], 107],
      ['奖', ['级别', '县', '字数', 601], 17],
      ['奖', ['级别', '县', '字数', 600], 11],
    ],
  );
  it('cannot be decided while another row cannot', () =>
    expect(
      ask('AWARD', '| 奖项 | 级别 | 金额 | 方式 |\n| 奖 | 省 | 100 | |\n| 奖 | | 10 | 否则 |', '奖'),
    ).toMatchObject({ error: '#VALUE!', message: expect.stringContaining('缺级别') }));
});

describe('a matching row that names no figure makes the answer #N/A, even beside priced rows', () => {
  const tables = `
    | 奖项 | 级别 | 领导批示 | 金额 | 条款 |
    | 奖   | 省   |          | 100  | 一   |
    | 奖   |      | 是       |      | 二   |`;
  it('open', () =>
    expect(ask('AWARD', tables, '奖', '级别', '省', '领导批示', '是')).toMatchObject({
      error: '#N/A',
      message: expect.stringContaining('未规定'),
    }));
  it('priced', () => expect(ask('AWARD', tables, '奖', '级别', '省', '领导批示', '否')).toBe(100));
});

describe('where two bands meet at a number that both include, the higher amount is paid', () => {
  amounts('| 奖项 | 字数 | 金额 |\n| 奖 | 1000字以下 | 50 |\n| 奖 | 1000字以上 | 300 |', [
    ['奖', ['字数', 999], 50],
    ['奖', ['字数', 1000], 300],
    ['奖', ['字数', 1001], 300],
  ]);
});

describe('奖项 is one, a list, or blank for every award', () => {
  amounts('| 奖项 | 金额 | 方式 |\n| 甲奖 | 100 | |\n| 乙奖、丙奖 | 50 | |\n| | 5 | 累加 |', [
    ['甲奖', [], 105],
    ['乙奖', [], 55],
    ['丙奖', [], 55],
  ]);
  it('"" reads the 奖项 of each row', () =>
    expect(
      ask(
        'AWARD',
        '| 奖项 | 金额 |\n| 甲奖 | 100 |\n| 乙奖 | 50 |',
        '',
        '| 奖项 | 姓名 |\n| 乙奖 | 甲 |\n| 甲奖 | 乙 |',
      ),
    ).toEqual([[50], [100]]));
});

describe('起 and 止 bound the dates in which a row is in force; the fact 日期 decides', () => {
  const tables = `
    | 奖项 | 金额 | 起        | 止            |
    | 奖   | 100  |           | 2024年6月30日 |
    | 奖   | 150  | 2024-7-1  | 2024/12/31    |
    | 奖   | 200  | 2025.1.1  |               |`;
  amounts(tables, [
    ['奖', ['日期', '2024-6-30'], 100],
    ['奖', ['日期', '2024-7-1'], 150],
    ['奖', ['日期', '2024年12月31日'], 150],
    ['奖', ['日期', 45658], 200],
  ]);
  it('missing, it is asked for', () =>
    expect(ask('AWARD', tables, '奖')).toMatchObject({ error: '#VALUE!', message: expect.stringContaining('缺日期') }));
});
