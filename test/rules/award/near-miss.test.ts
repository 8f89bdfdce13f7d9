import { isProblem } from '../../../src/functions/arguments/answer';
import { understandCall } from '../../../src/functions/award';
import { showValue } from '../../../src/facts/show';
import { traceOf } from '../../../src/rules/award/trace';
import type { UsedFact } from '../../../src/rules/award/used-facts';
import { grid, unbar } from '../tables/support';

const FACTS = '\n\n| 事实 | 类型 |\n| 甲数 | 数 |\n| 乙数 | 数 |\n| 丙数 | 数 |';
const rules = (...lines: readonly string[]): string =>
  ['| 奖项 | 甲数 | 乙数 | 丙数 | 金额 | 方式 | 起 | 止 |', ...lines.map((line) => `| 奖 | ${line} |`)].join('\n') +
  FACTS;

const GATE = '\n\n| 奖项 | 门槛 |\n| 奖 | 乙数>=2 |';

const said = ({ fact, value }: UsedFact): string => `${fact.name}=${showValue(fact, value)}`;

/** The rule that came nearest, and what kept it from holding. */
function miss(drawing: string, facts: readonly unknown[]): readonly string[] | undefined {
  const call = understandCall(
    unbar(grid(drawing)),
    [['奖']],
    facts.map((fact) => [[fact]]),
  );
  if (isProblem(call)) throw new Error(call.problem.code);
  const near = traceOf(call.assessment, 0)?.nearMiss;
  return near && [near.rule.id, ...near.failed.map(({ used }) => said(used)), ...(near.date ? [said(near.date)] : [])];
}

describe('the rule that came nearest', () => {
  it.each<[string, string, readonly unknown[], readonly string[] | undefined]>([
    ['fails in the fewest conditions', rules('3以上 | 3以上 | | 5 | | |', '3以上 | | | 6 | | |'), ['甲数', 1, '乙数', 1], ['奖励2', '甲数=1']],
    ['wherever it stands', rules('3以上 | | | 6 | | |', '3以上 | 3以上 | | 5 | | |'), ['甲数', 1, '乙数', 1], ['奖励1', '甲数=1']],
    ['names all conditions that fail', rules('3以上 | 3以上 | | 5 | | |'), ['甲数', 1, '乙数', 2], ['奖励1', '甲数=1', '乙数=2']],
    ['of equals has the least that is unknown', rules('3以上 | | 3以上 | 5 | | |', '3以上 | | | 6 | | |'), ['甲数', 1], ['奖励2', '甲数=1']],
    ['then the most that holds', rules('3以上 | | | 5 | | |', '3以上 | 3以上 | | 6 | | |'), ['甲数', 1, '乙数', 3], ['奖励2', '甲数=1']],
    ['then gives the least', rules('5以上 | | | 6 | | |', '3以上 | | | 5 | | |'), ['甲数', 1], ['奖励2', '甲数=1']],
    ['of penalties too', rules('5以上 | | | -6 | | |', '3以上 | | | -5 | | |'), ['甲数', 1], ['奖励2', '甲数=1']],
    ['before one whose amount is reckoned', rules('5以上 | | | 乙数 | | |', '3以上 | | | 500 | | |'), ['甲数', 1], ['奖励2', '甲数=1']],
    ['of equals in all this stands first', rules('5以上 | | | 5 | | |', '3以上 | | | 5 | | |'), ['甲数', 1], ['奖励1', '甲数=1']],
    ['is no factor', rules('3以上 | 3以上 | | 5 | | |', '3以上 | | | 2 | 倍乘 | |'), ['甲数', 1, '乙数', 1], ['奖励1', '甲数=1', '乙数=1']],
    ['may have missed the time alone', rules('3以上 | | | 5 | | 2024-1-1 |'), ['甲数', 3, '日期', '2023-12-31'], ['奖励1', '日期=2023-12-31']],
    ['may have missed the last day', rules('3以上 | | | 5 | | | 2024-6-30'), ['甲数', 3, '日期', '2024-7-1'], ['奖励1', '日期=2024-07-01']],
    ['misses two things with the time', rules('3以上 | | | 5 | | 2024-1-1 |', '3以上 | | | 9 | | 2023-1-1 |'), ['甲数', 1, '日期', '2023-12-31'], ['奖励2', '甲数=1']],
    ['misses the time beside a condition', rules('3以上 | | | 5 | | 2024-1-1 |'), ['甲数', 1, '日期', '2023-12-31'], ['奖励1', '甲数=1', '日期=2023-12-31']],
    ['is none where one holds', rules('3以上 | | | 5 | | |', '5以上 | | | 9 | | |'), ['甲数', 3], undefined],
    ['is none where facts are missing', rules('3以上 | | | 5 | | |'), ['乙数', 3], undefined],
    ['is none while another may hold', rules('3以上 | | | 5 | | |', '| 3以上 | | 6 | | |'), ['甲数', 1], undefined],
    ['is none that may hold yet, behind a gate that is not met', rules('3以上 | | | 5 | | |') + GATE, ['乙数', 1], undefined],
  ])('%s', (_, drawing, facts, wanted) => expect(miss(drawing, facts)).toEqual(wanted));
}); // prettier-ignore
