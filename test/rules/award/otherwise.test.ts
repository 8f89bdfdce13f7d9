import { toNumber } from '../../../src/facts/exact';
import { isProblem } from '../../../src/functions/arguments/answer';
import { explain } from '../../../src/functions/explain';
import { understandCall } from '../../../src/functions/award';
import { matrixOf } from '../../../src/functions/arguments/matrix';
import { settledAmount } from '../../../src/rules/award/outcome';
import { otherwiseIn } from '../../../src/rules/award/otherwise';
import { grid, unbar } from '../tables/support';

const cells = (drawn: string): unknown[][] => unbar(grid(drawn)).map((row) => [...row]);

const rules = (more = ''): unknown[][] =>
  cells(`
  | 编号 | 可选             | 采用 |
  | 推介 | 都要、只要材料   | 都要 |
  | 电视 | 倍数、定额、两者 | 倍数 |
  | 同稿 | 级别、金额       | 级别 |
  | 外稿 | 不计、计         | 不计 |
  | 月份 | 当月、上月       |      |

  | 奖项 | 级别 | 形式 | 体裁 | 推介语 | 外单位 | 金额   | 方式 | 释义          |
  | 稿   | 省   |      | 调研 | 是     |        | 5000   |      | 推介=都要     |
  | 稿   | 省   |      | 调研 |        |        | 5000   |      | 推介=只要材料 |
  | 稿   | 省   | 文稿 |      |        |        | 600    |      |               |
  | 稿   | 市   | 文稿 |      |        |        | 800    |      |               |
  | 稿   |      | 电视 |      |        |        | 稿费*2 | 累加 | 电视=倍数¦两者 |
  | 稿   |      | 电视 |      |        |        | 100    |      | 电视=定额¦两者 |
  | 稿   |      |      |      |        | 是     | 0倍    | 倍乘 | 外稿=不计     |
  | 月奖 |      |      |      |        |        | 50     |      | 月份=当月     |
  | 未定 |      |      |      |        |        | 10     |      | 外稿=不计     |
  | 未定 |      |      |      |        |        | 待定   |      | 外稿=计       |
  ${more}
  | 奖项 | 归并 | 取       | 释义      |
  | 稿   | 标题 | 级别最高 | 同稿=级别 |
  | 稿   | 标题 | 金额最高 | 同稿=金额 |

  | 事实 | 类型 | 取值       |
  | 级别 | 文字 | 省、市     |
  | 形式 | 文字 | 文稿、电视 |
  | 体裁 | 文字 | 调研、新闻 |
  | 推介语 | 是否 |          |
  | 外单位 | 是否 |          |`);

/** What each row would come to otherwise: reading=option:amount, or why there is none. */
function otherwise(scheme: unknown[][], award: string, body: unknown[][]): readonly string[] {
  const call = understandCall(scheme, matrixOf(award) ?? [['']], [body]);
  if (isProblem(call)) throw new Error(JSON.stringify(call.problem));
  const { assessment } = call;
  return assessment.outcomes.map((_, index) =>
    otherwiseIn(assessment)(index)
      .map(({ reading, option, outcome }) => {
        const amount = settledAmount(outcome);
        const why = outcome.kind === 'undecided' ? `缺${outcome.missing.join('、')}` : outcome.kind;
        return `${reading.id}=${option}:${amount === undefined ? why : toNumber(amount)}`;
      })
      .join(' '),
  );
}

const HEADER = '| 标题 | 级别 | 形式 | 体裁 | 推介语 | 外单位 | 稿费 |\n';
const of = (...lines: readonly string[]): readonly string[] =>
  otherwise(rules(), '稿', cells(HEADER + lines.join('\n')));

describe('what a row would come to under another option of a reading', () => {
  it.each<[string, string, string]>([
    ['nothing hangs on a reading', '| A | 市 | 文稿 | 新闻 | | | |', ''],
    ['the reading kept a rule out that pays more', '| A | 省 | 文稿 | 调研 | | | |', '推介=只要材料:5000'],
    ['a rule of either option pays the same', '| A | 省 | 文稿 | 调研 | 是 | | |', ''],
    ['the rule that counts holds under it', '| A | 市 | 电视 | 新闻 | | | 80 |', '电视=定额:100 电视=两者:260'],
    ['the reading took the amount away', '| A | 市 | 文稿 | 新闻 | | 是 | |', '外稿=计:800'],
    ['a fact would be needed that is not given', '| A | 省 | 文稿 | | | | |', '推介=只要材料:缺体裁'],
    ['a row without an amount is not told', '| A | | 文稿 | 新闻 | | | |', ''],
    ['a blank row is not', '| | | | | | | |', ''],
  ])('%s', (_, line, wanted) => expect(of(line)).toEqual([wanted]));

  it('is told with everything across rows taken into account', () => {
    expect(of('| A | 省 | 文稿 | 新闻 | | | |', '| A | 市 | 文稿 | 新闻 | | | |')).toEqual([
      '同稿=金额:0',
      '同稿=金额:800',
    ]);
    // Under the other option the second row would still not be paid, whatever it came to by itself.
    expect(of('| A | 省 | 文稿 | 调研 | | | |', '| A | 市 | 文稿 | 新闻 | | 是 | |')).toEqual([
      '推介=只要材料:5000',
      '',
    ]);
    expect(of('| A | 省 | 文稿 | 新闻 | | | |', '| A | 省 | 电视 | 新闻 | | | 500 |')).toEqual([
      '同稿=金额:0',
      '同稿=金额:1000',
    ]);
  });

  it('may be that there is no amount', () =>
    expect(otherwise(rules(), '未定', [['级别'], ['省']])).toEqual(['外稿=计:pending']));

  it('is not told of a row that has no amount, though it had one under another option', () => {
    const turned = '| 待办 | | | | | | 待定 | | 外稿=不计 |\n| 待办 | | | | | | 10 | | 外稿=计 |';
    expect(otherwise(rules(turned), '待办', [['级别'], ['省']])).toEqual(['']);
  });

  it('is told of each row by itself where rows differ in nothing but what it would be', () => {
    const kinds = `
      | 编号 | 可选   | 采用 |
      | 算法 | 甲、乙 | 甲   |

      | 奖项 | 式样 | 单位 | 金额   | 释义    |
      | 稿   |      | 分   | 1      | 算法=甲 |
      | 稿   | 文   | 分   | 字数/3 | 算法=乙 |
      | 稿   | 图   | 分   | 张数*1 | 算法=乙 |
      | 稿   | 声   | 分   | 待定   | 算法=乙 |
      | 稿   | 像   | 分   | 未规定 | 算法=乙 |
      | 稿   | 信   | 元   | 张数*1 | 算法=乙 |`;
    const lines = ['文 | 1 |', '文 | 2 |', '文 | |', '图 | | 2', '图 | | 3', '图 | |', '声 | |', '像 | |', '信 | | 2'];
    const told = otherwise(cells(kinds), '稿', cells(`| 式样 | 字数 | 张数 |\n| ${lines.join(' |\n| ')} |`));
    expect(told.map((one) => one.replace('算法=乙:', '').slice(0, 7))).toEqual([
      '0.33333',
      '0.66666',
      '缺字数',
      '2',
      '3',
      '缺张数',
      'pending',
      'open',
      '2',
    ]);
  });

  it('is not told of readings that nobody chose, nor of those that the award does not ask for', () => {
    expect(otherwise(rules(), '月奖', [['级别'], ['省']])).toEqual(['']);
    expect(otherwise(rules('| 月奖 | | | | | | 80 | | |'), '月奖', [['级别'], ['省']])).toEqual(['']);
  });

  it('is the same array for rows of which the same is told', () => {
    const body = cells(
      `${HEADER}| A | 省 | 文稿 | 调研 | | | |\n| B | 省 | 文稿 | 调研 | | | |\n| C | 市 | 文稿 | | | | |`,
    );
    const call = understandCall(rules(), [['稿']], [body]);
    if (isProblem(call)) throw new Error(call.problem.code);
    const at = otherwiseIn(call.assessment);
    expect(at(0)).toBe(at(1));
    expect(otherwiseIn(call.assessment)).toBe(at);
    expect(at(2)).toEqual([]);
  });

  it.each([
    ['奖额(稿)', ''],
    ['奖额(稿)/合计(稿费)', ''],
    ['合计(稿费)', '推介=只要材料:5000'],
    ['稿费*2', '推介=只要材料:5000'],
  ])('is told where facts are reckoned from others, but not from amounts: %s', (formula, wanted) => {
    const summed = [...rules(), [], ['事实', '算式'], ['稿额', formula]];
    expect(otherwise(summed, '稿', cells(`${HEADER}| A | 省 | 文稿 | 调研 | | | |`))).toEqual([wanted]);
  });
});

describe('EXPLAIN', () => {
  const said = (language: 'zh' | 'en', ...lines: readonly string[]): readonly string[] =>
    explain(language, rules(), [['稿']], [cells(HEADER + lines.join('\n'))]) as readonly string[];

  it('names the reading with what the other option would give', () => {
    const [zh] = said('zh', '| A | 省 | 文稿 | 调研 | | | |', '| B | 市 | 文稿 | | | | |');
    expect(zh).toContain('释义：推介=都要（按“只要材料”则为5000元）。');
    const [en] = said('en', '| A | 省 | 文稿 | 调研 | | | |', '| B | 市 | 文稿 | | | | |');
    expect(en).toContain('Readings: 推介=都要 (5000 元 by 只要材料).');
  });

  it('names each option that differs, missing facts, and that there would be no amount', () => {
    expect(said('zh', '| A | 市 | 电视 | 新闻 | | | 80 |', '| B | 市 | 文稿 | | | | |')[0]).toContain(
      '释义：电视=倍数（按“定额”则为100元、按“两者”则为260元）',
    );
    expect(said('zh', '| A | 省 | 文稿 | | | | |', '| B | 市 | 文稿 | | | | |')[0]).toContain(
      '释义：推介=都要（按“只要材料”则要看体裁）',
    );
    expect(explain('zh', rules(), [['未定']], [[['级别'], ['省'], ['市']]])).toEqual(
      Array.from({ length: 2 }, () => expect.stringContaining('释义：外稿=不计（按“计”则定不了金额）') as string),
    );
  });

  it('says the same of a row alone', () => {
    const given = ['级别', '省', '形式', '文稿', '体裁', '调研', '推介语', '否', '外单位', '否'];
    const said = explain(
      'zh',
      rules(),
      [['稿']],
      given.map((cell) => [[cell]]),
    );
    expect(said).toContain('推介=都要（按“只要材料”则为5000元）。未查同稿');
  });
});
