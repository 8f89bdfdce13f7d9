import { choicesFor, underEach } from '../../../src/rules/award/readings';
import { grid, scheme, typed, unbar } from '../tables/support';
import { reckon } from './support';

/** Rows of one award, of which those that ask for 甲数 hold and those that ask for 乙数 may hold. */
const rules = (...lines: readonly string[]): string =>
  ['| 奖项 | 甲数 | 乙数 | 金额 | 单位 | 计量 |', ...lines.map((line) => `| 奖 | ${line} |`)].join('\n') +
  '\n\n| 事实 | 类型 |\n| 甲数 | 数 |\n| 乙数 | 数 |';

describe('a row that might hold, beside one that holds', () => {
  it.each<[string, readonly string[], number | string]>([
    ['is a question where it pays more', ['3以上 | | 5 | 元 | -', ' | 3以上 | 6 | 元 | -'], '缺乙数'],
    ['is none where it pays less', ['3以上 | | 5 | 元 | -', ' | 3以上 | 4 | 元 | -'], 5],
    ['is none where it pays the same', ['3以上 | | 5 | 元 | -', ' | 3以上 | 5 | 元 | -'], 5],
    ['is none before it either', [' | 3以上 | 5 | 元 | -', '3以上 | | 5 | 元 | -'], 5],
    ['is one before it in another unit', [' | 3以上 | 5 | 分 | -', '3以上 | | 5 | 元 | -'], '缺乙数'],
    ['is none behind it in another unit', ['3以上 | | 5 | 元 | -', ' | 3以上 | 5 | 分 | -'], 5],
    ['is none where neither pays', [' | 3以上 | 0 | 分 | -', '3以上 | | 0 | 元 | -'], 0],
    ['is one before it where it takes as much', [' | 3以上 | -5 | 元 | -', '3以上 | | 5 | 元 | -'], '缺乙数'],
    ['is none behind it where it takes as much', ['3以上 | | 5 | 元 | -', ' | 3以上 | -5 | 元 | -'], 5],
    [
      'is none where both are the same unknown amount',
      ['3以上 | | 稿费*2 | 元 | -', ' | 3以上 | 稿费*2 | 元 | -'],
      '缺稿费',
    ],
    ['is one where the amount is another', ['3以上 | | 稿费*2 | 元 | -', ' | 3以上 | 稿费*3 | 元 | -'], '缺稿费、乙数'],
    ['is one where the unit is another', ['3以上 | | 稿费*2 | 元 | -', ' | 3以上 | 稿费*2 | 分 | -'], '缺稿费、乙数'],
    ['is one where it is multiplied', ['3以上 | | 稿费*2 | 元 | -', ' | 3以上 | 稿费*2 | 元 | 人数'], '缺稿费、乙数'],
    ['is one where the other has a figure', ['3以上 | | 2 | 元 | -', ' | 3以上 | 稿费*2 | 元 | -'], '缺乙数、稿费'],
    ['is one where it names no figure', ['3以上 | | 2 | 元 | -', ' | 3以上 | 待定 | 元 | -'], '缺乙数'],
  ])('%s', (_, lines, wanted) => {
    const facts = (answer: unknown): unknown =>
      typeof answer === 'string' ? answer.slice(1).split('、').sort() : answer;
    expect(facts(reckon(rules(...lines), '奖', '甲数', 3))).toEqual(facts(wanted));
  });
});

describe('the ways to read the rules at hand', () => {
  const ids = ['甲', '乙', '丙', '丁', '戊', '己', '庚'];
  const of = scheme(
    unbar(
      grid(
        [
          '| 奖项 | 金额 | 释义 |',
          ...ids.map((id) => `| 奖 | 1 | ${id}=一 |`),
          '| 奖 | 1 | 定=一 |',
          '',
          '| 编号 | 可选 | 采用 |',
          ...ids.map((id) => `| ${id} | 一、二 | |`),
          '| 定 | 一、二 | 二 |',
          '| 旁 | 一、二 | |',
        ].join('\n'),
      ),
    ),
  );
  const ways = (count: number) => choicesFor(of, of.rules.slice(0, count));

  it('are every option of the readings asked for, the chosen ones as they are chosen', () => {
    expect(ways(0)).toEqual([new Map([['定', '二']])]);
    expect(ways(1).map((way) => [...way])).toEqual([typed('甲 | 一', '定 | 二'), typed('甲 | 二', '定 | 二')]);
    expect(ways(2).length).toBe(4);
  });

  it('are sixty-four at most: a reading beyond is not chosen', () => {
    expect(ways(6).length).toBe(64);
    expect(ways(7).length).toBe(64);
    expect(ways(7).every((way) => !way.has('庚'))).toBe(true);
  });

  it('hang on those readings between whose options the answer differs', () => {
    const answer = (rules: typeof of.rules, says: (inForce: typeof of.rules) => string): unknown =>
      underEach(of, rules, says, (a, b) => a === b);
    const ids = (inForce: typeof of.rules): string => inForce.map(({ id }) => id).join();
    const [first, second] = of.rules;
    const both = [first, second].flatMap((rule) => rule ?? []);
    expect(answer(both, ids)).toEqual({ kind: 'unread', readings: ['甲', '乙'] });
    expect(answer(both, (inForce) => String(inForce.includes(first!)))).toEqual({ kind: 'unread', readings: ['甲'] });
    expect(answer(both, () => '同')).toBe('同');
    expect(answer([], ids)).toBe('');
  });
});
