import { facts, held } from './support';

/** A condition whose own fact and whose limits may be missing. */
describe('what a condition needs beside its fact', () => {
  it.each<[string, readonly string[]]>([
    ['任务数以上', ['次数', '任务数']],
    ['满任务数不满目标数', ['次数', '任务数', '目标数']],
    ['任务数以下|目标数以上', ['次数', '任务数', '目标数']],
    ['非任务数以上', ['次数', '任务数']],
    ['3以上', ['次数']],
  ])('%s', (cell, missing) => expect(held(facts.number, cell, undefined)).toEqual({ kind: 'unknown', missing }));

  it('is missing with the fact there too', () =>
    expect(held(facts.number, '满任务数不满目标数', 5, { 任务数: 1 })).toEqual({
      kind: 'unknown',
      missing: ['目标数'],
    }));

  it('is not what a limit that divides by zero needs: it does not hold', () => {
    for (const cell of ['>=1/任务数', '<=1/任务数', '<>1/任务数', '=1/任务数'])
      expect(held(facts.number, cell, 5, { 任务数: 0 })).toEqual({ kind: 'no' });
  });

  it('is nothing where the cell asks for nothing', () => {
    for (const cell of ['', '不限', '-', '——', '/', null, undefined, 0])
      expect(held(facts.number, cell, undefined)).toEqual({ kind: 'yes' });
  });
});
