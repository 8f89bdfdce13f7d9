import { type Answer, call, type Dialect } from '../../functions/call';
import { grid, unbar } from '../tables/support';

/** Tables as a range of a sheet: every row as wide as the widest. `¦` stands for a bar within a cell. */
function range(drawing: string): unknown[][] {
  const rows = unbar(grid(drawing));
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...new Array<string>(width - row.length).fill('')]);
}

/** What a worksheet function answers; arguments that are drawn with bars are ranges. */
export const ask = (name: string, ...args: readonly unknown[]): Answer => askIn('text', name, ...args);

/** The same with blank cells of ranges as a build of Excel hands them over. */
export const askIn = (dialect: Dialect, name: string, ...args: readonly unknown[]): Answer =>
  call(
    name,
    args.map((argument) => (typeof argument === 'string' && argument.includes('|') ? range(argument) : argument)),
    dialect,
  );

/** Matches #VALUE! with a message that mentions all of these. */
export const bad = (...mentions: readonly string[]): unknown => ({
  error: '#VALUE!',
  message: expect.stringMatching(mentions.map((text) => `(?=[^]*${text})`).join('')) as unknown,
});

/** What 奖 comes to under a scheme of one row, which pays 100. */
export const paid = (header: string, row: string, ...facts: readonly unknown[]): unknown =>
  ask('AWARD', `| 奖项 | ${header} | 金额 |\n| 奖 | ${row} | 100 |`, '奖', ...facts);

/** Whether a row of 奖励 whose one condition this cell is holds where the fact has this value. */
export const holds = (fact: string, cell: unknown, value: unknown, ...others: readonly unknown[]): unknown => {
  const answer = ask(
    'AWARD',
    [
      ['奖项', fact, '金额'],
      ['奖', cell, '1元'],
    ],
    '奖',
    fact,
    value,
    ...others,
  );
  return answer === 1 ? true : answer === 0 ? false : answer;
};
