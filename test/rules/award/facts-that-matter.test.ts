import { awardNames, programFor } from '../../../src/rules/award/program';
import { scheme } from '../tables/support';
import { reckon } from './support';

/** The facts that can matter for 奖 under these tables. */
const facts = (drawing: string): readonly string[] => [...(programFor(scheme(drawing), '奖')?.facts ?? [])].sort();

const rule = (head: string, cells: string, more = ''): string => `| 奖项 | ${head} |\n| 奖 | ${cells} |\n\n${more}`;

describe('the facts that can matter for an award', () => {
  it.each<[string, string, readonly string[]]>([
    ['those of conditions', rule('字数 | 金额 | 计量', '3以上 | 5 | -'), ['字数']],
    ['those of bounds', rule('字数 | 金额 | 计量', '>=任务数 | 5 | -'), ['任务数', '字数']],
    ['those of amounts', rule('金额 | 计量', '稿费*2 | -'), ['稿费']],
    ['the quantity that multiplies', rule('金额', '5'), ['数量']],
    ['another measure', rule('金额 | 计量', '5 | 人数'), ['人数']],
    ['no quantity where there is no figure', rule('金额', '待定'), []],
    ['the date where a row holds from a day', rule('金额 | 计量 | 起 | 止', '5 | - | 2024-1-1 |'), ['日期']],
    ['the date where a row holds until a day', rule('金额 | 计量 | 起 | 止', '5 | - | | 2024-1-1'), ['日期']],
    ['no date where it always holds', rule('金额 | 计量 | 起 | 止', '5 | - | |'), []],
    ['keys and what is chosen by', rule('金额 | 计量', '5 | -', '| 奖项 | 归并 | 取 |\n| 奖 | 标题或编号 | 稿费最高、金额最高 |'), ['标题', '稿费', '编号']],
    ['what any option of a reading would choose by', rule('金额 | 计量', '5 | -', '| 奖项 | 归并 | 取 |\n| 奖 | 标题 | 算法 |\n\n| 编号 | 可选 | 采用 |\n| 旁项 | 字数最高 | |\n| 算法 | 稿费最高、金额最高、全部 | |'), ['标题', '稿费']],
    ['gates', rule('金额 | 计量', '5 | -', '| 奖项 | 门槛 |\n| 奖 | 完成数>=任务数 |'), ['任务数', '完成数']],
    ['caps', rule('金额 | 计量', '5 | -', '| 奖项 | 每人上限 |\n| 奖 | 工资/10 |'), ['工资']],
    ['the date where a cap is for each month', rule('金额 | 计量', '5 | -', '| 奖项 | 每人上限 |\n| 奖 | 每月500元 |'), ['日期']],
    ['no date where it is for all', rule('金额 | 计量', '5 | -', '| 奖项 | 每人上限 |\n| 奖 | 500元 |'), []],
    ['the outlet that a level may come from', rule('级别 | 金额 | 计量', '省 | 5 | -', '| 媒体 | 级别 |\n| 求是 | 省 |'), ['媒体', '级别']],
    ['no outlet without a level', rule('字数 | 金额 | 计量', '3以上 | 5 | -', '| 媒体 | 级别 |\n| 求是 | 省 |'), ['字数']],
    ['nothing of other awards', rule('金额 | 计量', '5 | -', '| 奖项 | 字数 | 金额 |\n| 他奖 | 3以上 | 5 |'), []],
  ])('%s', (_, drawing, wanted) => expect(facts(drawing)).toEqual([...wanted].sort()));
}); // prettier-ignore

it('awards are named once, in the order of the tables', () =>
  expect(
    awardNames(scheme('| 奖项 | 金额 |\n| 標兵、能手 | 1 |\n| 标兵 | 2 |\n\n| 奖项 | 名额 |\n| 能手、先进 | 3 |')),
  ).toEqual(['标兵', '能手', '先进']));

it('of two spellings of an award the first is its name', () =>
  expect(awardNames(scheme('| 奖项 | 金额 |\n| A等奖 | 1 |\n| a等奖 | 2 |'))).toEqual(['A等奖']));

describe('否则', () => {
  const rules =
    '| 奖项 | 甲数 | 方式 | 金额 |\n| 奖 | 3以上 | | 20 |\n| 奖 | | 否则 | 50 |\n\n| 事实 | 类型 |\n| 甲数 | 数 |';

  it.each<[readonly unknown[], number | string]>([
    [['甲数', 3], 20],
    [['甲数', 2], 50],
    [['姓名', '甲'], '缺甲数'],
  ])('with %p: %p', (given, wanted) => expect(reckon(rules, '奖', ...given)).toBe(wanted));
});

describe('the level of an outlet', () => {
  const rules = `
    | 奖项 | 级别 | 金额 |
    | 奖   | 省   | 20   |
    | 奖   | 市   | 10   |

    | 媒体   | 级别 |
    | 求是   | 省   |`;

  it.each<[readonly unknown[], number | string]>([
    [['媒体', '求是'], 20],
    [['媒体', '《求是》', '级别', ''], 20],
    [['媒体', '求是', '级别', '市'], '误媒体'],
    [['媒体', '求是', '级别', '省'], 20],
    [['媒体', '求是', '级别', '区里'], '误级别'],
    [['媒体', '某内刊'], '缺级别'],
    [['媒体', '某内刊', '级别', '市'], 10],
  ])('with %p: %p', (given, wanted) => expect(reckon(rules, '奖', ...given)).toBe(wanted));
});
