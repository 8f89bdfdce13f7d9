import { cellsOf, areaOf } from '../support/cells';
import { FUNCTIONS_METADATA, FUNCTIONS_SCRIPT } from '../support/functions-addin';
import { eventually, hostForTests } from '../support/test-host';

const addin = () => ({ scripts: [FUNCTIONS_SCRIPT], functions: { metadata: FUNCTIONS_METADATA, namespace: 'NS' } });

describe('a formula', () => {
  const test = hostForTests(addin, 'all');
  const { put, shown } = cellsOf(() => test.host.grid);

  it.each<[string, unknown]>([
    ['=NS.ADD(2,3)', 5],
    ['=ns.add(2,3)*2+1', 11],
    ['=NS.ADD(NS.ADD(1,2),3)', 6],
    ['=NS.ADD("2",TRUE)', 3],
    ['=NS.SLOW(4)', 8],
    ['=NS.SUMALL({1,2;3,4})', 10],
    ['=NS.SHOW(1)', '[1,null,[]]'],
    ['=NS.SHOW("a",,"b","c")', '["a",null,[[["b"]],[["c"]]]]'],
    ['=NS.SHOW(1,{1,2})', '[1,[[1,2]],[]]'],
    ['=NS.WHERE()', 'Sheet1!Z1'],
    ['=NS.RANGES(A1:B2)', '["Sheet1!A1:B2"]'],
    ['=NS.KIND(#DIV/0!)', 'error #DIV/0!'],
    ['=NS.KIND("x")', 'string'],
    // Errors
    ['=NS.ADD(1)', '#VALUE!'],
    ['=NS.ADD(1,2,3)', '#VALUE!'],
    ['=NS.ADD("一",2)', '#VALUE!'],
    ['=NS.ADD(#N/A,2)', '#N/A'],
    ['=NS.FIND("甲")', '#N/A'],
    ['=NS.RETURNED()', '#VALUE!'],
    ['=NS.BOOM()', '#VALUE!'],
    ['=NS.MISSING()', '#VALUE!'],
    ['=NS.UNKNOWN()', '#NAME?'],
    ['=ADD(1,2)', '#NAME?'],
    ['=VLOOKUP(1,A1:B2,2)', '#NAME?'],
  ])('%s is %p', async (formula, expected) => {
    put('Z1', [formula]);
    await test.host.whenCalculated();
    expect(shown('Z1')).toEqual([[expected]]);
  });
});

describe('custom functions', () => {
  const test = hostForTests(addin);
  const { put, shown } = cellsOf(() => test.host.grid);

  const message = (address: string): string | undefined => {
    const { row, column } = areaOf(address);
    return test.host.host.functions.messageAt({ sheet: test.host.grid.activeSheet(), row, column });
  };

  it('show #GETTING_DATA until they have answered, and add-ins wait for them', async () => {
    put('A1', ['=NS.SLOW(4)']);
    expect(shown('A1')).toEqual([['#GETTING_DATA']]);
    await test.host.whenCalculated();
    expect(shown('A1')).toEqual([[8]]);
  });

  it('keep the add-in’s message for each cell', async () => {
    put('A1', ['=NS.FIND("甲")', '=NS.FIND("乙")', '=NS.RETURNED()', '=NS.ADD("一",2)']);
    await test.host.whenCalculated();
    expect(['A1', 'B1', 'C1', 'D1'].map(message)).toEqual(['找不到 甲', '找不到 乙', '返回的错误', 'a: 需要数字']);
    put('A1', [1]);
    expect(message('A1')).toBeUndefined();
  });

  it('spill blocks, errors inside them too', async () => {
    put('A1', ['=NS.TABLE(3)']);
    put('F1', ['=NS.MIXED()']);
    await test.host.whenCalculated();
    expect(shown('A1:C3')).toEqual([
      [1, '名1', true],
      [2, '名2', false],
      [3, '名3', true],
    ]);
    expect(shown('F1:G2')).toEqual([
      [1, '#DIV/0!'],
      ['二', 4],
    ]);
    const spill = await test.host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const parent = sheet.getRange('B2').getSpillParent().load('address');
      const all = sheet.getRange('A1').getSpillingToRange().load('address,hasSpill');
      const used = sheet.getUsedRange(true).load('address');
      const formulas = sheet.getRange('A1:B2').load('formulas');
      await context.sync();
      return [parent.address, all.address, String(all.hasSpill), used.address, JSON.stringify(formulas.formulas)];
    });
    expect(spill).toEqual(['Sheet1!A1', 'Sheet1!A1:C3', 'true', 'Sheet1!A1:G3', '[["=NS.TABLE(3)","名1"],[2,"名2"]]']);
  });

  it('show #SPILL! where something stands in the way, and spill once it is gone', async () => {
    put('B2', ['挡']);
    put('A1', ['=NS.TABLE(2)']);
    put('E1', ['=SUM(A1:C2)', '=A1']);
    await test.host.whenCalculated();
    expect(shown('A1:B2')).toEqual([
      ['#SPILL!', ''],
      ['', '挡'],
    ]);
    expect(shown('E1:F1')).toEqual([['#SPILL!', '#SPILL!']]);
    put('B2', [null]);
    await test.host.whenCalculated();
    expect(shown('A1:C2')).toEqual([
      [1, '名1', true],
      [2, '名2', false],
    ]);
    expect(shown('E1:F1')).toEqual([[3, 1]]);
  });

  it('are called again when their arguments change, and once for equal calls', async () => {
    put('A1', [5]);
    put('B1', ['=NS.COUNTED(A1)'], ['=NS.COUNTED(A1)'], ['=NS.COUNTED(5)']);
    await test.host.whenCalculated();
    const calls = () => (test.host.window as unknown as { calls: number }).calls;
    expect([shown('B1:B3'), calls()]).toEqual([[[5], [5], [5]], 1]);
    put('A1', [6]);
    await test.host.whenCalculated();
    expect([shown('B1:B3'), calls()]).toEqual([[[6], [6], [5]], 2]);
  });

  it('feed one another: a chain of calls comes to its end', async () => {
    put('A1', [1]);
    put('B1', ['=NS.ADD(A1,1)', '=NS.ADD(B1,1)', '=SUM(NS.TABLE(C1))']);
    await test.host.whenCalculated();
    expect(shown('B1:D1')).toEqual([[2, 3, 6]]);
  });

  it('take a range where one value is meant, cell by cell', async () => {
    put('A1', [1], [2], [3]);
    put('B1', ['=NS.ADD(A1:A3,10)']);
    await test.host.whenCalculated();
    expect(shown('B1:B3')).toEqual([[11], [12], [13]]);
  });

  it('stream results until their formula goes', async () => {
    const ticks = () => (test.host.window as unknown as { ticks: { started: number; cancelled: number } }).ticks;
    put('A1', ['=NS.TICK(5)']);
    await eventually(() => typeof shown('A1')[0]?.[0] === 'number', 'a first result');
    const first = Number(shown('A1')[0]?.[0]);
    await eventually(() => Number(shown('A1')[0]?.[0]) > first, 'a later result');
    expect(first % 5).toBe(0);
    put('A1', [0]);
    await eventually(() => ticks().cancelled === 1, 'the cancellation');
    expect(ticks()).toEqual({ started: 1, cancelled: 1 });
  });

  it('cancel the stream of arguments that have changed', async () => {
    const ticks = () => (test.host.window as unknown as { ticks: { started: number; cancelled: number } }).ticks;
    put('A1', [5]);
    put('B1', ['=NS.TICK(A1)']);
    await eventually(() => typeof shown('B1')[0]?.[0] === 'number', 'a first result');
    put('A1', [7]);
    await eventually(() => ticks().cancelled === 1 && Number(shown('B1')[0]?.[0]) % 7 === 0, 'the new stream alone');
    expect(ticks().started).toBe(2);
  });

  it('answer a thousand formulas', async () => {
    put('A1', ...Array.from({ length: 1000 }, (_, i) => [i]));
    put('B1', ...Array.from({ length: 1000 }, (_, i) => [`=NS.ADD(A${i + 1},1)`]));
    await test.host.whenCalculated();
    expect(shown('B1:B1000').map(([value]) => value)).toEqual(Array.from({ length: 1000 }, (_, i) => i + 1));
  });

  it('survive an error of cell editing while they report', async () => {
    let faults = 0;
    test.host.setFaults(({ batch }) =>
      Object.values(batch.ObjectPaths ?? {}).some(({ Name }) => Name.endsWith('CustomFunctions')) && (faults += 1) === 1
        ? { kind: 'request', code: 5004 }
        : null,
    );
    put('A1', ['=NS.ADD(2,3)']);
    await test.host.whenCalculated();
    expect(shown('A1')).toEqual([[5]]);
    expect(faults).toBeGreaterThan(1);
  });
});
