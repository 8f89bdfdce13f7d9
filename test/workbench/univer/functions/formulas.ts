import { areaOf, inputsOf } from '../../support/cells';
import type { FunctionTest } from './set-up';

/** What happens to the call of a function when its formula changes, moves or goes, and what leaves it alone. */
export function formulasThatChange(test: FunctionTest): void {
  const { put, values, position } = test;

  describe('a formula with a function', () => {
    it('is released where it is overwritten, cleared or deleted', async () => {
      const { grid, sheet, engine } = test;
      put('A1:A2', ['=TRY.ADD(1)'], ['=TRY.ADD(2)']);
      await grid.settle();
      engine.released = [];
      put('A1', ['text']);
      grid.clear(sheet, areaOf('A2'), 'contents');
      expect(engine.released).toEqual([position('A1'), position('A2')]);
      const other = grid.addSheet('别处');
      grid.write(other, areaOf('C3'), inputsOf(['=TRY.ADD(3)']));
      await grid.settle();
      engine.released = [];
      grid.deleteSheet(other);
      expect(engine.released).toEqual([{ ...position('C3'), sheet: other }]);
    });

    it('is released where it stood and called where it stands when rows are inserted', async () => {
      const { grid, sheet, engine } = test;
      put('A3', ['=TRY.ADD(1)']);
      await grid.settle();
      engine.calls = [];
      engine.released = [];
      grid.insert(sheet, areaOf('2:3'), 'down');
      await grid.settle();
      expect(engine.released).toContainEqual(position('A3'));
      expect(engine.calls.map(({ cell }) => cell)).toContainEqual(position('A5'));
    });

    it('is neither released nor calculated because of a format', async () => {
      const { grid, sheet, engine } = test;
      put('A1', ['=TRY.ADD(1)']);
      await grid.settle();
      const { ended } = engine;
      engine.calls = [];
      engine.released = [];
      grid.setStyle(sheet, areaOf('A1'), { bold: true });
      grid.setNumberFormats(sheet, areaOf('A1'), '0.00');
      await new Promise((resolve) => setTimeout(resolve, 250));
      expect([engine.calls, engine.released, engine.ended]).toEqual([[], [], ended]);
    });

    it('shows what comes of it when its function comes or goes', async () => {
      const { grid, engine } = test;
      engine.answer = () => 7;
      put('A1', ['=OTHER.NEW()']);
      await grid.settle();
      expect(values('A1')).toEqual([[{ error: '#NAME?' }]]);
      engine.rename(['OTHER.NEW']);
      await grid.settle();
      expect(values('A1')).toEqual([[7]]);
      engine.rename([]);
      await grid.settle();
      expect(values('A1')).toEqual([[{ error: '#NAME?' }]]);
    });

    it('is kept by undo and redo of a look', async () => {
      const { grid, sheet, engine } = test;
      engine.answer = () => 7;
      put('A1', ['=TRY.ADD(1)']);
      await grid.settle();
      grid.setStyle(sheet, areaOf('A1'), { italic: true });
      await grid.undo();
      expect(grid.style(sheet, areaOf('A1')).italic).toBe(false);
      await grid.redo();
      await grid.settle();
      expect(grid.style(sheet, areaOf('A1')).italic).toBe(true);
      expect(grid.formulas(sheet, areaOf('A1'))).toEqual([['=TRY.ADD(1)']]);
      expect(values('A1')).toEqual([[7]]);
    });
  });
}
