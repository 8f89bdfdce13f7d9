import { reckon } from './support';

/** An award that divides by 任务, which is nothing, and the factors below it; 甲数 and 乙数 are what they ask for. */
const rules = (...factors: readonly string[]): string =>
  [
    '| 奖项 | 甲数 | 乙数 | 金额 | 方式 | 组 | 计量 |',
    '| 奖 | | | 稿费/任务 | | | - |',
    ...factors.map((line) => `| 奖 | ${line} | 倍乘 | 首 | - |`),
    '',
    ...['| 事实 | 类型 |', '| 任务 | 数 |', '| 甲数 | 数 |', '| 乙数 | 数 |', '| 丙数 | 数 |'],
  ].join('\n');

describe('a sum that divides by zero', () => {
  it.each<[string, readonly string[], readonly unknown[], number | string]>([
    ['does so whatever a factor is', ['3以上 | | 2'], ['甲数', 3], 'division-by-zero'],
    ['does so whatever factor is open', ['3以上 | | 2'], [], 'division-by-zero'],
    ['is nothing times nothing', ['3以上 | | 0'], ['甲数', 3], 0],
    ['does so where the factor of 0 does not hold', ['3以上 | | 0'], ['甲数', 2], 'division-by-zero'],
    ['is a question where the factor of 0 may hold', ['3以上 | | 0'], [], '缺甲数'],
    ['is a question where the factor may come to 0', ['3以上 | | 丙数'], ['甲数', 3], '缺丙数'],
    ['is one where both may be', ['3以上 | | 丙数'], [], '缺甲数、丙数'],
    ['does so where the factor comes to more', ['3以上 | | 丙数'], ['甲数', 3, '丙数', 2], 'division-by-zero'],
    ['is nothing where it comes to 0', ['3以上 | | 丙数'], ['甲数', 3, '丙数', '0个'], 0],
    ['is a question of the larger factor too', ['3以上 | | 0', '| 3以上 | 2'], ['甲数', 3], '缺乙数'],
    ['does so where one of two factors is sure', ['3以上 | | 0', '| 3以上 | 2'], ['甲数', 2], 'division-by-zero'],
  ])('%s', (_, factors, facts, wanted) =>
    expect(reckon(rules(...factors), '奖', '稿费', 90, '任务', '0个', ...facts)).toBe(wanted),
  );
});
