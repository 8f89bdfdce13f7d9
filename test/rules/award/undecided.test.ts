import { reckon } from './support';

const scheme = `
  | 奖项 | 级别 | 媒体     | 字数       | 正面推介 | 金额  | 方式 |
  | 上稿 | 中央 | 人民日报 | 1000字以上 | 是       | 5000  |      |
  | 上稿 | 中央 |          | 1000字以上 |          | 2000  |      |
  | 上稿 | 中央 |          | 不足1000字 |          | 500   |      |
  | 上稿 | 市   |          |            |          | 稿费*2 |     |
  | 上稿 | 省   |          |            |          | 0元   |      |`;

describe('missing facts are named, all that matter and no others', () => {
  it.each<[readonly unknown[], number | string]>([
    [[], '缺级别、媒体、字数、正面推介、稿费'],
    [['级别', '中央'], '缺媒体、字数、正面推介'],
    [['级别', '中央', '字数', 500], 500],
    [['级别', '中央', '字数', 1000], '缺媒体、正面推介'],
    [['级别', '中央', '字数', 1000, '正面推介', '否'], 2000],
    [['级别', '中央', '字数', 1000, '正面推介', '是'], '缺媒体'],
    [['级别', '中央', '字数', 1000, '媒体', '光明日报'], 2000],
    [['级别', '中央', '字数', 1000, '媒体', '人民日报'], '缺正面推介'],
    [['媒体', '人民日报', '字数', 1000, '正面推介', '是'], 5000],
    [['级别', '市'], '缺稿费'],
    [['级别', '市', '稿费', 80], 160],
    [['级别', '省'], 0],
    [['级别', '县'], 0],
    [['字数', 500], '缺级别、稿费'],
    [['字数', 500, '稿费', 80], '缺级别'],
  ])('%j: %p', (facts, wanted) => expect(reckon(scheme, '上稿', ...facts)).toBe(wanted));

  it('also those of supplements and factors on top of what is missing', () => {
    const supplements = `
      | 奖项 | 级别 | 首发 | 转载 | 约稿 | 金额     | 方式 |
      | 稿件 | 省   |      |      |      | 100      |      |
      | 稿件 |      | 是   |      |      | 本奖*0.5 | 累加 |
      | 稿件 |      |      | 是   |      | 2        | 倍乘 |
      | 稿件 |      |      |      | 是   | 1        | 倍乘 |`;
    expect(reckon(supplements, '稿件')).toBe('缺级别、首发、转载');
    expect(reckon(supplements, '稿件', '级别', '省')).toBe('缺首发、转载');
    expect(reckon(supplements, '稿件', '级别', '市')).toBe(0);
    expect(reckon(supplements, '稿件', '级别', '省', '首发', '否')).toBe('缺转载');
  });

  it('not those of a row that a larger sure one outdoes', () => {
    const tariff = `
      | 奖项 | 级别 | 首发 | 金额 |
      | 稿件 | 省   |      | 100  |
      | 稿件 |      | 是   | 100  |
      | 稿件 |      | 是   | 60   |`;
    expect(reckon(tariff, '稿件', '级别', '省')).toBe(100);
    expect(reckon(tariff, '稿件', '级别', '市')).toBe('缺首发');
  });

  it('an equal amount of the other sign is another amount', () => {
    const signs = `
      | 奖项 | 级别 | 首发 | 金额 |
      | 稿件 |      | 是   | -100 |
      | 稿件 | 省   |      | 100  |`;
    expect(reckon(signs, '稿件', '级别', '省', '首发', '是')).toBe(-100);
    expect(reckon(signs, '稿件', '级别', '省', '首发', '否')).toBe(100);
    expect(reckon(signs, '稿件', '级别', '省')).toBe('缺首发');
  });
});

describe('bad values', () => {
  it.each<[readonly unknown[], number | string]>([
    [['级别', '区里', '字数', 500], '误级别'],
    [['级别', '中央', '字数', '约1000'], '误字数'],
    [['级别', '中央', '字数', 0], '误字数'],
    [['级别', '中央', '字数', -3], '误字数'],
    [['级别', '市', '稿费', '很多'], '误稿费'],
    [['级别', '中央', '字数', 500, '数量', '若干'], '误数量'],
    [['级别', '中央', '字数', '约1000', '正面推介', '也许'], '误字数、正面推介'],
    [['级别', '中央', '媒体', '常德日报', '字数', 500], '误媒体'],
  ])('%j: %p', (facts, wanted) => expect(reckon(scheme, '上稿', ...facts)).toBe(wanted));

  it('of facts that the award does not ask for do not matter', () => {
    expect(reckon(scheme, '上稿', '级别', '县', '姓名', '甲')).toBe(0);
    expect(
      reckon(
        '| 奖项 | 名次 | 金额 |\n| 甲 | 1 | 5 |\n| 奖项 | 字数 | 金额 |\n| 乙 | >5 | 5 |',
        '甲',
        '名次',
        1,
        '字数',
        '约5',
      ),
    ).toBe(5);
  });

  it('a division by zero has no amount', () =>
    expect(reckon('| 奖项 | 金额 |\n| 甲 | 稿费/任务数 |', '甲', '稿费', 5, '任务数', 0)).toBe('division-by-zero'));
});

describe('an amount stands as soon as it cannot change', () => {
  it('in a table each row on its own', () =>
    expect(
      reckon(
        scheme,
        '上稿',
        `
        | 级别 | 字数 | 稿费 |
        | 中央 | 500  |      |
        | 中央 |      |      |
        |      |      |      |
        | 市   |      | 12.5 |
        | 区里 | 500  |      |`,
      ),
    ).toEqual([500, '缺媒体、字数、正面推介', '', 25, '误级别']));
});
