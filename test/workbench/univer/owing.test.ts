import { FormulaExecutedStateType } from '@univerjs/engine-formula';
import { createOwing, type Owing } from '../../../src/workbench/univer/owing';

const { STOP_EXECUTION, NOT_EXECUTED, SUCCESS } = FormulaExecutedStateType;

/** One edit, and a calculation that works for it. */
function working(): Owing {
  const owing = createOwing();
  owing.owe();
  owing.started();
  return owing;
}

describe('what the engine owes', () => {
  it('is nothing before an edit, and again once one is calculated or there is no formula', () => {
    const owing = createOwing();
    expect(owing.settled()).toBe(true);
    owing.owe();
    expect(owing.settled()).toBe(false);
    owing.started();
    expect([owing.ended(SUCCESS), owing.settled()]).toEqual([true, false]);
    expect([owing.finish(), owing.settled()]).toEqual([true, true]);
    owing.owe();
    owing.clear();
    expect(owing.settled()).toBe(true);
  });

  it('is still owed while one that was stopped works anew, though it says twice that it stopped', () => {
    const owing = working();
    owing.owe();
    owing.stops();
    expect(owing.ended(STOP_EXECUTION)).toBe(true);
    owing.started();
    expect([owing.finish(), owing.ended(STOP_EXECUTION), owing.settled()]).toEqual([false, false, false]);
    expect([owing.ended(SUCCESS), owing.finish(), owing.settled()]).toEqual([true, true, true]);
  });

  it('is still owed while another works that was started before the first had ended', () => {
    const owing = working();
    owing.owe();
    owing.started();
    expect([owing.ended(SUCCESS), owing.finish(), owing.settled()]).toEqual([false, false, false]);
    expect([owing.ended(NOT_EXECUTED), owing.finish(), owing.settled()]).toEqual([true, true, true]);
  });

  it('is still owed for what was written after one had started', () => {
    const owing = working();
    owing.owe();
    expect([owing.ended(SUCCESS), owing.finish(), owing.settled()]).toEqual([true, true, false]);
  });

  it('holds nobody where one is stopped for good', () => {
    const owing = working();
    owing.stops();
    expect([owing.ended(STOP_EXECUTION), owing.finish(), owing.works(), owing.settled()]).toEqual([
      true,
      true,
      false,
      true,
    ]);
  });
});
