import { ask } from './support';

const tables = (chosen: string): string => `
  | 编号 | 问题                   | 可选       | 采用       |
  | 同条 | 两级采用怎么计？       | 取高、累加 | ${chosen}  |

  | 奖项 | 级别 | 批示 | 金额 | 方式 | 释义      |
  | 奖   | 省   |      | 100  |      |           |
  | 奖   |      | 是   | 60   |      | 同条=取高 |
  | 奖   |      | 是   | 60   | 累加 | 同条=累加 |`;

describe('a row whose 释义 says 编号=reading holds only under that reading', () => {
  it.each([
    ['取高', 100],
    ['累加', 160],
  ])('采用 %s: %p', (chosen, wanted) =>
    expect(ask('AWARD', tables(chosen), '奖', '级别', '省', '批示', '是')).toBe(wanted),
  );
});

describe('采用 blank: #N/A naming the readings wherever it matters', () => {
  it('where it matters', () =>
    expect(ask('AWARD', tables(''), '奖', '级别', '省', '批示', '是')).toMatchObject({
      error: '#N/A',
      message: expect.stringMatching(/同条[^]*取高[^]*累加/),
    }));
  it('and nowhere else', () => expect(ask('AWARD', tables(''), '奖', '级别', '省', '批示', '否')).toBe(100));
});

describe('a row of any table may hang on a reading', () => {
  const switched = (chosen: string, header: string, one: string, two: string): string => `
    | 编号 | 可选   | 采用      |
    | 读法 | 甲、乙 | ${chosen} |

    | ${header} | 释义 |
    | ${one} | 读法=甲 |
    | ${two} | 读法=乙 |`;
  const body = '| 作者 | 标题 | 级别 |\n| 甲 | 子 | 省 |\n| 甲 | 子 | 市 |';
  const priced = '\n\n| 奖项 | 级别 | 金额 |\n| 奖 | 省 | 100 |\n| 奖 | 市 | 200 |';
  it.each<readonly [string, string, string, string, readonly unknown[], unknown, unknown]>([
    ['AWARD', '奖项 | 金额', '奖 | 100', '奖 | 200', ['奖'], 100, 200],
    ['QUOTA', '奖项 | 比例', '先进 | 10%', '先进 | 20%', ['先进', 30], 3, 6],
    [
      'ELIGIBLE',
      '项目 | 指标 | 条件 | 后果',
      '评先 | 迟到次数 | 超过10次 | 取消评先',
      '评先 | 迟到次数 | 超过5次 | 取消评先',
      ['评先', '迟到次数', 8],
      true,
      false,
    ],
    ['DUE', '事项 | 周期 | 期限', '会议 | 每月 | 26日', '会议 | 每月 | 28日', ['会议', '2024-5-3'], 45438, 45440],
  ])('%s', (name, header, one, two, args, first, second) => {
    expect(ask(name, switched('甲', header, one, two), ...args)).toBe(first);
    expect(ask(name, switched('乙', header, one, two), ...args)).toBe(second);
    expect(ask(name, switched('', header, one, two), ...args)).toMatchObject({
      error: '#N/A',
      message: expect.stringContaining('读法'),
    });
  });
  it('SCORE', () => {
    const scoring = (chosen: string) =>
      switched(chosen, '考核 | 分项 | 权重', '考 | 德 | 40%', '考 | 德 | 60%') + '\n| 考 | 能 | 40% | |';
    expect(ask('SCORE', scoring('甲'), '考', '德', 90, '能', 80)).toBe(85);
    expect(ask('SCORE', scoring('乙'), '考', '德', 90, '能', 80)).toBe(86);
    expect(ask('SCORE', scoring(''), '考', '德', 90, '能', 80)).toMatchObject({ error: '#N/A' });
  });
  it('汇总', () => {
    const across = (chosen: string) =>
      switched(chosen, '奖项 | 归并 | 取', '奖 | 作者、标题 | 级别最高', '奖 | 作者、标题 | 金额最高') + priced;
    expect(ask('AWARD', across('甲'), '奖', body)).toEqual([[100], [0]]);
    expect(ask('AWARD', across('乙'), '奖', body)).toEqual([[0], [200]]);
    expect(ask('AWARD', across(''), '奖', body)).toEqual([
      [expect.objectContaining({ error: '#N/A' })],
      [expect.objectContaining({ error: '#N/A' })],
    ]);
  });
});
