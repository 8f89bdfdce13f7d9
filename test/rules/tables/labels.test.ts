import { short } from '../award/support';
import type { Answer } from '../../../src/functions/arguments/answer';
import { award } from '../../../src/functions/award';
import { totals } from '../../../src/functions/totals';

/** Facts that no vocabulary knows: what makes rows one thing, and who receives them. */
const scheme = [
  ['奖项', '金额'],
  ['论文奖', '300'],
  [],
  ['奖项', '归并', '取', '归属'],
  ['论文奖', '论文题目、课题组', '金额最高', '获奖团队'],
];
const tracker = [
  ['论文题目', '课题组', '获奖团队'],
  ['论葡萄', '一组', '葡萄队'],
  ['论葡萄', '一组', '葡萄队'],
  ['论葡萄', '二组', '柑橘队'],
  ['2012', '3', '柑橘队'],
];

describe('a fact declared without its 类型', () => {
  const paid = (condition: string, facts: readonly string[], given: readonly string[]): unknown =>
    award(
      [['奖项', '栏目', '金额'], ['奖', condition, 500], [], facts, ['栏目', '一般']],
      [['奖']],
      given.map((cell) => [[cell]]),
    );

  it('is of the kind that its conditions show', () => {
    expect(paid('一般', ['事实', '缺省'], [])).toBe(500);
    expect(paid('头条', ['事实', '同义'], ['一般', '头条'])).toBe(500);
    expect(paid('2次以上', ['事实', '同义'], ['一般', '3次'])).toBe(500);
    expect(paid('>=2024-7-1', ['事实', '同义'], ['一般', '2024-6-30'])).toBe(0);
    expect(paid('2024年7月1日起', ['事实', '同义'], ['一般', '2024/7/1'])).toBe(500);
  });
});

describe('facts that only tell rows apart', () => {
  it('are texts, whatever they look like', () => {
    const answers = award(scheme, [['论文奖']], [tracker]) as readonly Answer[];
    expect(answers.map(short)).toEqual([300, 0, 300, 300]);
  });

  it('name who receives a row', () =>
    expect(totals(scheme, [['论文奖']], [tracker])).toEqual([
      ['姓名', '件数', '金额'],
      ['葡萄队', 1, 300],
      ['柑橘队', 2, 600],
    ]));
});
