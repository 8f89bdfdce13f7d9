import fc from 'fast-check';
import { callsIn } from '../../src/formulas/calls';
import { filledDown } from '../../src/formulas/fill-down';
import { referenceOf } from '../../src/formulas/references';
import { repairedFormula, repairOf } from '../../src/formulas/repair';
import { filledShape, singleRowOf } from '../../src/formulas/single-rows';
import { tokensOf } from '../../src/formulas/tokens';

describe('tokens', () => {
  test('put together they are the formula again, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...`="'[](){},;!@AWARD表1 \\`) }), (formula) => {
        expect(
          tokensOf(formula)
            .map(({ text }) => text)
            .join(''),
        ).toBe(formula);
      }),
    );
  });

  test('what stands in texts, sheet names and tables is no name', () => {
    expect(callsIn('="AWARD(1)"&\'AWARD(\'!A1&表1[AWARD(]')).toEqual([]);
  });

  test('a long formula takes no longer than it is long', () => {
    const formula = `=${'('.repeat(8000)}`;
    expect(callsIn(formula)).toEqual([]);
  });
});

describe('calls', () => {
  test('arguments as written, commas in texts and brackets not counted', () => {
    expect(callsIn('=IF(A1>0, award("澧县","上,稿", 表1[[#全部],[a,b]], {1,2;3,4}),0)')).toMatchObject([
      { name: 'AWARD', args: ['"澧县"', '"上,稿"', '表1[[#全部],[a,b]]', '{1,2;3,4}'] },
    ]);
  });

  test('calls within calls, and none in names that only contain one', () => {
    expect(callsIn('=RMBUPPER(AWARD("澧县","上稿",A3:H9))+MYAWARD(1)').map(({ name }) => name)).toEqual([
      'RMBUPPER',
      'AWARD',
    ]);
  });
});

describe('修复', () => {
  test.each([
    ['=_xldudf_AWARD("澧县","上稿",A3:H9)', '=AWARD("澧县","上稿",A3:H9)'],
    ['=@AWARD("澧县","上稿",A3:H9)', '=AWARD("澧县","上稿",A3:H9)'],
    ['=@_xldudf_AWARD("澧县","上稿",A3:H9)', '=AWARD("澧县","上稿",A3:H9)'],
    ['=[2]!_xldudf_AWARD("澧县","上稿",A3:H9)', '=AWARD("澧县","上稿",A3:H9)'],
    ["='C:\\加载项\\x.xlam'!AWARD(1)", '=AWARD(1)'],
    ['=_xlfn.SINGLE(_xldudf_AWARD("澧县","上稿",A3:H9))', '=AWARD("澧县","上稿",A3:H9)'],
    ['=SINGLE(AWARD(1))', '=AWARD(1)'],
    ['=_xludf.TOTALS(A1)', '=TOTALS(A1)'],
    ['=award(1)', '=AWARD(1)'],
    ['=IF(A1="",0,_xldudf_AWARD("x_xldudf_AWARD(","y",A1))', '=IF(A1="",0,AWARD("x_xldudf_AWARD(","y",A1))'],
    ['=SUM(_xldudf_AWARD(1),_xldudf_QUOTA(2))', '=SUM(AWARD(1),QUOTA(2))'],
  ])('%s is %s', (was, is) => expect(repairedFormula(was)).toBe(is));

  test('formulas of others stay theirs', () => {
    for (const formula of ['=_xldudf_CS_GET(1)', '=SUM(A1:A3)', '="AWARD(1)"', '=FOO(1)']) {
      expect(repairedFormula(formula)).toBeUndefined();
    }
  });

  test('only what shows #NAME? or carries the marks is offered', () => {
    expect(repairOf('=AWARD(1)', '#NAME?')).toBe('=AWARD(1)');
    expect(repairOf('=_xldudf_AWARD(1)', 200)).toBe('=AWARD(1)');
    expect(repairOf('=AWARD(1)', 200)).toBeUndefined();
    expect(repairOf('=@AWARD(1)', 200)).toBeUndefined();
    expect(repairOf('=FOO(1)', '#NAME?')).toBeUndefined();
  });

  test('repairing twice is repairing once', () => {
    const names = fc.constantFrom(
      'AWARD',
      '_xldudf_AWARD',
      '@AWARD',
      '_xlfn.SINGLE(AWARD(1))&QUOTA',
      '[1]!_xldudf_QUOTA',
    );
    fc.assert(
      fc.property(names, fc.string({ unit: fc.constantFrom('A', '1', '"', ',', '(', ')') }), (name, args) => {
        const once = repairedFormula(`=${name}(${args})`);
        if (once !== undefined) expect(repairedFormula(once)).toBe(once);
      }),
    );
  });
});

describe('references', () => {
  test.each([
    ['B4', { sheet: '', top: 3, bottom: 3, left: 1, right: 1 }],
    ['$A$3:$H$203', { sheet: '', top: 2, bottom: 202, left: 0, right: 7 }],
    ["'上稿 登记'!AA10", { sheet: "'上稿 登记'!", top: 9, bottom: 9, left: 26, right: 26 }],
  ])('%s', (text, is) => expect(referenceOf(text)).toEqual(is));

  test('names, tables and figures are none', () => {
    for (const text of ['表1', '表1[#全部]', '12', '"B4"', 'B4+1']) expect(referenceOf(text)).toBeUndefined();
  });
});

describe('未查同稿', () => {
  const pairs = (row: number) => `=AWARD("澧县","上稿","级别",F${row},"字数",$G${row},"形式","文稿")`;

  test('pairs of one row, a header beside one row', () => {
    expect(singleRowOf(pairs(4))).toMatchObject({
      scheme: { kind: 'named', name: '澧县' },
      award: '上稿',
      facts: [{ field: '级别' }, { field: '字数' }, { field: '形式', cell: undefined, value: '"文稿"' }],
    });
    expect(singleRowOf('=AWARD("澧县","上稿",$A$3:$H$3,A4:H4)')).toMatchObject({ award: '上稿', facts: [] });
  });

  test('whole tables, one row of a table, and what is more than the call are no single rows', () => {
    for (const formula of [
      '=AWARD("澧县","上稿",A3:H203)',
      '=AWARD("澧县","上稿",A3:H203,"行",2)',
      '=AWARD("澧县","上稿","级别",F4:F9)',
      '=AWARD("澧县","上稿",A2:H3,A4:H4)',
      '=AWARD("澧县","上稿",A3:H3,A4:H4,J3:K3,J4:K4)',
      '=AWARD("澧县","上稿","级别",F4)*2',
      '=AWARD(A1,"上稿","级别",F4)',
      '=EXPLAIN("澧县","上稿","级别",F4)',
    ]) {
      expect(singleRowOf(formula)).toBeUndefined();
    }
  });

  test('the same formula down a column has one shape, another has not', () => {
    expect(filledShape(pairs(4), 3)).toBe(filledShape(pairs(9), 8));
    expect(filledShape(pairs(4), 3)).not.toBe(filledShape(pairs(4), 4));
    expect(filledShape('=AWARD("A4",$B$1,C4)', 3)).toBe('=AWARD("A4",B$1,C[0])');
  });

  test('stretches by column, over blank rows, apart where the formula changes; one alone is no list', () => {
    const column = ['题', pairs(2), '', pairs(4), '=AWARD("澧县","上稿","级别","省级")', pairs(6)];
    const found = filledDown(
      column.map((cell) => [cell]),
      0,
      9,
    );
    expect(found).toMatchObject([{ column: 9, first: 1, last: 3 }]);
  });
});
