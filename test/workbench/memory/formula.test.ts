import fc from 'fast-check';
import { createMemoryGrid } from '../../../src/workbench/memory/memory-grid';
import { renameSheetInFormula, shiftFormula } from '../../../src/workbench/memory/formula-shift';
import { readFormula } from '../../../src/workbench/memory/formula-syntax';
import { areaOf, cellsOf } from '../support/cells';

const grid = createMemoryGrid({ sheets: ['Sheet1', '名单 二'] });
const { put, shown } = cellsOf(() => grid);

beforeAll(() => {
  put('A1', [1, '3', null], [2, '甲', true]);
  grid.write(grid.sheets()[1]?.id ?? '', { row: 0, column: 0, rows: 1, columns: 1 }, [[{ value: 40 }]]);
  grid.setName({ name: '头', scope: null, formula: '=Sheet1!$A$1:$A$2', comment: '', visible: true });
});

afterAll(() => grid.close());

describe('formulas in memory', () => {
  it.each<[string, string | number | boolean]>([
    ['=1+2*3', 7],
    ['=(1+2)*3', 9],
    ['=2^3^2', 64],
    ['=-2^2', 4],
    ['=10-4-3', 3],
    ['=8/4/2', 1],
    ['=50%', 0.5],
    ['=200*5%', 10],
    ['=1&2', '12'],
    ['="a""b"&"c"', 'a"bc'],
    ['=1=1', true],
    ['="A"="a"', true],
    ['=1<>2', true],
    ['=2<10', true],
    ['="2"<10', false],
    ['=TRUE+1', 2],
    ['=A1+B1', 4],
    ['=A1+C1', 1],
    ['=C1=""', true],
    ['=C1', 0],
    ['=A1+B2', '#VALUE!'],
    ['=1/0', '#DIV/0!'],
    ['=1/0+A1', '#DIV/0!'],
    ['=#N/A', '#N/A'],
    ['=10^400', '#NUM!'],
    ['=SUM(A1:C2)', 3],
    ['=SUM(A1:A2,10,"5",TRUE)', 19],
    ['=sum(A:A)', 3],
    ['=SUM(头)*2', 6],
    ['=SUM()', 0],
    ["='名单 二'!A1+2", 42],
    ['=Sheet1!$A$2', 2],
    ['=没有!A1', '#REF!'],
    // What is not understood is never guessed.
    ['=未定义', '#NAME?'],
    ['=IF(A1=1,2,3)', '#NAME?'],
    ['=A1 B1', '#NAME?'],
    ['=1+', '#NAME?'],
    ['=(1', '#NAME?'],
    ['=SUM(1', '#NAME?'],
    ['={1,2;3}', '#NAME?'],
  ])('%s is %p', (formula, expected) => {
    put('H20', [formula]);
    expect(shown('H20')).toEqual([[expected]]);
  });

  it('spill arrays, cell by cell', () => {
    put('H20', ['=A1:A2*{10,100}']);
    expect(shown('H20:I21')).toEqual([
      [10, 100],
      [20, 200],
    ]);
    put('H20', [null]);
    expect(shown('H20:I21')).toEqual([
      ['', ''],
      ['', ''],
    ]);
  });

  it('calculate in the order of their references, and a circle is 0', () => {
    put('K1', ['=L1+1', '=M1*2', 5], ['=L2', '=K2', null]);
    expect(shown('K1:L2')).toEqual([
      [11, 10],
      [0, 0],
    ]);
    put('K1', [null, null, null], [null, null, null]);
  });

  it('never throw, whatever is written', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-C1-3+*(){},;"':!$%&=<> #甲]{0,20}$/), (text) => {
        put('H20', [`=${text}`]);
        expect(shown('H20')).toHaveLength(1);
      }),
    );
    put('H20', [null]);
  });
});

describe('references in formulas', () => {
  it.each<[string, string, string, 'rows' | 'columns', number]>([
    ['=A1+A5', '=A1+A7', '3:4', 'rows', 2],
    ['=SUM(A1:A5)', '=SUM(A1:A7)', '3:4', 'rows', 2],
    ['=SUM(A1:A5)', '=SUM(A1:A3)', '2:3', 'rows', -2],
    ['=A2', '=#REF!', '2:2', 'rows', -1],
    ['=$B$2&"B2"', '=$C$2&"B2"', 'A:A', 'columns', 1],
    ['=SUM(B:B)', '=SUM(B:B)', '1:1', 'rows', 1],
    ['=SUM(B:B)', '=SUM(C:C)', 'A:A', 'columns', 1],
    ['=B1+C1', '=#REF!+B1', 'B:B', 'columns', -1],
    ['=A1+XFD1', '=B1+#REF!', 'A:A', 'columns', 1],
    ['=Other!A5+Sheet1!A5', '=Other!A5+Sheet1!A6', '1:1', 'rows', 1],
    ['=A5+C5', '=A6+C5', 'A1:B1', 'rows', 1],
    ['not a formula "', 'not a formula "', '1:1', 'rows', 1],
  ])('%s becomes %s', (before, after, changed, along, count) => {
    const shift = { area: areaOf(changed), along, count };
    expect(shiftFormula(before, shift, { home: 'Sheet1', changed: 'Sheet1' })).toBe(after);
  });

  it('take the new name of a sheet, and leave others', () => {
    expect(renameSheetInFormula("='a b'!A1+ab!A1+A1", 'A B', '新 表')).toBe("='新 表'!A1+ab!A1+A1");
  });

  it('are told from calls whose names look like them', () => {
    expect(readFormula('=$A$1:B2')).toMatchObject({ kind: 'reference', address: { area: areaOf('A1:B2') } });
    expect(readFormula('=LOG10(1)')).toMatchObject({ kind: 'call', name: 'LOG10' });
    expect(readFormula('=奖励.表1(1)')).toMatchObject({ kind: 'call', name: '奖励.表1' });
  });
});
