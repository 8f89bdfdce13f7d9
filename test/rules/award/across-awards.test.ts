import fc from 'fast-check';
import { short } from './support';
import { award } from '../../../src/functions/award';
import { matrixOf } from '../../../src/functions/arguments/matrix';
import { explain } from '../../../src/functions/explain';
import { totals } from '../../../src/functions/totals';
import type { Answer } from '../../../src/functions/arguments/answer';
import { grid, unbar } from '../tables/support';

const tariffs = `
  | 奖项 | 级别   | 金额 |
  | 稿奖 | 省     | 200  |
  | 稿奖 | 市     | 50   |
  | 重奖 | 省     | 1000 |
  | 评奖 | 省、市 | 300  |
  | 罚   |        | -500 |`;

const cells = (drawn: string): unknown[][] => unbar(grid(drawn)).map((row) => [...row]);
const scheme = (rollUps: string): unknown[][] =>
  cells(`${tariffs}\n\n| 奖项 | 归并 | 取 | 门槛 | 释义 | 条款 |\n${rollUps}`);

const body = (lines: readonly string[]): unknown[][] =>
  cells(['| 奖项 | 稿件编号 | 标题 | 级别 | 作者 |', ...lines.map((line) => `${line} 甲 |`)].join('\n'));

/** AWARD over rows that say themselves which award they stand under. */
const paid = (rollUps: string, lines: readonly string[]): readonly (number | string)[] =>
  (award(scheme(rollUps), matrixOf(''), [body(lines)]) as readonly Answer[]).map(short);

describe('a row of 汇总 that lists awards by name settles their rows together', () => {
  const both = '| 稿奖、重奖 | 标题 | 金额最高 | | | 五 |';
  const byLevel = '| 稿奖、重奖 | 标题 | 级别最高、金额最高 | | | 五 |';

  it.each<[string, string, readonly string[], readonly (number | string)[]]>([
    ['the higher amount, wherever it stands', both, ['| 稿奖 | | A | 省 |', '| 重奖 | | A | 省 |'], [0, 1000]],
    ['in whatever order', both, ['| 重奖 | | A | 省 |', '| 稿奖 | | A | 省 |'], [1000, 0]],
    ['by level first', byLevel, ['| 稿奖 | | A | 省 |', '| 稿奖 | | A | 市 |', '| 重奖 | | A | 省 |'], [0, 0, 1000]],
    ['another thing stays', both, ['| 稿奖 | | A | 省 |', '| 重奖 | | B | 省 |'], [200, 1000]],
    ['an award that is not listed stays', both, ['| 评奖 | | A | 省 |', '| 重奖 | | A | 省 |'], [300, 1000]],
    ['beside two that are', both, ['| 评奖 | | A | 省 |', '| 稿奖 | | A | 省 |', '| 重奖 | | A | 省 |'], [300, 0, 1000]],
    ['of equals the first', '| 稿奖、评奖 | 标题 | 级别最高 | | | 五 |', ['| 稿奖 | | A | 省 |', '| 评奖 | | A | 省 |'], [200, 0]],
    ['what comes to nothing puts no other award out', byLevel, ['| 重奖 | | A | 中央 |', '| 稿奖 | | A | 市 |'], [0, 50]],
    ['nor does the best of an award that comes to nothing', byLevel, ['| 重奖 | | A | 中央 |', '| 重奖 | | A | 省 |', '| 稿奖 | | A | 市 |'], [0, 0, 50]],
    ['nor is another row of that award paid for it', byLevel, ['| 重奖 | | A | 中央 |', '| 重奖 | | A | 省 |', '| 稿奖 | | B | 市 |'], [0, 0, 50]],
    ['all come to nothing', both, ['| 重奖 | | A | 市 |', '| 稿奖 | | A | 县 |'], [0, 0]],
    ['a row that lacks the fact stands alone', both, ['| 稿奖 | | | 省 |', '| 重奖 | | | 省 |'], [200, 1000]],
    ['a row that nobody can tell keeps its error', both, ['| 重奖 | | A | |', '| 稿奖 | | A | 省 |'], ['缺级别', 200]],
    ['an unknown award between does not matter', both, ['| 重奖 | | A | 省 |', '| 别的 | | A | 省 |', '| 稿奖 | | A | 省 |'], [1000, 'unknown-name', 0]],
    ['the largest, penalties too', '| 稿奖、罚 | 标题 | 金额最高 | | | 五 |', ['| 稿奖 | | A | 省 |', '| 罚 | | A | 省 |'], [0, -500]],
    ['全部 pays all', '| 稿奖、重奖 | 标题 | 全部 | | | 五 |', ['| 稿奖 | | A | 省 |', '| 重奖 | | A | 省 |'], [200, 1000]],
    ['a number joins awards before the title does', '| 稿奖、重奖 | 稿件编号或标题 | 金额最高 | | | 五 |', ['| 稿奖 | 7 | A | 省 |', '| 稿奖 | | A | 市 |', '| 重奖 | 7 | B | 省 |'], [0, 0, 1000]],
    ['three awards', '| 稿奖、重奖、评奖 | 标题 | 金额最高 | | | 五 |', ['| 评奖 | | A | 市 |', '| 稿奖 | | A | 省 |', '| 重奖 | | A | 省 |'], [0, 0, 1000]],
  ])('%s', (_, rollUps, lines, wanted) => expect(paid(rollUps, lines)).toEqual(wanted)); // prettier-ignore

  it.each<[string, string, readonly (number | string)[]]>([
    ['without a name each award is for itself', '| | 标题 | 金额最高 | | | 五 |', [200, 0, 1000]],
    [
      'so it is where each has a row of its own',
      '| 稿奖 | 标题 | 金额最高 | | | 五 |\n| 重奖 | 标题 | 金额最高 | | | 五 |',
      [200, 0, 1000],
    ],
    [
      'a row for one award and one for both',
      '| 稿奖 | 标题 | 金额最高 | | | 五 |\n| 稿奖、重奖 | 标题 | 金额最高 | | | 六 |',
      [0, 0, 1000],
    ],
  ])('%s', (_, rollUps, wanted) =>
    expect(paid(rollUps, ['| 稿奖 | | A | 省 |', '| 稿奖 | | A | 市 |', '| 重奖 | | A | 省 |'])).toEqual(wanted),
  );

  it.each<[string, string, readonly string[], readonly (number | string)[]]>([
    ['neither is paid where only the amounts could tell', '金额最高', ['| 稿奖 | | A | 省 |', '| 分奖 | | A | 省 |'], ['mixed-units', 'mixed-units']],
    ['nor where the level is the same', '级别最高、金额最高', ['| 稿奖 | | A | 省 |', '| 分奖 | | A | 省 |'], ['mixed-units', 'mixed-units']],
    ['the level tells before the amounts do', '级别最高、金额最高', ['| 稿奖 | | A | 市 |', '| 分奖 | | A | 省 |'], [0, 5]],
    ['nothing is no unit', '金额最高', ['| 稿奖 | | A | 县 |', '| 分奖 | | A | 省 |'], [0, 5]],
    ['nothing is no unit within one award', '金额最高', ['| 分奖 | | A | 县 |', '| 分奖 | | A | 省 |'], [0, 5]],
    ['the level alone asks for no amounts', '级别最高', ['| 稿奖 | | A | 省 |', '| 分奖 | | A | 省 |'], [200, 0]],
    ['within one award too', '金额最高', ['| 分奖 | | A | 省 |', '| 分奖 | | A | 市 |', '| 稿奖 | | B | 市 |'], ['mixed-units', 'mixed-units', 50]],
  ])('amounts in different units: %s', (_, pick, lines, wanted) => {
    const units = `${tariffs.replace('| 金额 |', '| 金额 | 单位 |')}\n| 分奖 | 省 | 5 | 分 |\n| 分奖 | 市 | 100 | 元 |`;
    const given = cells(`${units}\n\n| 奖项 | 归并 | 取 |\n| 稿奖、分奖 | 标题 | ${pick} |`);
    const answers = award(given, matrixOf(''), [body(lines)]) as readonly Answer[];
    expect(answers.map(short)).toEqual(wanted);
  }); // prettier-ignore

  it('what comes to nothing under its own award is paid nothing there, and in no other row', () => {
    const given = body(['| 重奖 | | A | 中央 |', '| 稿奖 | | A | 市 |']);
    const said = explain('zh', scheme(both), matrixOf(''), [given]) as readonly unknown[];
    expect(String(said[0])).not.toContain('稿奖');
  });

  it('a 门槛 is asked of each row: who misses it puts nobody out', () => {
    const gated = '| 稿奖、重奖 | 标题 | 金额最高 | 级别=省级 | | 五 |';
    expect(paid(gated, ['| 稿奖 | | A | 市 |', '| 重奖 | | A | 省 |', '| 稿奖 | | A | 省 |'])).toEqual([0, 1000, 0]);
    expect(paid(`${gated}\n| 重奖 | | | 级别=中央 | | 六 |`, ['| 重奖 | | A | 省 |', '| 稿奖 | | A | 省 |'])).toEqual([
      0, 200,
    ]);
  });

  it('of two awards only the one that is asked for is settled', () => {
    const given = [
      ['标题', '级别', '作者'],
      ['A', '省', '甲'],
      ['A', '省', '甲'],
    ];
    expect(award(scheme(both), matrixOf('稿奖'), [given])).toEqual([200, 0]);
    expect(award(scheme(both), [['稿奖'], ['重奖']], [given])).toEqual([0, 1000]);
  });

  it('a reading that decides which award is paid, and that nobody chose, is asked for', () => {
    const readings = '| 编号 | 可选 | 采用 |\n| 同稿 | 级别最高、金额最高 | |';
    const open = [...cells(readings), [], ...scheme('| 稿奖、评奖 | 标题 | 同稿 | | | 五 |')];
    const answers = award(open, matrixOf(''), [
      body(['| 稿奖 | | A | 省 |', '| 评奖 | | A | 市 |', '| 稿奖 | | B | 省 |']),
    ]);
    expect((answers as readonly Answer[]).map(short)).toEqual(['未选同稿', '未选同稿', 200]);
  });

  it('EXPLAIN says in which row and under which award the thing is paid', () => {
    const said = explain('zh', scheme(both), matrixOf(''), [
      body(['| 稿奖 | | A | 省 |', '| 重奖 | | A | 省 |', '| 重奖 | | A | 省 |']),
    ]) as readonly string[];
    expect(said[0]).toMatch(/^同稿（标题相同）只计一次：按金额最高，奖在表内第2行的“重奖”，本行0元（依据五）。/);
    expect(said[1]).toMatch(/1000元/);
    expect(said[2]).toMatch(/^同稿（标题相同）只计一次：按金额最高，奖在表内第2行，本行0元（依据五）。/);
  });

  it('EXPLAIN names the row of 汇总 by which a row is not paid', () => {
    const rollUps = '| 稿奖 | 稿件编号 | 金额最高 | | | 五 |\n| 稿奖、重奖 | 标题 | 级别最高 | | | 六 |';
    const said = explain('zh', scheme(rollUps), matrixOf(''), [
      body(['| 重奖 | | A | 省 |', '| 稿奖 | | A | 市 |', '| 稿奖 | 7 | B | 省 |', '| 稿奖 | 7 | C | 市 |']),
    ]) as readonly string[];
    expect(said[1]).toContain('按级别最高，奖在表内第1行的“重奖”，本行0元（依据六）');
    expect(said[3]).toContain('按金额最高，奖在表内第3行，本行0元（依据五）');
  });

  it('TOTALS counts the thing once', () => {
    const lines = ['| 稿奖 | | A | 省 |', '| 重奖 | | A | 省 |', '| 稿奖 | | B | 市 |'];
    expect(totals(scheme(both), matrixOf(''), [body(lines)])).toEqual([
      ['姓名', '件数', '金额'],
      ['甲', 2, 1050],
    ]);
  });

  it.each([
    ['by that row alone', both],
    ['beside one of its own', `${both}\n| 重奖 | 稿件编号 | 金额最高 | | | 六 |`],
  ])('奖额 of an award is what AWARD pays under it, %s', (_, rollUps) => {
    const facts = '| 事实 | 算式 | 按 |\n| 稿额 | 奖额(稿奖) | |\n| 重额 | 奖额(重奖) | |';
    const given = [...scheme(rollUps), [], ...cells('| 奖项 | 金额 |\n| 两样 | 稿额+重额/10 |'), [], ...cells(facts)];
    const lines = [
      '| 稿奖 | | A | 省 |',
      '| 重奖 | | A | 省 |',
      '| 稿奖 | | B | 市 |',
      '| 两样 | | | |',
      '| 别的 | | A | 省 |',
    ];
    expect((award(given, matrixOf(''), [body(lines)]) as readonly Answer[]).map(short)).toEqual([
      0,
      1000,
      50,
      150,
      'unknown-name',
    ]);
  });
});

describe('whatever the rows', () => {
  const line = fc
    .tuple(fc.constantFrom('稿奖', '重奖', '评奖'), fc.constantFrom('A', 'B', ''), fc.constantFrom('省', '市', '县'))
    .map(([name, title, level]) => `| ${name} | | ${title} | ${level} |`);
  const lines = fc.array(line, { minLength: 2, maxLength: 12 });
  const sum = (amounts: readonly (number | string)[]): number =>
    amounts.reduce<number>((total, amount) => total + Number(amount), 0);
  const titleOf = (text: string): string => text.split('|')[3]?.trim() ?? '';

  it('one thing is paid once at most, and once where any of its rows comes to something', () =>
    fc.assert(
      fc.property(lines, fc.constantFrom('级别最高、金额最高', '金额最高', '级别最高'), (rows, pick) => {
        const amounts = paid(`| 稿奖、重奖、评奖 | 标题 | ${pick} | | | 五 |`, rows);
        const alone = paid(`| | 标题 | ${pick} | | | 五 |`, rows);
        for (const title of ['A', 'B']) {
          const places = rows.flatMap((row, index) => (titleOf(row) === title ? [index] : []));
          const some = places.some((index) => alone[index] !== 0);
          expect(places.filter((index) => amounts[index] !== 0)).toHaveLength(some ? 1 : 0);
        }
        rows.forEach((row, index) => titleOf(row) === '' && expect(amounts[index]).toBe(alone[index]));
      }),
      { numRuns: 100 },
    ));

  it('the higher amounts of all awards are never more than those of each award by itself', () =>
    fc.assert(
      fc.property(lines, (rows) => {
        const together = sum(paid('| 稿奖、重奖、评奖 | 标题 | 金额最高 | | | 五 |', rows));
        expect(together).toBeLessThanOrEqual(sum(paid('| | 标题 | 金额最高 | | | 五 |', rows)));
      }),
      { numRuns: 50 },
    ));
});
