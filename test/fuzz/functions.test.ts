import fc from 'fast-check';
import { call } from '../functions/call';
import { calls } from './calls';
import { seed } from '../properties/seed';
import { ownFactTables } from './own-facts';
import { runs } from './runs';
import { schemeTables } from './schemes';
import { unsound } from './sound';

/** Throws what is wrong with an answer. Beside it `expect` would make an error for every answer that is sound, to no use. */
function mustBeSound(answer: ReturnType<typeof call>): void {
  const wrong = unsound(answer);
  if (wrong !== undefined) throw new Error(wrong);
}

/** Whatever a clerk enters: an answer, or an Excel error with a message. `call` lets any other error through. */
describe('functions given anything', () => {
  test(`${runs.calls} argument lists`, () => {
    fc.assert(
      fc.property(calls, ({ id, args }) => mustBeSound(call(id, args))),
      { numRuns: runs.calls, seed, endOnFailure: false },
    );
  });

  const table = [
    ['姓名', '作者', '标题', '级别', '字数', '媒体', '项目', '名次', '人数', '完成数', '任务数', '迟到次数'],
    ['甲', '甲', '水乡', '省级', 1200, '湖南日报', '值班', 1, 3, 5, 3, 11],
    ['乙', '乙', '水乡', '', '约900', '', '调研', '', '', 0, '', 2],
  ];

  test(`${runs.ownFacts} tables of own facts`, () => {
    fc.assert(
      fc.property(ownFactTables, (tables) => {
        for (const id of ['AWARD', 'EXPLAIN', 'TOTALS']) mustBeSound(call(id, [tables, '奖', table]));
      }),
      { numRuns: runs.ownFacts, seed },
    );
  });

  /** One of these is asked of a scheme besides AWARD. */
  const asked: readonly ((tables: unknown) => ReturnType<typeof call>)[] = [
    (tables) => call('EXPLAIN', [tables, '', table]),
    (tables) => call('TOTALS', [tables, '', table]),
    (tables) => call('AWARD', [tables, '上稿', table]),
    (tables) => call('RULES', [tables]),
    (tables) => call('QUOTA', [tables, '优秀共产党员', 37]),
  ];

  test(`${runs.schemes} scheme tables`, () => {
    fc.assert(
      fc.property(schemeTables, fc.constantFrom(...asked), (tables, ask) => {
        mustBeSound(call('AWARD', [tables, '', table]));
        mustBeSound(ask(tables));
      }),
      { numRuns: runs.schemes, seed },
    );
  });
});
