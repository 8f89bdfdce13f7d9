import { inTurns } from '../../scripts/test/run';
import { type JestReport, sum, tallyOf } from '../../scripts/test/tally';

const report = (of: Partial<JestReport>): JestReport => ({
  numPassedTests: 7,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
  success: true,
  ...of,
});

test.each<[string, Partial<JestReport>, number]>([
  ['all passed', {}, 0],
  ['failed tests', { numFailedTests: 2, success: false }, 2],
  ['skipped tests count as failed', { numPendingTests: 1 }, 1],
  ['tests left to do count as failed', { numTodoTests: 3 }, 3],
  ['files that cannot be run count as failed', { numRuntimeErrorTestSuites: 1, success: false }, 1],
  ['a failure of Jest itself counts as one', { success: false }, 1],
])('%s', (_, of, failed) => {
  expect(tallyOf(report(of))).toEqual({ passed: 7, failed });
});

test('adds up', () => {
  expect(
    sum([
      { passed: 1, failed: 0 },
      { passed: 20, failed: 3 },
    ]),
  ).toEqual({ passed: 21, failed: 3 });
  expect(sum([])).toEqual({ passed: 0, failed: 0 });
});

test('runs no more tasks at a time than told, and keeps their order', async () => {
  let running = 0;
  let most = 0;
  const task = (name: string, ticks: number) => async () => {
    most = Math.max(most, ++running);
    for (let i = 0; i < ticks; i++) await Promise.resolve();
    running--;
    return name;
  };
  const results = await inTurns(2, [task('a', 9), task('b', 1), task('c', 5), task('d', 1)]);
  expect(results).toEqual(['a', 'b', 'c', 'd']);
  expect(most).toBe(2);
});
