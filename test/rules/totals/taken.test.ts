import { mapColumns } from '../../../src/facts/columns';
import { readHeader } from '../../../src/facts/headers';
import { assess } from '../../../src/rules/award/assess';
import { rowsOf } from '../../../src/rules/award/rows-of';
import { totalsOf } from '../../../src/rules/totals/totals';
import { grid, scheme } from '../tables/support';

/** What is left of the rows of one person under these rows of 汇总, and what each cap takes of which row, from 0. */
function left(caps: string, ...lines: readonly string[]): unknown {
  const rules = scheme(`
    | 奖项   | 金额     |
    | 稿奖   | 篇数*100 |
    | 信息奖 | 篇数*10  |

    | 奖项 | 每人上限 |
    ${caps}`);
  const header = ['姓名', '奖项', '日期', '篇数', '工资', '扣数'].map(readHeader);
  const cells = grid(lines.join('\n')).map((row) => ['甲', ...row]);
  const awards = cells.map(([, award]) => String(award));
  const assessment = assess(rules, awards, rowsOf(rules, mapColumns(rules.book, header), [], cells));
  const [total] = totalsOf(assessment);
  if (total?.amount.kind !== 'figure') return total?.amount;
  const { value, taken } = total.amount;
  return [value, ...taken.map(({ before, after, cuts }) => [before, after, Object.fromEntries(cuts)])];
}

const yearThenMonth = '| 稿奖 | 全年450元 |\n| 稿奖 | 每月300元 |';

it.each<[string, string, readonly string[], unknown]>([
  ['what comes last in time loses first, wherever it stands', '| 稿奖 | 每月500元 |', ['| 稿奖 | 2024-1-20 | 4 |', '| 稿奖 | 2024-1-5 | 4 |'], [500, [800, 500, { 0: 300 }]]],
  ['one after the other, as far as needed', '| 稿奖 | 500 |', ['| 稿奖 | | 4 |', '| 稿奖 | | 2 |', '| 稿奖 | | 3 |'], [500, [900, 500, { 1: 100, 2: 300 }]]],
  ['a row that a cap leaves whole is not among its cuts', '| 稿奖 | 500 |', ['| 稿奖 | | 5 |', '| 稿奖 | | 0篇 |', '| 稿奖 | | 1 |'], [500, [600, 500, { 2: 100 }]]],
  ['a limit that comes to less than nothing', '| 稿奖 | 工资-100 |', ['| 稿奖 | | 4 | 50 |', '| 稿奖 | | 1 | 50 |'], [-50, [500, -50, { 0: 450, 1: 100 }]]],
  ['reached, but not exceeded', '| 稿奖 | 500 |', ['| 稿奖 | | 5 |'], [500]],
  ['no cap on what the person got', '| 信息奖 | 5 |', ['| 稿奖 | | 5 |'], [500]],
  ['the shorter period first, wherever it stands', yearThenMonth, ['| 稿奖 | 2024-1-5 | 5 |', '| 稿奖 | 2024-2-5 | 1 |'], [400, [500, 300, { 0: 200 }]]],
  ['a cap for each month beside one for the whole list', '| 稿奖 | 每月300元 |\n| 稿奖 | 350 |', ['| 稿奖 | 2024-1-5 | 4 |', '| 稿奖 | 2024-2-5 | 1 |'], [350, [400, 300, { 0: 100 }], [400, 350, { 1: 50 }]]],
  ['a day with an hour falls on that day', '| 稿奖 | 每月300元 |', ['| 稿奖 | 2024-1-31 18:00 | 4 |', '| 稿奖 | 2024-2-1 | 1 |'], [400, [400, 300, { 0: 100 }]]],
  ['a limit that is open in a month without such an award', '| 稿奖 | 每月不超过工资的10% |', ['| 稿奖 | 2024-1-5 | 4 | 1000 |', '| 信息奖 | 2024-2-5 | 1 | |'], [110, [400, 100, { 0: 300 }]]],
  ['no date, and no limit that could be held against it', '| 稿奖 | 每月不超过工资的10% |', ['| 稿奖 | | 4 | |'], { kind: 'missing', facts: ['日期'], rows: [0] }],
  ['a limit that only one row can reckon', '| 稿奖 | 100/扣数 |', ['| 稿奖 | | 4 | | 1 |', '| 稿奖 | | 4 | | 0 |'], { kind: 'differs', facts: ['扣数'] }],
])('%s', (_, caps, lines, wanted) => expect(left(caps, ...lines)).toEqual(wanted)); // prettier-ignore
