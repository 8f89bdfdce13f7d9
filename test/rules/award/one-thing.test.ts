import { mapColumns } from '../../../src/facts/columns';
import { readHeader } from '../../../src/facts/headers';
import { thingsOf } from '../../../src/rules/award/one-thing';
import { rowsOf } from '../../../src/rules/award/rows-of';
import { grid, scheme } from '../tables/support';

/** The thing of each row by the keys of one row of 汇总, -1 for one of its own; rows that say 否 take no part. */
function things(keys: string, ...lines: readonly string[]): readonly number[] {
  const rules = scheme(`| 奖项 | 金额 |\n| 稿 | 5 |\n\n| 奖项 | 归并 | 取 |\n| 稿 | ${keys} | 金额最高 |`);
  const [rollUp] = rules.rollUps;
  if (!rollUp) throw new Error('no row of 汇总');
  const header = ['稿件编号', '作者', '标题'].map(readHeader);
  const cells = grid(lines.join('\n'));
  const rows = rowsOf(rules, mapColumns(rules.book, header), [], cells);
  const takes = (index: number): boolean => cells[index]?.[3] !== '否';
  const found = thingsOf(rules, rollUp, rows, takes);
  expect(found.count).toBe(new Set(found.of).size);
  const thingOf = new Map([...found.rows].map((row, place) => [row, found.of[place]]));
  return cells.map((_, index) => (takes(index) ? (thingOf.get(index) ?? -1) : -1));
}

describe('by one key', () => {
  it.each<[string, string, readonly string[], readonly number[]]>([
    ['rows that agree', '标题', ['| | 甲 | A |', '| | 乙 | A |'], [0, 0]],
    ['who stands alone is in none', '标题', ['| | 甲 | A |', '| | 甲 | B |', '| | 乙 | B |'], [-1, 0, 0]],
    ['nor who lacks it', '标题', ['| | 甲 | |', '| | 甲 | B |', '| | 乙 | B |', '| | 乙 | |'], [-1, 0, 0, -1]],
    ['nor who takes no part', '标题', ['| | 甲 | A |', '| | 乙 | A | 否 |', '| | 丙 | A |'], [0, -1, 0]],
    ['in all its facts', '作者、标题', ['| | 甲 | A |', '| | 乙 | A |', '| | 甲 | A |'], [0, -1, 0]],
    [
      'though there is another that no row has',
      '稿件编号或标题',
      ['| | 甲 | A |', '| | 乙 | B |', '| | 丙 | B |'],
      [-1, 0, 0],
    ],
  ])('%s', (_, keys, lines, wanted) => expect(things(keys, ...lines)).toEqual(wanted));
});

describe('by the first of several keys that a row has', () => {
  it.each<[string, readonly string[], readonly number[]]>([
    ['each number is a thing of its own', ['| 7 | 甲 | A |', '| 8 | 甲 | A |', '| 7 | 甲 | A |'], [0, -1, 0]],
    [
      'a row without a number joins the first number of its title',
      ['| 7 | 甲 | A |', '| 8 | 甲 | B |', '| | 甲 | B |', '| | 甲 | A |'],
      [0, 1, 1, 0],
    ],
    ['also those that come before it', ['| | 甲 | B |', '| 7 | 甲 | A |', '| 8 | 甲 | B |'], [0, -1, 0]],
    [
      'rows without numbers join by their titles',
      ['| 7 | 甲 | A |', '| | 甲 | B |', '| | 甲 | C |', '| | 甲 | B |'],
      [-1, 0, -1, 0],
    ],
    ['who lacks both is in none', ['| 7 | 甲 | A |', '| | 甲 | |', '| 7 | 甲 | B |'], [0, -1, 0]],
    ['who takes no part joins nobody', ['| 7 | 甲 | A |', '| 7 | 甲 | B | 否 |', '| | 甲 | B |'], [-1, -1, -1]],
  ])('%s', (_, lines, wanted) => expect(things('稿件编号或标题', ...lines)).toEqual(wanted));
});
