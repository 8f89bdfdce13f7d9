import { reckon } from './support';

const scheme = `
  | 奖项   | 级别     | 字数       | 领导批示 | 金额 | 方式 | 条款 | 备注   |
  | 信息   | 市       |            |          | 50   |      | 一   |        |
  | 信息   | 省       |            |          |      |      | 二   | 未规定 |
  | 信息   | 中央     |            |          | 待定 |      | 三   |        |
  | 信息   | 乡       |            |          | 退回 |      | 四   | 不受理 |
  | 信息   |          | 1000字以上 |          | 300  |      | 五   |        |
  | 信息   |          |            | 是       |      | 累加 | 六   |        |
  | 标兵   |          |            |          |      |      | 七   |        |`;

describe('rows that name no figure', () => {
  it.each<[readonly unknown[], number | string]>([
    [['级别', '市', '字数', 500], 50],
    [['级别', '省', '字数', 500], 'open'],
    [['级别', '中央', '字数', 500], 'pending'],
    [['级别', '乡', '字数', 500], 'refused'],
    [['级别', '省', '字数', 2000], 'open'],
    [['级别', '市', '字数', 500, '领导批示', '是'], 'open'],
    [['级别', '乡', '字数', 2000, '领导批示', '是'], 'refused'],
    [['级别', '县', '字数', 500], 0],
  ])('%j: %p', (facts, wanted) => expect(reckon(scheme, '信息', ...facts)).toBe(wanted));

  it('matter where they only might hold', () => {
    expect(reckon(scheme, '信息', '字数', 2000)).toBe('缺级别');
    expect(reckon(scheme, '信息', '级别', '县')).toBe('缺字数');
    expect(reckon(scheme, '信息', '级别', '省')).toBe('open');
  });

  it('an award without a figure is open', () => expect(reckon(scheme, '标兵')).toBe('open'));

  it('an award that stands in 名额 alone is open too', () =>
    expect(reckon('| 奖项 | 名额 |\n| 标兵 | 1 |', '标兵')).toBe('open'));

  it('matter as a factor even where there is nothing to multiply', () => {
    const refusing = `
      | 奖项 | 级别 | 转载 | 金额 | 方式 |
      | 甲   | 省   |      | 100  |      |
      | 甲   |      | 是   | 退回 | 倍乘 |`;
    expect(reckon(refusing, '甲', '级别', '市', '转载', '是')).toBe('refused');
    expect(reckon(refusing, '甲', '级别', '市')).toBe('缺转载');
  });
});
