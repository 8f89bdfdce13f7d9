import { ask, bad, paid } from './support';

describe('synonyms in values', () => {
  it.each<readonly [string, readonly string[]]>([
    ['中央', ['中央', '中央级', '国家级', '国家', '國家級']],
    ['省', ['省', '省级', '自治区']],
    ['市', ['市', '市级', '地市级', '州']],
  ])('%s = %j', (level, words) =>
    expect(words.map((word) => paid('级别', level, '级别', word))).toEqual(words.map(() => 100)),
  );
  it.each([['是'], ['√'], [1], [true], ['TRUE'], ['1']])('是 = %p', (word) =>
    expect(paid('独家', '是', '独家', word)).toBe(100),
  );
  it('the level words of a tracker column, 繁體 too', () =>
    expect(paid('级别', '省', '| 級別 |\n| 省級 |\n| 自治區 |\n| 市 |')).toEqual([[100], [100], [0]]));
});

describe('defaults when nobody says', () => {
  it.each(['数量', '人数'])('%s = 1', (fact) =>
    expect(ask('AWARD', `| 奖项 | 金额 | 计量 |\n| 奖 | 100 | ${fact} |`, '奖')).toBe(100),
  );
  it.each([
    ['版面', '普通'],
    ['形式', '文稿'],
    ['司机', '否'],
    ['领导批示', '否'],
    ['党政纪处分', '否'],
  ])('%s = %s', (fact, value) => {
    expect(paid(fact, value)).toBe(100);
    expect(ask('EXPLAIN', `| 奖项 | ${fact} | 金额 |\n| 奖 | ${value} | 100 |`, '奖')).toMatch(
      new RegExp(`${fact}[^。]*默认|默认[^。]*${fact}|按[^。]*${fact}`),
    );
  });
  it('every default that was used is named in the explanation', () => {
    const said = ask('EXPLAIN', '| 奖项 | 版面 | 领导批示 | 金额 |\n| 奖 | 普通 | 否 | 100 |', '奖');
    ['数量', '版面', '领导批示'].forEach((fact) => expect(said).toContain(fact));
  });
  it('one that was not needed is not', () =>
    expect(ask('EXPLAIN', '| 奖项 | 级别 | 金额 |\n| 奖 | 省 | 100 |', '奖', '级别', '省', '数量', 1)).not.toContain(
      '版面',
    ));
});

describe('a number may come as text', () => {
  it.each(['１２００字', '1,200', '1,200字', ' 1200 ', '1200', '1.2千字', '一千二百', '1,200.0', '１，２００'])(
    '%j is 1200',
    (text) => expect(ask('AWARD', '| 奖项 | 金额 | 计量 |\n| 奖 | 字数 | - |', '奖', '字数', text)).toBe(1200),
  );
});

describe('bad input names the fact and the value', () => {
  it.each<readonly [string, unknown]>([
    ['字数', '约1200'],
    ['字数', '很多'],
    ['字数', 0],
    ['字数', '0'],
    ['字数', '0字'],
    ['字数', NaN],
    ['字数', -5],
    ['字数', '1200-1500'],
    ['完成数', -3],
    ['完成数', '-3'],
    ['完成数', '三四个'],
    ['迟到次数', '-1次'],
    ['日期', '昨天'],
    ['日期', '2024-13-1'],
    ['独家', '也许'],
    ['级别', '区里'],
  ])('%s %p', (fact, value) => {
    const condition: Record<string, string> = { 日期: '>=2024-1-1', 独家: '是', 级别: '省' };
    expect(paid(fact, condition[fact] ?? '>=1', fact, value)).toEqual(
      bad(fact, Number.isNaN(value) ? '' : String(value)),
    );
  });
  it('only in a fact that the award asks for', () =>
    expect(paid('级别', '省', '| 级别 | 字数 |\n| 省 | 很多 |')).toBe(100));
  it('in its own cell; the other rows keep their amounts', () =>
    expect(paid('字数', '1000字以上', '| 字数 |\n| 1200 |\n| 很多 |\n| 999 |')).toEqual([
      [100],
      [bad('字数', '很多')],
      [0],
    ]));
});
