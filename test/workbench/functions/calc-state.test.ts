import type { CellPosition, FunctionArgument, FunctionResult } from '../../../src/workbench/functions/argument';
import type { Outcome } from '../../../src/workbench/functions/outcome';
import { FUNCTIONS, setUp } from './fake-wire';

const at = (row: number, column: number): CellPosition => ({ sheet: 's', row, column });
const value = (given: number | string): FunctionArgument => ({ kind: 'value', value: given });
const result = (given: FunctionResult): Outcome => ({ kind: 'result', result: given });
const GETTING = { error: '#GETTING_DATA' };

describe('the state of custom functions', () => {
  it('answers at once, and tells the engine which cells to calculate again', () => {
    const { state, dirty, answer } = setUp();
    expect(state.evaluate('ns.twice', [value(2)], at(0, 0))).toEqual(GETTING);
    expect(state.evaluate('NS.TWICE', [value(2)], at(1, 0))).toEqual(GETTING);
    state.calculationEnded();
    answer(1, result(4));
    expect(dirty).toEqual([]);
    state.publish();
    expect(dirty).toEqual(['0,0 1,0']);
    expect(state.evaluate('NS.TWICE', [value(2)], at(0, 0))).toBe(4);
    state.publish();
    expect(dirty).toHaveLength(1);
  });

  it('says what the one call of a cell has come to, and keeps the message that comes with an error', () => {
    const { state, answer } = setUp();
    for (const row of [0, 1, 2, 3]) state.evaluate('NS.TWICE', [value(row)], at(row, 0));
    state.evaluate('NS.TWICE', [value(1)], at(3, 0));
    expect(state.answerAt(at(0, 0))).toBeUndefined();
    answer(1, result(4));
    answer(2, { kind: 'error', error: '#VALUE!', message: '缺少事实' });
    answer(3, result([[1], [2]]));
    expect([0, 1, 2, 3, 9].map((row) => state.answerAt(at(row, 0)))).toEqual([
      4,
      { error: '#VALUE!' },
      undefined,
      undefined,
      undefined,
    ]);
    expect(state.messageAt(at(1, 0))).toBe('缺少事实');
    state.evaluate('NS.TWICE', [value('一格')], at(5, 0));
    answer(5, result([['单']]));
    expect(state.answerAt(at(5, 0))).toBe('单');
  });

  it('shares equal calls, but not those that know their place', () => {
    const { state, wire } = setUp();
    for (const cell of [at(0, 0), at(0, 1)]) {
      state.evaluate('NS.TWICE', [value(2)], cell);
      state.evaluate('NS.WHERE', [], cell);
    }
    expect(wire.log).toEqual(['call twice([2]) at 表!A1', 'call where([]) at 表!A1', 'call where([]) at 表!B1']);
  });

  it('forgets a call when no formula makes it any more', () => {
    const { state, wire, answer } = setUp();
    state.evaluate('NS.TWICE', [value(2)], at(0, 0));
    state.calculationEnded();
    answer(1, result(4));
    state.evaluate('NS.TWICE', [value(3)], at(0, 0));
    state.calculationEnded();
    // The answer for 2 is gone: it is asked for again.
    state.evaluate('NS.TWICE', [value(2)], at(5, 5));
    expect(wire.log).toEqual(['call twice([2]) at 表!A1', 'call twice([3]) at 表!A1', 'call twice([2]) at 表!F6']);
  });

  it('keeps what cells that were not calculated show', () => {
    const { state, wire, answer } = setUp();
    state.evaluate('NS.TWICE', [value(2)], at(0, 0));
    state.calculationEnded();
    answer(1, result(4));
    // Another calculation, of other cells only.
    state.evaluate('NS.TWICE', [value(7)], at(3, 0));
    state.calculationEnded();
    expect(state.evaluate('NS.TWICE', [value(2)], at(0, 0))).toBe(4);
    expect(wire.log).toHaveLength(2);
  });

  it('cancels streams and open calls that nobody shows, and only those', () => {
    const { state, wire, answer } = setUp();
    state.evaluate('NS.TICK', [value(1)], at(0, 0));
    state.evaluate('NS.TWICE', [value(1)], at(1, 0));
    state.evaluate('NS.TWICE', [value(2)], at(2, 0));
    state.calculationEnded();
    answer(3, result(4));
    for (const row of [0, 1, 2]) state.release(at(row, 0));
    expect(wire.log.slice(3)).toEqual(['cancel 1', 'cancel 2']);
  });

  it('keeps the message of an error with its cell', () => {
    const { state, answer } = setUp();
    state.evaluate('NS.TWICE', [value('x')], at(0, 0));
    answer(1, { kind: 'error', error: '#N/A', message: '找不到' });
    expect(state.evaluate('NS.TWICE', [value('x')], at(0, 0))).toEqual({ error: '#N/A' });
    expect([state.messageAt(at(0, 0)), state.messageAt(at(0, 1))]).toEqual(['找不到', undefined]);
    state.release(at(0, 0));
    expect(state.messageAt(at(0, 0))).toBeUndefined();
  });

  it('calls again what was open when the page reloads, not what was answered', () => {
    const { state, wire, dirty, answer } = setUp();
    state.evaluate('NS.TWICE', [value(1)], at(0, 0));
    state.evaluate('NS.TWICE', [value(2)], at(1, 0));
    state.evaluate('NS.TICK', [value(3)], at(2, 0));
    state.calculationEnded();
    answer(1, result(2));
    answer(3, result(3));
    state.publish();
    state.restart();
    expect(dirty.at(-1)).toBe('1,0 2,0');
    expect(state.evaluate('NS.TWICE', [value(1)], at(0, 0))).toBe(2);
    expect(state.evaluate('NS.TWICE', [value(2)], at(1, 0))).toEqual(GETTING);
    expect(wire.log).toHaveLength(4);
  });

  it('lets wait for all answers', async () => {
    const { state, answer } = setUp();
    await state.whenAnswered();
    state.evaluate('NS.TWICE', [value(1)], at(0, 0));
    let done = false;
    const waiting = state.whenAnswered().then(() => (done = true));
    answer(1, result(2));
    await Promise.resolve();
    // The answer has come, the engine has not heard of it.
    expect([done, state.isBusy()]).toEqual([false, true]);
    state.publish();
    await waiting;
    expect(state.isBusy()).toBe(false);
  });

  it('knows functions under their namespace only, or under none', () => {
    const { state } = setUp();
    expect(state.evaluate('TWICE', [value(1)], at(0, 0))).toEqual({ error: '#NAME?' });
    let told = 0;
    state.onFunctions(() => (told += 1));
    state.register(null, FUNCTIONS);
    expect(state.functions().map(({ name }) => name)).toEqual(['TWICE', 'WHERE', 'TICK']);
    expect([state.evaluate('NS.TWICE', [value(1)], at(0, 0)), told]).toEqual([{ error: '#NAME?' }, 1]);
  });

  it('calls cell by cell where a range stands for one value', () => {
    const { state, answer } = setUp();
    const range: FunctionArgument = { kind: 'block', values: [[1], [2]] };
    expect(state.evaluate('NS.TWICE', [range], at(0, 0))).toEqual([[GETTING], [GETTING]]);
    answer(1, result(2));
    answer(2, { kind: 'error', error: '#NUM!', message: '' });
    expect(state.evaluate('NS.TWICE', [range], at(0, 0))).toEqual([[2], [{ error: '#NUM!' }]]);
  });
});
