import type { FunctionResult } from '../../../../src/workbench/functions/argument';
import { areaOf } from '../../support/cells';
import type { FunctionTest } from './set-up';

/** What a function of an add-in is given, and what its cell shows. */
export function callsOfFunctions(test: FunctionTest): void {
  const { put, values, position } = test;

  describe('a function', () => {
    it('gets values as values, ranges as blocks with their address, and what is left out as omitted', async () => {
      const { grid, engine } = test;
      put('A1:B2', [1, '007'], [true, null]);
      put('D4', ['=TRY.ADD(2,"x",TRUE,A1:B2,Sheet1!A1,,{1,2})']);
      await grid.settle();
      expect(engine.calls[0]).toEqual({
        name: 'TRY.ADD',
        cell: position('D4'),
        args: [
          { kind: 'value', value: 2 },
          { kind: 'value', value: 'x' },
          { kind: 'value', value: true },
          {
            kind: 'block',
            values: [
              [1, '007'],
              [true, null],
            ],
            address: 'Sheet1!A1:B2',
          },
          { kind: 'block', values: [[1]], address: 'Sheet1!A1' },
          { kind: 'omitted' },
          { kind: 'block', values: [[1, 2]] },
        ],
      });
    });

    it('gets errors as errors', async () => {
      const { grid, engine } = test;
      put('A1', ['=1/0']);
      put('B1', ['=TRY.ADD(A1,#N/A)']);
      await grid.settle();
      expect(engine.calls.at(-1)?.args).toEqual([
        { kind: 'block', values: [[{ error: '#DIV/0!' }]], address: 'Sheet1!A1' },
        { kind: 'value', value: { error: '#N/A' } },
      ]);
    });

    it.each<[string, FunctionResult]>([
      ['a number', 5],
      ['a text that looks like a number', '12'],
      ['a text that looks like a truth', 'TRUE'],
      ['a truth', false],
      ['an error', { error: '#NUM!' }],
      ['an answer to come', { error: '#GETTING_DATA' }],
    ])('shows %s', async (_what, result) => {
      const { grid, engine } = test;
      engine.answer = () => result;
      put('A1', ['=TRY.ADD(1)']);
      await grid.settle();
      expect(values('A1')).toEqual([[result]]);
    });

    it('spills a block', async () => {
      const { grid, sheet, engine } = test;
      engine.answer = () => [
        [1, '甲'],
        [2, { error: '#N/A' }],
      ];
      put('B2', ['=TRY.LIST(2)']);
      await grid.settle();
      expect(values('B2:C3')).toEqual([
        [1, '甲'],
        [2, { error: '#N/A' }],
      ]);
      expect(grid.spillAt(sheet, 2, 2)?.area).toEqual(areaOf('B2:C3'));
    });

    it('that throws is an error in its cell, and the grid calculates on', async () => {
      const { grid, engine } = test;
      const silent = jest.spyOn(console, 'error').mockImplementation(() => undefined);
      engine.answer = () => {
        throw new Error('broken');
      };
      put('A1:A2', ['=TRY.ADD(1)'], ['=1+1']);
      await grid.settle();
      expect(values('A1:A2')).toEqual([[{ error: '#VALUE!' }], [2]]);
      silent.mockRestore();
    });
  });
}
