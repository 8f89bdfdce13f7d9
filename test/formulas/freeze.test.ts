import fc from 'fast-check';
import { freezeWords } from '../../src/messages/pane/recheck/freeze';
import { cellsToFreeze, type Formulas, freezeBlocks, notReady } from '../../src/formulas/freeze';

const sheet = (
  cells: readonly (readonly (readonly [formula: string | number, value: string | number])[])[],
): Formulas => ({
  firstRow: 1,
  firstColumn: 2,
  formulas: cells.map((row) => row.map(([formula]) => formula)),
  values: cells.map((row) => row.map(([, value]) => value)),
});

const mixed = sheet([
  [
    ['=AWARD("澧县","上稿",A1:B3)', 200],
    ['=SUM(C2:C3)', 250],
    ['=ROWS(C2#)', 2],
    ['="C2#"', 'C2#'],
  ],
  [
    [50, 50],
    ['=IF(A1>0,RMBUPPER(50),"")', '人民币伍拾元整'],
    ['=AWARD(1)', '=AWARD(1)'],
    ['字', '字'],
  ],
]);

test('our formulas and those that ask for a whole spill; others, texts and values stay', () => {
  expect(cellsToFreeze(mixed)).toEqual([
    { row: 1, column: 2 },
    { row: 1, column: 4 },
    { row: 2, column: 3 },
  ]);
});

test('a formula takes along what it spills over; cells under one another are one block', () => {
  const cells = cellsToFreeze(mixed);
  expect(freezeBlocks(mixed, cells, [{ rows: 2, columns: 1 }, undefined, undefined], String)).toEqual([
    { row: 1, column: 2, values: [[200], [50]] },
    { row: 1, column: 4, values: [[2]] },
    { row: 2, column: 3, values: [['人民币伍拾元整']] },
  ]);
  const column = sheet(Array.from({ length: 5 }, (_, row) => [['=AWARD(1)', row] as const]));
  expect(freezeBlocks(column, cellsToFreeze(column), [], String)).toEqual([
    { row: 1, column: 2, values: [[0], [1], [2], [3], [4]] },
  ]);
});

test('errors become text with their reason; texts that begin alike stay', () => {
  const errors = sheet([
    [['=AWARD(1)', '#VALUE!']],
    [['=AWARD(2)', '#N/A']],
    [['=AWARD(3)', '#DIV/0!']],
    [['=EXPLAIN(1)', '#1稿件']],
  ]);
  const [block] = freezeBlocks(errors, cellsToFreeze(errors), [], (error) => `${error}（原因）`);
  expect(block?.values).toEqual([['#VALUE!（原因）'], ['#N/A（原因）'], ['#DIV/0!（原因）'], ['#1稿件']]);
});

test('only a cell of ours has a message that says why; a sum over it points at what it refers to', () => {
  const errors = sheet([[['=AWARD(1)', '#VALUE!']], [['=SUM(C2:C2)', '#VALUE!']]]);
  const said = (language: 'zh' | 'en') =>
    freezeBlocks(errors, cellsToFreeze(errors), [], freezeWords[language].error).flatMap(({ values }) => values.flat());
  expect(said('zh')).toEqual([
    '#VALUE!（缺少事实或填写有误，原因见原表此格的提示）',
    '#VALUE!（公式出错，请看它引用的格子）',
  ]);
  expect(said('en')[1]).toBe('#VALUE! (look at the cells to which the formula refers)');
});

test('a sum over errors of ours becomes text with them: on the copy it would come to a figure', () => {
  const summed = sheet([[['=AWARD(1)', '#N/A']], [['=SUM(C2:C2)', '#N/A']], [['=SUM(1)', 1]]]);
  expect(cellsToFreeze(summed).map(({ row }) => row)).toEqual([1, 2]);
});

test('a sheet without our functions has nothing to freeze', () => {
  expect(cellsToFreeze(sheet([[['=1/0', '#DIV/0!']]]))).toEqual([]);
});

test('nothing is frozen while it is being calculated or not known', () => {
  for (const [value, why] of [
    ['#GETTING_DATA', 'waiting'],
    ['#BUSY!', 'waiting'],
    ['#NAME?', 'unknown-name'],
    [200, undefined],
  ] as const) {
    const one = sheet([[['=AWARD(1)', value]]]);
    expect(notReady(one, cellsToFreeze(one))).toBe(why);
  }
});

test('every cell that is frozen stands in exactly one block, with its own value', () => {
  const cell = fc.constantFrom<readonly [string | number, string | number]>(
    ['=AWARD(1)', 7],
    ['=SUM(A1)', 8],
    [9, 9],
    ['', ''],
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 12 }), (rows) => {
      const given = sheet(rows);
      const cells = cellsToFreeze(given);
      const covered = freezeBlocks(given, cells, [], String).flatMap((block) =>
        block.values.flatMap((row, r) =>
          row.map((value, c) => ({ row: block.row + r, column: block.column + c, value })),
        ),
      );
      expect(covered.map(({ row, column }) => `${row},${column}`).sort()).toEqual(
        cells.map(({ row, column }) => `${row},${column}`).sort(),
      );
      expect(covered.every(({ value }) => value === 7)).toBe(true);
    }),
  );
});
