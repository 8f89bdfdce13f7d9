import { mapColumns } from '../../../src/facts/columns';
import { readHeader } from '../../../src/facts/headers';
import { assess } from '../../../src/rules/award/assess';
import { rowsOf } from '../../../src/rules/award/rows-of';
import { waitingIn } from '../../../src/rules/award/waiting';
import { grid, scheme } from '../tables/support';

/** For each row the one, from 0, that may take its place; undefined for none. */
function waitingUnder(rollUps: string, lines: readonly string[]): readonly (number | undefined)[] {
  const rules = scheme(`
    | 编号 | 可选       | 采用 |
    | 同稿 | 级别、金额 | 级别 |

    | 奖项 | 级别 | 字数       | 金额 |
    | 上稿 | 省   | 不足1000字 | 200  |
    | 上稿 | 省   | 1000字以上 | 600  |
    | 上稿 | 市   | 不足1000字 | 50   |
    | 上稿 | 市   | 1000字以上 | 300  |
    | 重奖 | 省   | 1000字以上 | 5000 |

    | 奖项       | 归并       | 取       | 释义 |
    ${rollUps}`);
  const header = ['奖项', '作者', '标题', '级别', '字数', '稿件编号'].map(readHeader);
  const cells = grid(lines.join('\n'));
  const awards = cells.map(([award]) => String(award));
  const at = waitingIn(assess(rules, awards, rowsOf(rules, mapColumns(rules.book, header), [], cells)));
  return lines.map((_line, index) => at(index));
}

const waiting = (picks: string, ...lines: readonly string[]): readonly (number | undefined)[] =>
  waitingUnder(`| 上稿、重奖 | 作者、标题 | ${picks} | |`, lines);

it.each<[string, string, readonly string[], readonly (number | undefined)[]]>([
  ['a higher level without its length', '级别最高', ['| 上稿 | 甲 | A | 市 | 900 |', '| 上稿 | 甲 | A | 省 | |'], [1, undefined]],
  ['a lower level cannot take it', '级别最高', ['| 上稿 | 甲 | A | 省 | 900 |', '| 上稿 | 甲 | A | 市 | |'], [undefined, undefined]],
  ['by amount any may', '金额最高', ['| 上稿 | 甲 | A | 省 | 900 |', '| 上稿 | 甲 | A | 市 | |'], [1, undefined]],
  ['of equals the first is paid', '级别最高', ['| 上稿 | 甲 | A | 市 | 900 |', '| 上稿 | 甲 | A | 市 | |'], [undefined, undefined]],
  ['an earlier one of equals may', '级别最高', ['| 上稿 | 甲 | A | 市 | |', '| 上稿 | 甲 | A | 市 | 900 |'], [undefined, 0]],
  ['of equal level the amount decides', '级别最高、金额最高', ['| 上稿 | 甲 | A | 市 | 900 |', '| 上稿 | 甲 | A | 市 | |'], [1, undefined]],
  ['a row that cannot be read', '级别最高', ['| 上稿 | 甲 | A | 市 | 900 |', '| 上稿 | 甲 | A | 省 | 很多 |'], [1, undefined]],
  ['under another award of the same 汇总', '金额最高', ['| 上稿 | 甲 | A | 省 | 900 |', '| 重奖 | 甲 | A | 省 | |'], [1, undefined]],
  ['two articles, each with its own', '级别最高', ['| 上稿 | 甲 | A | 市 | 900 |', '| 上稿 | 甲 | B | 市 | 900 |', '| 上稿 | 甲 | B | 省 | |', '| 上稿 | 甲 | A | 省 | |'], [3, 2, undefined, undefined]],
  ['another article', '金额最高', ['| 上稿 | 甲 | A | 省 | 900 |', '| 上稿 | 甲 | B | 省 | |'], [undefined, undefined]],
  ['a row that is paid elsewhere has nothing to lose', '级别最高、金额最高', ['| 上稿 | 甲 | A | 市 | 900 |', '| 上稿 | 甲 | A | 市 | 1200 |', '| 上稿 | 甲 | A | 省 | |'], [undefined, 2, undefined]],
  ['a lower level cannot, though it stands first', '级别最高', ['| 上稿 | 甲 | A | 市 | |', '| 上稿 | 甲 | A | 省 | 900 |'], [undefined, undefined]],
  ['rows without a title are no one thing', '金额最高', ['| 上稿 | 甲 | | 省 | |', '| 上稿 | 甲 | | 省 | 900 |'], [undefined, undefined]],
  ['all are paid, whichever stands first', '全部', ['| 上稿 | 甲 | A | 市 | |', '| 上稿 | 甲 | A | 市 | 900 |'], [undefined, undefined]],
  ['all are paid, though the level is asked for as well', '级别最高、全部', ['| 上稿 | 甲 | A | 省 | |', '| 上稿 | 甲 | A | 市 | 900 |'], [undefined, undefined]],
  ['all are paid', '全部', ['| 上稿 | 甲 | A | 市 | 900 |', '| 上稿 | 甲 | A | 省 | |'], [undefined, undefined]],
])('%s', (_name, picks, lines, wanted) => expect(waiting(picks, ...lines)).toEqual(wanted)); // prettier-ignore

describe('by the rows of 汇总 that are in force', () => {
  const A = ['| 上稿 | 甲 | A | 市 | 900 | 7 |', '| 上稿 | 乙 | A | 省 | | 8 |', '| 上稿 | 甲 | C | 省 | | 7 |'];
  const byTitle = '| 上稿 | 标题 | 级别最高 | |';
  const byNumber = '| 上稿 | 稿件编号 | 级别最高 | |';

  it.each<[string, string, readonly (number | undefined)[]]>([
    ['one of several, the first that finds a row', `${byTitle}\n${byNumber}`, [1, undefined, undefined]],
    ['in their order', `${byNumber}\n${byTitle}`, [2, undefined, undefined]],
    ['though the first finds none', `| 上稿 | 作者、标题 | 级别最高 | |\n${byNumber}`, [2, undefined, undefined]],
    ['though the last finds none', `${byNumber}\n| 上稿 | 作者、标题 | 级别最高 | |`, [2, undefined, undefined]],
    ['by a reading that was chosen', '| 上稿 | 标题 | 级别最高 | 同稿=级别 |', [1, undefined, undefined]],
    ['by none that was not', '| 上稿 | 标题 | 级别最高 | 同稿=金额 |', [undefined, undefined, undefined]],
    ['a cap makes no rows one thing', '| 上稿 | | | |', [undefined, undefined, undefined]],
  ])('%s', (_name, rollUps, wanted) => expect(waitingUnder(rollUps, A)).toEqual(wanted));

  it('a row that is not paid still joins two others, one by its number and one by its title', () =>
    expect(
      waitingUnder('| 上稿 | 稿件编号或标题 | 级别最高 | |', [
        '| 上稿 | 甲 | A | 市 | 900 | 7 |',
        '| 上稿 | 甲 | B | 市 | 900 | 7 |',
        '| 上稿 | 甲 | B | 省 | | |',
      ]),
    ).toEqual([2, undefined, undefined]));
});
