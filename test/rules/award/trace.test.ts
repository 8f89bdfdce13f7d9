import { understandCall } from '../../../src/functions/award';
import { matrixOf } from '../../../src/functions/arguments/matrix';
import { showValue } from '../../../src/facts/show';
import { showExact } from '../../../src/facts/show';
import { traceOf, type Trace } from '../../../src/rules/award/trace';
import type { UsedFact } from '../../../src/rules/award/used-facts';
import { grid, unbar } from '../tables/support';

const drawn = (argument: unknown) =>
  typeof argument === 'string' && argument.includes('|') ? unbar(grid(argument)) : (matrixOf(argument) ?? [['']]);

function trace(scheme: string, award: string, row: number, ...facts: readonly unknown[]): Trace {
  const call = understandCall(drawn(scheme), matrixOf(award), facts.map(drawn));
  if ('problem' in call) throw new Error(call.problem.code);
  const found = traceOf(call.assessment, row);
  if (!found) throw new Error('no trace');
  return found;
}

const said = ({ fact, value }: UsedFact): string => `${fact.name}=${showValue(fact, value)}`;

/** A trace in a few words, to compare with. */
const outline = (of: Trace) => ({
  steps: of.steps.map(({ rule, worth, held, reckoned, measure }) =>
    [
      rule.id,
      ...held.map(({ condition, used }) => `${said(used)}(${condition.text})`),
      ...reckoned.map(said),
      ...(measure ? [`×${said(measure)}`] : []),
      `=${showExact(worth.amount)}`,
    ].join(' '),
  ),
  defaults: of.defaults.map(said),
  zeros: of.zeros,
  alone: of.alone,
});

const scheme = `
  | 编号 | 可选     | 采用 |
  | 同稿 | 甲、乙   | 甲   |

  | 奖项 | 级别 | 字数       | 司机 | 金额          | 方式 | 计量 | 释义    | 条款 |
  | 上稿 | 省   | 1000字以上 |      | 600           |      |      |         | 三② |
  | 上稿 | 省   | 不足1000字 |      | 200           |      |      | 同稿=甲 | 三② |
  | 上稿 |      | 5000字以上 |      | 本奖*0.5      | 累加 |      |         | 四  |
  | 上稿 |      |            | 否   | 2             | 倍乘 |      |         | 五  |
  | 任务 |      |            |      | (完成数-任务数)*10 |  | -    |         | 六  |

  | 奖项 | 归并 | 取       | 门槛         | 条款 |
  | 上稿 | 标题 | 级别最高 | 完成数>=1    | 七   |`;

describe('the trace of an answer', () => {
  it('has every row that counted, with the facts that made it hold and those it is reckoned from', () => {
    expect(outline(trace(scheme, '上稿', 0, '级别', '省级', '字数', '5,000字', '完成数', 1, '数量', 2))).toEqual({
      steps: [
        '奖励1 级别=省(省) 字数=5000(1000字以上) ×数量=2 =1200',
        '奖励3 字数=5000(5000字以上) =600',
        '奖励4 司机=否(否) =2',
      ],
      defaults: ['司机=否'],
      zeros: [],
      alone: [],
    });
    expect(outline(trace(scheme, '任务', 0, '完成数', 1, '任务数', 3)).steps).toEqual(['奖励5 完成数=1 任务数=3 =-20']);
  });

  it('adds up to the amount', () => {
    const { steps, outcome } = trace(scheme, '上稿', 0, '级别', '省', '字数', 5000, '完成数', 1);
    expect(steps.map(({ worth }) => worth.amount)).toEqual([600, 300, 2]);
    expect(outcome).toMatchObject({ kind: 'paid', amount: 1800, unit: '元', rules: ['奖励1', '奖励3', '奖励4'] });
  });

  it('names the readings and the defaults in use, and zeros that may be blanks', () => {
    const body = '| 级别 | 字数 | 完成数 | 任务数 | 标题 |\n| 省 | 500 | 3 | | A |\n| 市 | 500 | 0 | | B |';
    const cells = unbar(grid(body)).map((row) => row.map((cell) => (cell === '0' ? 0 : cell)));
    expect(trace(scheme, '上稿', 0, cells).readings.map(({ id, chosen }) => [id, chosen])).toEqual([['同稿', '甲']]);
    expect(outline(trace(scheme, '上稿', 0, cells))).toMatchObject({
      defaults: ['司机=否', '数量=1'],
      zeros: [],
      alone: undefined,
    });
    expect(outline(trace(scheme, '任务', 1, '任务数', 0, cells))).toMatchObject({
      zeros: ['任务数', '完成数'],
      defaults: [],
    });
  });

  it('has the rule that came nearest where nothing holds', () => {
    const near = trace(scheme, '上稿', 0, '级别', '市', '字数', 1200, '完成数', 1).nearMiss;
    expect(near?.rule.id).toBe('奖励1');
    expect(near?.failed.map(({ condition, used }) => [condition.text, said(used)])).toEqual([['省', '级别=市']]);
  });

  it('has the gate that is not met', () => {
    const gated = trace(scheme, '上稿', 0, '级别', '省', '字数', 500, '完成数', 0);
    expect(gated.outcome).toMatchObject({ kind: 'paid', amount: 0, gate: '汇总1' });
    expect(gated.gate?.gate?.text).toBe('完成数>=1');
  });

  it('has the row that was paid for the same thing, and the roll-up that says so', () => {
    const table = '| 标题 | 级别 | 字数 |\n| A | 市 | 500 |\n| A | 省 | 500 |';
    const merged = trace(scheme, '上稿', 0, table, '完成数', 1);
    expect(merged).toMatchObject({ outcome: { kind: 'merged' }, other: 1 });
    expect(merged.rollUp?.source.clause).toBe('七');
  });

  it('has the rules that name no figure', () => {
    const open = trace(
      '| 奖项 | 级别 | 金额 | 条款 | 备注 |\n| 甲 | 省 | | 八 | 未规定 |\n| 甲 | | 待定 | 九 | |',
      '甲',
      0,
      '级别',
      '省',
    );
    expect(open.outcome.kind).toBe('open');
    expect(open.rules.map(({ source }) => source.clause)).toEqual(['八']);
  });

  it('has the roll-up that joins rows, not another of the award', () => {
    const rollUps = '\n\n| 奖项 | 门槛 | 归并 | 条款 |\n| 奖 | 完成数>=1 | | 七 |\n| 奖 | | 标题 | 八 |';
    const merged = trace(`| 奖项 | 金额 |\n| 奖 | 5 |${rollUps}`, '奖', 1, '| 标题 | 完成数 |\n| A | 1 |\n| A | 1 |');
    expect(merged.rollUp?.source.clause).toBe('八');
  });

  it('has of a gate the facts that are known', () => {
    const drawing = '| 奖项 | 金额 |\n| 奖 | 5 |\n\n| 奖项 | 门槛 |\n| 奖 | 完成数>=1，任务数>=1 |';
    expect(trace(drawing, '奖', 0, '完成数', 0).gateFacts.map(said)).toEqual(['完成数=0']);
  });

  it('leaves out zeros that the award does not ask for', () => {
    const drawing = '| 奖项 | 级别 | 完成数 | 金额 |\n| 牌奖 | 省 | | 10 |\n| 任务 | | 1以上 | 5 |';
    const body = [
      ['级别', '完成数'],
      ['省', 0],
    ];
    expect(outline(trace(drawing, '牌奖', 0, body)).zeros).toEqual([]);
    expect(outline(trace(drawing, '任务', 0, body)).zeros).toEqual(['完成数']);
  });

  it('leaves out the date where a row holds at any time', () => {
    const dated = (from: string) => `| 奖项 | 金额 | 起 |\n| 奖 | 5 | ${from} |`;
    const date = (from: string) =>
      trace(dated(from), '奖', 0, '日期', '2024-3-1').steps.map((step) => step.date && said(step.date));
    expect(date('')).toEqual([undefined]);
    expect(date('2024-1-1')).toEqual(['日期=2024-03-01']);
  });

  it.each<[string, readonly unknown[], string | undefined]>([
    ['has the outlet whose level was taken', ['级奖', '媒体', '求是'], '求是'],
    ['has none where the level was given', ['级奖', '媒体', '求是', '级别', '省'], undefined],
    ['has none where the award asks for no level', ['牌奖', '媒体', '求是'], undefined],
  ])('%s', (_, [award, ...facts], wanted) => {
    const drawing = '| 奖项 | 级别 | 金额 |\n| 级奖 | 省 | 5 |\n| 牌奖 | | 6 |\n\n| 媒体 | 级别 |\n| 求是 | 省 |';
    expect(trace(drawing, String(award), 0, ...facts).outlet?.name).toBe(wanted);
  });

  it('leaves out readings that nobody chose and that make no difference', () => {
    const rows = '| 奖项 | 金额 | 释义 |\n| 奖 | 5 | 同稿=甲 |\n| 奖 | 5 | 同稿=乙 |';
    const under = (chosen: string) =>
      trace(`| 编号 | 可选 | 采用 |\n| 同稿 | 甲、乙 | ${chosen} |\n\n${rows}`, '奖', 0, '姓名', '甲');
    expect(under('').outcome).toMatchObject({ kind: 'paid', amount: 5 });
    expect(under('').readings).toEqual([]);
    expect(under('乙').readings).toMatchObject([{ id: '同稿', chosen: '乙' }]);
  });
});
