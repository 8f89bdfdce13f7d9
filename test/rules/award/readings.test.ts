import { reckon } from './support';

const scheme = (chosen: string): string => `
  | 编号 | 可选                    | 采用      |
  | 同条 | 取高、累加              | ${chosen} |
  | 市级 | 仅评为优秀者、凡采用    |           |
  | 稿件 | 级别最高、金额最高      | 级别最高  |

  | 奖项 | 级别 | 领导批示 | 评优 | 金额 | 方式 | 释义              |
  | 信息 | 省   |          |      | 100  |      | 同条=取高         |
  | 信息 |      | 是       |      | 80   |      | 同条=取高         |
  | 信息 | 省   |          |      | 100  | 累加 | 同条=累加         |
  | 信息 |      | 是       |      | 80   | 累加 | 同条=累加         |
  | 信息 | 市   |          |      | 50   |      | 市级=凡采用       |
  | 信息 | 市   |          | 是   | 50   |      | 市级=仅评为优秀者 |
  | 稿   | 县   |          |      | 10   |      | 同条=取高¦累加    |
  | 归   | 省   |          |      | 10   |      |                   |
  | 归   | 市   |          |      | 30   |      |                   |

  | 奖项 | 归并 | 取       | 释义          |
  | 归   | 标题 | 级别最高 | 稿件=级别最高 |
  | 归   | 标题 | 金额最高 | 稿件=金额最高 |`;

describe('a reading that was chosen', () => {
  it.each<[string, readonly unknown[], number | string]>([
    ['取高', ['级别', '省', '领导批示', '是'], 100],
    ['累加', ['级别', '省', '领导批示', '是'], 180],
    ['取高', ['级别', '县', '领导批示', '是'], 80],
    ['累加', ['级别', '县', '领导批示', '是'], 80],
  ])('%s with %j: %p', (chosen, facts, wanted) => expect(reckon(scheme(chosen), '信息', ...facts)).toBe(wanted));

  it('a row may hold under several', () => {
    for (const chosen of ['取高', '累加']) expect(reckon(scheme(chosen), '稿', '级别', '县')).toBe(10);
  });

  it('decides across rows', () =>
    expect(reckon(scheme('取高'), '归', '| 标题 | 级别 |\n| A | 市 |\n| A | 省 |')).toEqual([0, 10]));
});

describe('方式 that a reading decides', () => {
  const rules = (chosen: string): string => `
    | 编号 | 可选             | 采用      |
    | 同条 | 取高、累加、倍乘 | ${chosen} |

    | 奖项 | 领导批示 | 金额 | 方式 | 计量 |
    | 信息 |          | 100  |      | -    |
    | 信息 | 是       | 2    | 同条 | -    |`;

  it.each<[string, number | string]>([
    ['取高', 100],
    ['累加', 102],
    ['倍乘', 200],
    ['', '未选同条'],
  ])('%s: %p', (chosen, wanted) => expect(reckon(rules(chosen), '信息', '领导批示', '是')).toBe(wanted));
});

describe('a reading that nobody chose', () => {
  it.each<[readonly unknown[], number | string]>([
    [['级别', '省', '领导批示', '是'], '未选同条'],
    [['级别', '省', '领导批示', '否'], 100],
    [['级别', '县', '领导批示', '是'], 80],
    [['级别', '市', '领导批示', '否', '评优', '是'], 50],
    [['级别', '市', '领导批示', '否', '评优', '否'], '未选市级'],
    [['级别', '市', '领导批示', '是', '评优', '否'], '未选同条、市级'],
    [['级别', '乡', '领导批示', '否'], 0],
  ])('%j: %p, naming those that matter', (facts, wanted) => expect(reckon(scheme(''), '信息', ...facts)).toBe(wanted));

  it('matters across rows only where it changes them', () => {
    const open = scheme('取高').replace('| 级别最高  |', '|           |');
    expect(reckon(open, '归', '| 标题 | 级别 |\n| A | 市 |\n| A | 省 |\n| B | 市 |')).toEqual([
      '未选稿件',
      '未选稿件',
      30,
    ]);
    expect(reckon(open, '归', '| 标题 | 级别 |\n| A | 市 |\n| A | 市 |')).toEqual([30, 0]);
  });
});
