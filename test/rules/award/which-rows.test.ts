import { cases } from './cases';
import { reckon } from './support';

describe('rows for several awards, or for all', () => {
  cases(
    `
    | 奖项     | 级别 | 单位类型 | 金额 | 方式 |
    | 甲、乙   | 省   |          | 100  |      |
    | 乙       | 市   |          | 50   |      |
    |          |      | 外单位   | 0倍  | 倍乘 |`,
    [
      ['甲', ['级别', '省', '单位类型', '本单位'], 100],
      ['乙', ['级别', '省', '单位类型', '本单位'], 100],
      ['甲', ['级别', '市', '单位类型', '本单位'], 0],
      ['乙', ['级别', '市', '单位类型', '外单位'], 0],
      ['甲', ['级别', '省', '单位类型', '外单位'], 0],
    ],
  );

  it('awards are named as they are written, in either script', () => {
    const scheme = '| 奖项 | 金额 |\n| 优秀文稿 | 200 |';
    for (const name of ['优秀文稿', ' 优秀文稿 ', '優秀文稿', '优 秀 文 稿']) expect(reckon(scheme, name)).toBe(200);
    expect(reckon(scheme, '优秀')).toBe('unknown-name');
  });
});

describe('起 and 止: the days in force, both included', () => {
  const scheme = `
    | 奖项 | 金额 | 起       | 止         |
    | 甲   | 100  |          | 2012-8-31  |
    | 甲   | 200  | 2012-9-1 | 2012-12-31 |`;

  it.each<[unknown, number | string]>([
    ['2012-8-31', 100],
    ['2012-9-1', 200],
    ['2012-9-1 23:59', 200],
    ['2012年12月31日', 200],
    ['2012-12-31 18:00', 200],
    ['2013-1-1', 0],
    [41155, 200],
    [41155.75, 200],
  ])('on %p: %p', (date, wanted) => expect(reckon(scheme, '甲', '日期', date)).toBe(wanted));

  it('without a date it cannot be told', () => expect(reckon(scheme, '甲')).toBe('缺日期'));
});
