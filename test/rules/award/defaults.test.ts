import { isProblem } from '../../../src/functions/arguments/answer';
import { understandCall } from '../../../src/functions/award';
import { defaultsUsed, withoutEach } from '../../../src/rules/award/defaults';
import { judgeRow } from '../../../src/rules/award/judge';
import { grid, unbar } from '../tables/support';

const RULES = `
  | 奖项 | 级别 | 形式 | 折后     | 金额     |
  | 稿奖 | 省   | 文稿 |          | 100      |
  | 稿奖 | 省   | 电视新闻 |          | 200      |
  | 稿奖 | 市   |      |          | 50       |
  | 稿奖 | 县   |      | 1000以上 | 30       |
  | 稿奖 | 县   |      |          | 稿费     |
  | 牌奖 | 省   |      |          | 10       |

  | 事实 | 类型 | 缺省 | 算式      | 按   |
  | 形式 | 文字 | 文稿 |           |      |
  | 系数 | 数   | 2    |           |      |
  | 篇幅 | 数   |      | 字数*系数 |      |
  | 折后 | 数   |      | 篇幅+1    |      |
  | 行数 | 数   |      | 字数/30   |      |`;

const COUNTS = `
  | 奖项 | 金额 | 计量 |
  | 条奖 | 9    | 条数 |

  | 事实 | 算式              |
  | 条数 | 所填(数量,采用数) |`;

const GATES = `
  | 奖项 | 金额 | 计量 |
  | 奖   | 9    | -    |
  | 总奖 | 总数 | -    |

  | 奖项 | 门槛    |
  | 奖   | 甲数>=1 |
  | 奖   | 乙数>=1 |

  | 事实 | 类型 | 缺省 | 算式       |
  | 甲数 | 数   | 0    |            |
  | 乙数 | 数   |      |            |
  | 总数 | 数   | 7    | 丙数*2     |
  | 丙数 | 数   |      |            |`;

const TOTALS = `
  | 奖项 | 级别 | 形式 | 金额 | 计量 |
  | 奖   | 省   | 文稿 | 100  | -    |
  | 奖   | 市   |      | 总数 | -    |

  | 事实 | 类型 | 缺省 | 算式       |
  | 形式 | 文字 | 文稿 |            |
  | 总数 | 数   |      | 合计(字数) |`;

const UNREAD = `
  | 编号 | 可选   | 采用 |
  | 读法 | 宽、严 |      |

  | 奖项 | 级别 | 形式 | 金额 | 释义    |
  | 奖   | 省   |      | 100  | 读法=宽 |
  | 奖   | 省   | 文稿 | 100  | 读法=严 |

  | 事实 | 类型 | 缺省 |
  | 形式 | 文字 | 文稿 |`;

/** The program and the row of a call with these facts. */
function row(award: string, facts: readonly unknown[], rules = RULES) {
  const call = understandCall(
    unbar(grid(rules)),
    [[award]],
    facts.map((fact) => [[fact]]),
  );
  if (isProblem(call)) throw new Error(call.problem.code);
  const program = call.assessment.programs[0];
  const read = call.assessment.rows.at(0);
  if (!program || !read) throw new Error('no row');
  return { program, read };
}

describe('the defaults that an answer hangs on', () => {
  it.each<[string, string, readonly unknown[], readonly string[]]>([
    ['one that a condition asks for', '稿奖', ['级别', '省', '数量', 1], ['形式']],
    ['none that is given', '稿奖', ['级别', '省', '形式', '电视新闻', '数量', 1], []],
    ['the quantity', '稿奖', ['级别', '市'], ['数量']],
    ['none that changes nothing', '稿奖', ['级别', '市', '数量', 2], []],
    [
      'one that a fact is reckoned from, by way of another',
      '稿奖',
      ['级别', '县', '字数', 500, '稿费', 3, '数量', 1],
      ['系数'],
    ],
    ['none where a clerk gives what would be reckoned', '稿奖', ['级别', '县', '折后', 500, '稿费', 3, '数量', 1], []],
    ['none of an award that asks for none', '牌奖', ['级别', '省', '数量', 1], []],
    ['none while facts are missing', '稿奖', ['级别', '县', '字数', 5], []],
    ['none where a value cannot be', '稿奖', ['级别', '区里'], []],
  ])('%s', (_, award, facts, wanted) => {
    const { program, read } = row(award, facts);
    expect(defaultsUsed(program, read, judgeRow(program, read))).toEqual(wanted);
  });
});

describe('the defaults of other tables', () => {
  it.each<[string, string, string, readonly unknown[], readonly string[]]>([
    ['one that decides which gate is not met', GATES, '奖', ['乙数', 0], ['甲数']],
    ['one that stands in for what cannot be reckoned', GATES, '总奖', [], ['总数']],
    ['none where it is reckoned', GATES, '总奖', ['丙数', 3], []],
    ['one that two readings come to the same by', UNREAD, '奖', ['级别', '省', '数量', 1], ['形式']],
    ['none while facts are missing under either reading', UNREAD, '奖', ['数量', 1], []],
  ])('%s', (_, rules, award, facts, wanted) => {
    const { program, read } = row(award, facts, rules);
    expect(defaultsUsed(program, read, judgeRow(program, read))).toEqual(wanted);
  });

  it('none that a sum over rows does not hang on', () => {
    const body = [
      ['级别', '字数'],
      ['市', 20],
      ['市', 30],
    ];
    const call = understandCall(unbar(grid(TOTALS)), [['奖']], [body]);
    if (isProblem(call)) throw new Error(call.problem.code);
    const [program] = call.assessment.programs;
    const read = call.assessment.rows.at(0);
    expect(program && read && defaultsUsed(program, read, judgeRow(program, read))).toEqual([]);
  });
});

describe('a default that stands in for another fact', () => {
  it.each<[readonly unknown[], readonly string[]]>([
    [[], ['数量']],
    [['采用数', 0], []],
    [['采用数', 2], []],
  ])('with %j: %j', (facts, wanted) => {
    const { program, read } = row('条奖', facts, COUNTS);
    expect(defaultsUsed(program, read, judgeRow(program, read))).toEqual(wanted);
  });
});

describe('a row without one of its defaults', () => {
  const left = (without: string, facts: readonly unknown[]): readonly string[] | undefined => {
    const { program, read } = row('稿奖', facts);
    const found = withoutEach(program, read).find(({ name }) => name === without);
    return found?.row.values.flatMap((value, slot) =>
      value === undefined ? [] : [program.scheme.book.facts[slot]?.name ?? ''],
    );
  };

  it('has what was given, the other defaults, and what follows from these', () => {
    const given = ['级别', '省', '字数', 300];
    const all = ['级别', '字数', '形式', '数量', '系数', '行数', '篇幅', '折后'];
    const had = (names: readonly string[] | undefined) => all.filter((name) => names?.includes(name));
    expect(had(left('形式', given))).toEqual(all.filter((name) => name !== '形式'));
    expect(had(left('系数', given))).toEqual(['级别', '字数', '形式', '数量', '行数']);
  });

  it('is not asked for where a clerk gave it, or the award does not hang on it', () => {
    expect(left('系数', ['级别', '省', '系数', 3])).toBeUndefined();
    expect(left('人数', ['级别', '省'])).toBeUndefined();
  });
});
