import type { CellPosition, FunctionArgument, FunctionResult } from '../../../src/workbench/functions/argument';
import type { FunctionEngine, RegisteredFunction } from '../../../src/workbench/functions/engine';
import { readFunctionMetadata } from '../../../src/workbench/functions/metadata';
import { parseAddress } from '../../../src/workbench/model/address';
import type { CellValue } from '../../../src/workbench/model/value';
import type { UniverGrid } from '../../../src/workbench/univer/univer-grid';
import { headlessGrid } from './headless';

const at = (address: string) => {
  const parsed = parseAddress(address);
  if (!parsed) throw new Error(address);
  return parsed.area;
};

/** An engine whose answers the test gives. */
class TestEngine implements FunctionEngine {
  readonly calls: { name: string; args: readonly FunctionArgument[]; cell: CellPosition }[] = [];
  readonly released: CellPosition[] = [];
  ended = 0;
  answer: (name: string, args: readonly FunctionArgument[], cell: CellPosition) => FunctionResult = () => null;
  /** What is known of a cell without asking it again. */
  known: (cell: CellPosition) => CellValue | undefined = () => undefined;
  private names: string[] = ['TRY.ADD', 'TRY.LIST'];
  private readonly dirtyListeners: ((cells: readonly CellPosition[]) => void)[] = [];
  private readonly functionListeners: (() => void)[] = [];

  functions(): RegisteredFunction[] {
    const [meta] = readFunctionMetadata({ functions: [{ id: 'X', parameters: [{ name: '值', repeating: true }] }] });
    if (!meta) throw new Error('metadata');
    return this.names.map((name) => ({ name, meta }));
  }
  evaluate(name: string, args: readonly FunctionArgument[], cell: CellPosition): FunctionResult {
    this.calls.push({ name, args, cell });
    return this.answer(name, args, cell);
  }
  release(cell: CellPosition): void {
    this.released.push(cell);
  }
  calculationEnded(): void {
    this.ended += 1;
  }
  answerAt(cell: CellPosition): CellValue | undefined {
    return this.known(cell);
  }
  messageAt(): undefined {
    return undefined;
  }
  onDirty(listener: (cells: readonly CellPosition[]) => void): () => void {
    this.dirtyListeners.push(listener);
    return () => undefined;
  }
  onFunctions(listener: () => void): () => void {
    this.functionListeners.push(listener);
    return () => undefined;
  }
  dirty(cells: readonly CellPosition[]): void {
    for (const listener of this.dirtyListeners) listener(cells);
  }
  rename(names: string[]): void {
    this.names = names;
    for (const listener of this.functionListeners) listener();
  }
}

describe('functions of an add-in in cells', () => {
  let grid: UniverGrid;
  let sheet: string;
  let engine: TestEngine;

  const put = (address: string, rows: CellValue[][]) =>
    grid.write(
      sheet,
      at(address),
      rows.map((row) =>
        row.map((value) => (typeof value === 'string' && value.startsWith('=') ? { formula: value } : { value })),
      ),
    );
  const values = (address: string) => grid.values(sheet, at(address));

  beforeEach(() => {
    grid = headlessGrid();
    sheet = grid.activeSheet();
    engine = new TestEngine();
    grid.connect(engine);
  });

  test('get values as values, ranges as blocks with their address, and what is left out as omitted', async () => {
    put('A1:B2', [
      [1, '007'],
      [true, null],
    ]);
    put('D4', [['=TRY.ADD(2,"x",TRUE,A1:B2,Sheet1!A1,,{1,2})']]);
    await grid.settle();
    expect(engine.calls[0]).toEqual({
      name: 'TRY.ADD',
      cell: { sheet, row: 3, column: 3 },
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

  test('get errors as errors', async () => {
    put('A1', [['=1/0']]);
    put('B1', [['=TRY.ADD(A1,#N/A)']]);
    await grid.settle();
    expect(engine.calls.at(-1)?.args).toEqual([
      { kind: 'block', values: [[{ error: '#DIV/0!' }]], address: 'Sheet1!A1' },
      { kind: 'value', value: { error: '#N/A' } },
    ]);
  });

  test.each<[string, FunctionResult]>([
    ['a number', 5],
    ['a text that looks like a number', '12'],
    ['a text that looks like a truth', 'TRUE'],
    ['a truth', false],
    ['an error', { error: '#NUM!' }],
    ['an answer to come', { error: '#GETTING_DATA' }],
  ])('show %s', async (_what, result) => {
    engine.answer = () => result;
    put('A1', [['=TRY.ADD(1)']]);
    await grid.settle();
    expect(values('A1')).toEqual([[result]]);
  });

  test('spill blocks', async () => {
    engine.answer = () => [
      [1, '甲'],
      [2, { error: '#N/A' }],
    ];
    put('B2', [['=TRY.LIST(2)']]);
    await grid.settle();
    expect(values('B2:C3')).toEqual([
      [1, '甲'],
      [2, { error: '#N/A' }],
    ]);
    expect(grid.spillAt(sheet, 2, 2)?.area).toEqual(at('B2:C3'));
  });

  test('an exception in the engine is an error in the cell, and the grid calculates on', async () => {
    const silent = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    engine.answer = () => {
      throw new Error('broken');
    };
    put('A1:A2', [['=TRY.ADD(1)'], ['=1+1']]);
    await grid.settle();
    expect(values('A1:A2')).toEqual([[{ error: '#VALUE!' }], [2]]);
    silent.mockRestore();
  });

  test('cells whose answers have come are calculated again, with what depends on them, and nothing else', async () => {
    engine.answer = () => ({ error: '#GETTING_DATA' });
    put('A1:B3', [
      ['=TRY.ADD(1)', '=A1+1'],
      ['=TRY.ADD(2)', '=A2+1'],
      ['=TRY.ADD(3)', '=A3+1'],
    ]);
    await grid.settle();
    engine.answer = (_name, _args, { row }) => row * 10;
    engine.calls.length = 0;
    engine.dirty([
      { sheet, row: 0, column: 0 },
      { sheet, row: 1, column: 0 },
    ]);
    await grid.settle();
    expect(values('A1:B3')).toEqual([
      [0, 1],
      [10, 11],
      [{ error: '#GETTING_DATA' }, { error: '#GETTING_DATA' }],
    ]);
    expect(engine.calls.map(({ cell }) => cell.row)).toEqual([0, 1]);
  });

  describe('answers that have come', () => {
    const waiting = { error: '#GETTING_DATA' };
    const come = async (...addresses: string[]) => {
      engine.calls.length = 0;
      engine.known = ({ row }) => row * 10;
      engine.answer = (_name, _args, { row }) => row * 10;
      engine.dirty(addresses.map((address) => ({ sheet, row: at(address).row, column: at(address).column })));
      await grid.settle();
    };
    beforeEach(() => {
      engine.answer = () => waiting;
    });

    test('go into their cells without the formulas being calculated again; what depends on them is', async () => {
      put('A1:C3', [
        ['=TRY.ADD(1)', '=A1+1', '=SUM(A1:A3)'],
        ['=TRY.ADD(2)', '=A2+1', '=B2+1'],
        ['=TRY.ADD(3)', '=A3+1', '=B3+1'],
      ]);
      await grid.settle();
      await come('A1', 'A2');
      expect(engine.calls).toEqual([]);
      expect(values('A1:C3')).toEqual([
        [0, 1, waiting],
        [10, 11, 12],
        [waiting, waiting, waiting],
      ]);
      await come('A3');
      expect(engine.calls).toEqual([]);
      expect(values('A3:C3')).toEqual([[20, 21, 22]]);
      expect(values('C1')).toEqual([[30]]);
      expect(grid.formulas(sheet, at('A1:A2'))).toEqual([['=TRY.ADD(1)'], ['=TRY.ADD(2)']]);
    });

    test('are told of as a calculation, and nobody takes them for an edit', async () => {
      put('A1', [['=TRY.ADD(1)']]);
      await grid.settle();
      engine.released.length = 0;
      const told: string[] = [];
      grid.subscribe(({ kind }) => told.push(kind));
      await come('A1');
      expect([told, engine.released]).toEqual([['calculated'], []]);
    });

    test.each([
      ['a formula that does more', '=TRY.ADD(1)+1', 21],
      ['a function of the grid around the call', '=IF(TRY.ADD(1)>5,"多","少")', '多'],
      ['a formula that seeks its cells', '=INDIRECT("D3")', 20],
    ])('calculate %s', async (_what, formula, result) => {
      put('A3', [[formula]]);
      put('D3', [['=TRY.ADD(9)']]);
      await grid.settle();
      await come('A3', 'D3');
      expect(values('A3')).toEqual([[result]]);
      expect(values('D3')).toEqual([[20]]);
    });

    test('do not take the place of a block that waits', async () => {
      engine.answer = () => [[waiting], [waiting]];
      put('A2', [['=TRY.LIST({1;1})']]);
      await grid.settle();
      engine.known = () => 5;
      engine.answer = () => [[5], [5]];
      engine.dirty([{ sheet, row: 1, column: 0 }]);
      await grid.settle();
      expect(values('A2:A3')).toEqual([[5], [5]]);
    });

    test('leave a cell alone that was overwritten meanwhile', async () => {
      put('A1', [['=TRY.ADD(1)']]);
      await grid.settle();
      put('A1', [['手工填的']]);
      await come('A1');
      expect(values('A1')).toEqual([['手工填的']]);
    });
  });

  test('answers that come while the grid calculates wait for its end', async () => {
    let told = false;
    engine.answer = (_name, _args, cell) => {
      if (!told) engine.dirty([cell]);
      const result = told ? 'second' : 'first';
      told = true;
      return result;
    };
    put('A1', [['=TRY.ADD(1)']]);
    await grid.settle();
    await grid.settle();
    expect(values('A1')).toEqual([['second']]);
    expect(engine.calls).toHaveLength(2);
  });

  test('cells that are overwritten, cleared or deleted are released', async () => {
    put('A1:A2', [['=TRY.ADD(1)'], ['=TRY.ADD(2)']]);
    await grid.settle();
    engine.released.length = 0;
    put('A1', [['text']]);
    grid.clear(sheet, at('A2'), 'contents');
    expect(engine.released).toEqual([
      { sheet, row: 0, column: 0 },
      { sheet, row: 1, column: 0 },
    ]);
    const other = grid.addSheet('别处');
    grid.write(other, at('C3'), [[{ formula: '=TRY.ADD(3)' }]]);
    await grid.settle();
    engine.released.length = 0;
    grid.deleteSheet(other);
    expect(engine.released).toEqual([{ sheet: other, row: 2, column: 2 }]);
  });

  test('formulas that move with inserted rows are released where they stood and called where they stand', async () => {
    put('A3', [['=TRY.ADD(1)']]);
    await grid.settle();
    engine.calls.length = 0;
    engine.released.length = 0;
    grid.insert(sheet, at('2:3'), 'down');
    await grid.settle();
    expect(engine.released).toContainEqual({ sheet, row: 2, column: 0 });
    expect(engine.calls.map(({ cell }) => cell)).toContainEqual({ sheet, row: 4, column: 0 });
  });

  test('formats do not release, nor calculate', async () => {
    put('A1', [['=TRY.ADD(1)']]);
    await grid.settle();
    const { ended } = engine;
    engine.calls.length = 0;
    engine.released.length = 0;
    grid.setStyle(sheet, at('A1'), { bold: true });
    grid.setNumberFormats(sheet, at('A1'), '0.00');
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect([engine.calls, engine.released, engine.ended]).toEqual([[], [], ended]);
  });

  test('functions that come or go take effect in formulas that stand there', async () => {
    engine.answer = () => 7;
    put('A1', [['=OTHER.NEW()']]);
    await grid.settle();
    expect(values('A1')).toEqual([[{ error: '#NAME?' }]]);
    engine.rename(['OTHER.NEW']);
    await grid.settle();
    expect(values('A1')).toEqual([[7]]);
    engine.rename([]);
    await grid.settle();
    expect(values('A1')).toEqual([[{ error: '#NAME?' }]]);
  });

  test('undo and redo of a look leave the formula', async () => {
    engine.answer = () => 7;
    put('A1', [['=TRY.ADD(1)']]);
    await grid.settle();
    grid.setStyle(sheet, at('A1'), { italic: true });
    await grid.undo();
    expect(grid.style(sheet, at('A1')).italic).toBe(false);
    await grid.redo();
    await grid.settle();
    expect(grid.style(sheet, at('A1')).italic).toBe(true);
    expect(grid.formulas(sheet, at('A1'))).toEqual([['=TRY.ADD(1)']]);
    expect(values('A1')).toEqual([[7]]);
  });
});
