import { ask } from './support';

describe('用例: a worked example that must hold', () => {
  const tables = (due: string) =>
    `| 奖项 | 级别 | 金额 |\n| 奖 | 省 | 100 |\n\n| 奖项 | 级别 | 应得 |\n| 奖 | 省级 | ${due} |`;
  it('is no award of its own', () => expect(ask('AWARD', tables('100'), '奖', '级别', '省')).toBe(100));
  it('spills with the other tables', () => expect(ask('RULES', tables('100'))).toHaveLength(5));
});

describe('媒体名录: the level of an outlet; a scheme may extend it', () => {
  const tables = '| 奖项 | 级别 | 金额 |\n| 奖 | 省 | 200 |\n| 奖 | 市 | 100 |\n\n| 媒体 | 级别 |\n| 某某晚报 | 市级 |';
  it.each<readonly [readonly unknown[], unknown]>([
    [['媒体', '某某晚报'], 100],
    [['媒体', '《某某晚报》'], 100],
    [['媒体', '湖南日报'], 200],
    [['媒体', '某某晚报', '级别', '市'], 100],
    [['媒体', '无名刊物', '级别', '省'], 200],
  ])('%j: %p', (facts, wanted) => expect(ask('AWARD', tables, '奖', ...facts)).toBe(wanted));
  it('a level that contradicts it is #VALUE!', () =>
    expect(ask('AWARD', tables, '奖', '媒体', '某某晚报', '级别', '省')).toMatchObject({
      error: '#VALUE!',
      message: expect.stringContaining('某某晚报'),
    }));
});
