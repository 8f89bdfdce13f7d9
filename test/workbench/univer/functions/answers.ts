import { areaOf } from '../../support/cells';
import type { FunctionTest } from './set-up';

const WAITING = { error: '#GETTING_DATA' };

/** Answers that are not there when their formulas are calculated first. */
export function answersThatComeLater(test: FunctionTest): void {
  const { put, values, position } = test;

  describe('answers that come later', () => {
    beforeEach(() => {
      test.engine.answer = () => WAITING;
    });

    /** The answers for these cells come: ten times the row, counted from 0. */
    const come = async (...addresses: string[]) => {
      const { grid, engine } = test;
      engine.calls = [];
      engine.known = ({ row }) => row * 10;
      engine.answer = ({ cell }) => cell.row * 10;
      engine.dirty(addresses.map(position));
      await grid.settle();
    };

    it('have their cells calculated again where nothing is known of them, with what depends on them, and nothing else', async () => {
      const { grid, engine } = test;
      put('A1:B3', ['=TRY.ADD(1)', '=A1+1'], ['=TRY.ADD(2)', '=A2+1'], ['=TRY.ADD(3)', '=A3+1']);
      await grid.settle();
      engine.answer = ({ cell }) => cell.row * 10;
      engine.calls = [];
      engine.dirty([position('A1'), position('A2')]);
      await grid.settle();
      expect(values('A1:B3')).toEqual([
        [0, 1],
        [10, 11],
        [WAITING, WAITING],
      ]);
      expect(engine.calls.map(({ cell }) => cell.row)).toEqual([0, 1]);
    });

    it('go into their cells without the formulas being calculated again; what depends on them is', async () => {
      const { grid, sheet, engine } = test;
      put(
        'A1:C3',
        ['=TRY.ADD(1)', '=A1+1', '=SUM(A1:A3)'],
        ['=TRY.ADD(2)', '=A2+1', '=B2+1'],
        ['=TRY.ADD(3)', '=A3+1', '=B3+1'],
      );
      await grid.settle();
      await come('A1', 'A2');
      expect(engine.calls).toEqual([]);
      expect(values('A1:C3')).toEqual([
        [0, 1, WAITING],
        [10, 11, 12],
        [WAITING, WAITING, WAITING],
      ]);
      await come('A3');
      expect(engine.calls).toEqual([]);
      expect(values('A3:C3')).toEqual([[20, 21, 22]]);
      expect(values('C1')).toEqual([[30]]);
      expect(grid.formulas(sheet, areaOf('A1:A2'))).toEqual([['=TRY.ADD(1)'], ['=TRY.ADD(2)']]);
    });

    it('are told of as a calculation, and nobody takes them for an edit', async () => {
      const { grid, engine } = test;
      put('A1', ['=TRY.ADD(1)']);
      await grid.settle();
      engine.released = [];
      const told: string[] = [];
      grid.subscribe(({ kind }) => told.push(kind));
      await come('A1');
      expect([told, engine.released]).toEqual([['calculated'], []]);
    });

    it.each([
      ['a formula that does more', '=TRY.ADD(1)+1', 21],
      ['a function of the grid around the call', '=IF(TRY.ADD(1)>5,"多","少")', '多'],
      ['a formula that seeks its cells', '=INDIRECT("D3")', 20],
    ])('calculate %s', async (_what, formula, result) => {
      put('A3', [formula]);
      put('D3', ['=TRY.ADD(9)']);
      await test.grid.settle();
      await come('A3', 'D3');
      expect(values('A3')).toEqual([[result]]);
      expect(values('D3')).toEqual([[20]]);
    });

    it('do not take the place of a block that waits', async () => {
      const { grid, engine } = test;
      engine.answer = () => [[WAITING], [WAITING]];
      put('A2', ['=TRY.LIST({1;1})']);
      await grid.settle();
      engine.known = () => 5;
      engine.answer = () => [[5], [5]];
      engine.dirty([position('A2')]);
      await grid.settle();
      expect(values('A2:A3')).toEqual([[5], [5]]);
    });

    it('leave a cell alone that was overwritten meanwhile', async () => {
      put('A1', ['=TRY.ADD(1)']);
      await test.grid.settle();
      put('A1', ['手工填的']);
      await come('A1');
      expect(values('A1')).toEqual([['手工填的']]);
    });

    it('wait for the end of a calculation that is under way', async () => {
      const { grid, engine } = test;
      let told = false;
      engine.answer = ({ cell }) => {
        if (!told) engine.dirty([cell]);
        const result = told ? 'second' : 'first';
        told = true;
        return result;
      };
      put('A1', ['=TRY.ADD(1)']);
      await grid.settle();
      await grid.settle();
      expect(values('A1')).toEqual([['second']]);
      expect(engine.calls).toHaveLength(2);
    });
  });
}
