import { noteOf } from '../../../src/workbench/page/cell-notes';

describe('what the status line says of a cell', () => {
  test.each([
    ['a number', 5],
    ['a text', 'text'],
    ['nothing', null],
  ])('nothing of %s', (_what, value) => {
    expect(noteOf(value, undefined, null)).toBeNull();
  });

  test('of an error what the add-in says', () => {
    expect(noteOf({ error: '#N/A' }, '找不到员工', null)).toEqual({ kind: 'error', text: '#N/A  找不到员工' });
  });

  test('of an error without a message what it means', () => {
    expect(noteOf({ error: '#SPILL!' }, undefined, null)?.text).toMatch(/^#SPILL! {2}结果要占用的单元格不是空的/);
    expect(noteOf({ error: '#FIELD!' }, undefined, null)).toEqual({ kind: 'error', text: '#FIELD!' });
  });

  test('of an answer to come that it is no error', () => {
    expect(noteOf({ error: '#GETTING_DATA' }, undefined, null)?.kind).toBe('note');
  });

  test('of a formula whose functions are not there, the formula', () => {
    expect(noteOf(0.85, undefined, '=OTHER.RATE(A1)')?.text).toMatch(/^=OTHER\.RATE\(A1\) .*上次保存的结果/);
  });
});
