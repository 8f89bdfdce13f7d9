import { ask, bad, paid } from './support';

describe('a text fact is closed or open', () => {
  it.each<readonly [string, string, string]>([
    ['级别', '省', '区里'],
    ['项目', '调研', '调查'],
    ['科室类别', '中心', '前台'],
    ['档次', '一', '特'],
    ['形式', '文稿', '广播'],
  ])('%s is closed: %s stands, %s is #VALUE!', (fact, known, unknown) => {
    expect(paid(fact, known, fact, known)).toBe(100);
    expect(paid(fact, known, fact, unknown)).toEqual(bad(fact, unknown));
  });
  it('形式 has the values that the scheme itself names, beside the usual', () => {
    const tables = '| 奖项 | 形式 | 金额 |\n| 奖 | 文稿 | 100 |\n| 奖 | 图片、短视频 | 50 |';
    const answers = ['文章', '图片', '短视频', '电视', '广播'].map((value) =>
      ask('AWARD', tables, '奖', '形式', value),
    );
    expect(answers).toEqual([100, 50, 50, 0, bad('形式', '广播', '短视频')]);
  });
  it.each(['形式', '项目', '科室类别', '档次'])('%s is open where a row is for all others', (fact) => {
    const tables = `| 奖项 | ${fact} | 金额 |\n| 奖 | 甲 | 100 |\n| 奖 | 其他 | 50 |`;
    expect(['甲', '谁也不知道'].map((value) => ask('AWARD', tables, '奖', fact, value))).toEqual([100, 50]);
  });
  it.each(['媒体', '体裁', '标题', '作者', '来稿渠道'])('%s is open', (fact) => {
    expect(paid(fact, '甲', fact, '甲')).toBe(100);
    expect(paid(fact, '甲', fact, '谁也不知道')).toBe(0);
  });
  it('the ladder has whatever levels the scheme itself names', () => {
    expect(paid('级别', '国办', '级别', '国办')).toBe(100);
    expect(paid('级别', '省', '级别', '国办')).toEqual(bad('级别', '国办'));
    expect(paid('级别', '省级专题', '级别', '省')).toBe(0);
  });
  it('one with 取值 is closed', () => {
    const tables = '| 事实 | 取值 |\n| 赛道 | 红、蓝 |\n\n| 奖项 | 赛道 | 金额 |\n| 奖 | 红 | 100 |';
    expect(['红', '蓝'].map((value) => ask('AWARD', tables, '奖', '赛道', value))).toEqual([100, 0]);
    expect(ask('AWARD', tables, '奖', '赛道', '绿')).toEqual(bad('赛道', '绿', '红'));
  });
  it('book-title marks around an outlet are ignored', () =>
    expect(paid('媒体', '人民日报', '媒体', '《人民日报》')).toBe(100));
});

describe('a scheme knows the facts in its own headers and amounts', () => {
  it('a field in a pair that no fact knows is a typo', () =>
    expect(paid('级别', '省', '级别', '省', '字素', 5)).toEqual(bad('字素')));
  it('in a table unknown columns are not used', () =>
    expect(paid('级别', '省', '| 级别 | 领导喜好 |\n| 省 | 蓝 |')).toBe(100));
  it('its own name for a fact is never taken for a synonym of another', () => {
    const tables = '| 奖项 | 篇幅 | 字数 | 金额 |\n| 奖 | 整版 | 超过10字 | 100 |';
    expect(ask('AWARD', tables, '奖', '| 篇幅 | 字数 |\n| 整版 | 11 |')).toBe(100);
  });
  it('synonyms in headers', () => expect(paid('级别', '省', '| 刊物级别 |\n| 省 |\n| 市 |')).toEqual([[100], [0]]));
});
