import { blank, formula, number, text } from '../../../sheets/cells';
import type { Cell, SheetPlan } from '../../../sheets/plan';
import { landscape } from '../../../sheets/print';

/** What is tried with our functions on the scratch sheet. */
export type TrialId =
  | 'blank-cell'
  | 'empty-text'
  | 'boolean-cell'
  | 'boolean-flag'
  | 'error-cell'
  | 'date-cell'
  | 'number-as-text'
  | 'blank-in-table'
  | 'error-in-table'
  | 'date-in-table'
  | 'spill';

/** What the answer says of how the cell arrived. */
export type Meaning =
  | 'as-zero'
  | 'as-nothing'
  | 'as-one'
  | 'as-boolean'
  | 'as-yes'
  | 'called-with-error'
  | 'stopped-by-excel'
  | 'as-serial'
  | 'as-number'
  | 'as-text'
  | 'row-alone'
  | 'whole-table'
  | 'spills'
  | 'no-spill'
  | 'not-known'
  | 'no-answer'
  | 'unexpected';

export interface Judged {
  readonly id: TrialId;
  readonly came: string;
  readonly meaning: Meaning;
}

/** A scheme of our own whose answers differ by what arrives: 数 gives the number itself, 问 1 for yes and 2 for no. */
const SCHEME: readonly (readonly string[])[] = [
  ['事实', '类型', '取值', '缺省'],
  ['数', '数', '', ''],
  ['问', '是否', '', ''],
  ['', '', '', ''],
  ['奖项', '问', '金额', '条款'],
  ['数', '', '数', ''],
  ['问', '是', '1', ''],
  ['问', '否', '2', ''],
];
const DATE = 45296;

/** Cells that are handed over, in column F from row 1. */
const INPUTS: readonly Cell[] = [
  blank('code'),
  formula('code', '=""', ''),
  formula('code', '=TRUE', 'TRUE'),
  formula('code', '=NA()', '#N/A'),
  formula('code', '=DATE(2024,1,5)', DATE),
  text('code', '5'),
];

/** A small list in H1:I5: a blank, a figure, an error and a date under 数. */
const TABLE: readonly (readonly Cell[])[] = [
  [text('code', '数'), text('code', '姓名')],
  [blank('code'), text('code', '甲')],
  [number('code', 7), text('code', '乙')],
  [formula('code', '=NA()', '#N/A'), text('code', '丙')],
  [formula('code', '=DATE(2024,1,5)', DATE), text('code', '丁')],
];

const one = (award: string, input: string): string => `=AWARD($A$1:$D$8,"${award}","${award}",${input})`;

/** Answers in column K from row 1, one for each; the answer over the list in M1, spilling down. */
const ANSWERS: readonly (readonly [TrialId, string])[] = [
  ['blank-cell', one('数', 'F1')],
  ['empty-text', one('数', 'F2')],
  ['boolean-cell', one('数', 'F3')],
  ['boolean-flag', one('问', 'F3')],
  ['error-cell', one('数', 'F4')],
  ['date-cell', one('数', 'F5')],
  ['number-as-text', one('数', 'F6')],
];
const OVER_TABLE = '=AWARD($A$1:$D$8,"数",H1:I5)';

const WIDTH = 13;

/** The scratch sheet; it is removed when all was tried. */
export function scratchPlan(name: string): SheetPlan {
  const rows = Array.from({ length: 8 }, (_, row) => {
    const answer = ANSWERS[row];
    const cells: Cell[] = Array.from({ length: WIDTH }, () => blank('code'));
    SCHEME[row]?.forEach((content, column) => {
      cells[column] = content === '' ? blank('code') : text('code', content);
    });
    cells[5] = INPUTS[row] ?? blank('code');
    TABLE[row]?.forEach((cell, column) => {
      cells[7 + column] = cell;
    });
    if (answer) cells[10] = formula('code', answer[1], '');
    if (row === 0) cells[12] = formula('code', OVER_TABLE, '');
    return { height: 15, cells };
  });
  return planOf(name, rows, WIDTH);
}

/** So many formulas are entered at once to see how long they take. */
export const MANY = 10_000;

/** One single-row formula in each row, all of them different. */
export const manyPlan = (name: string): SheetPlan =>
  planOf(
    name,
    Array.from({ length: MANY }, (_, row) => ({
      height: 15,
      cells: [formula('code', `=AWARD("澧县","上稿","级别","省级","字数",900,"数量",${row + 1})`, '')],
    })),
    1,
  );

/** Cells that do not wrap: no row has to be measured. */
const planOf = (name: string, rows: SheetPlan['rows'], width: number): SheetPlan => ({
  name,
  rows,
  columns: Array.from({ length: width }, () => 10),
  merges: [],
  frozenRows: 0,
  print: landscape(0, { top: 0, left: 0, bottom: rows.length - 1, right: width - 1 }, '&P / &N'),
});

type Value = string | number | boolean;

/** Reads what stands in a cell of the scratch sheet. */
export type ValueAt = (row: number, column: number) => Value;

/** Whether the answers are all there: none is being waited for. */
export const isSettled = (value: ValueAt): boolean =>
  [...ANSWERS.map((_, row) => value(row, 10)), value(0, 12)].every((answer) => !isWaiting(answer));

export const isWaiting = (value: Value): boolean =>
  value === '#GETTING_DATA' || value === '#BUSY!' || value === '#CONNECT!' || value === '';

/**
 * What the answers say.
 *
 * @param spill how many rows the answer over the list fills; undefined where it spills nowhere
 */
export function judge(value: ValueAt, spill: number | undefined): readonly Judged[] {
  const singles = ANSWERS.map(([id], row): Judged => {
    const came = value(row, 10);
    return { id, came: String(came), meaning: meaningOf(id, came) };
  });
  const down = [0, 1, 2, 3].map((row) => value(row, 12));
  const [blankRow = '', figure = '', errorRow = '', dateRow = ''] = down;
  const whole = figure !== 7;
  const inTable = (id: TrialId, came: Value): Judged => ({
    id,
    came: String(came),
    meaning: whole ? (isWaiting(figure) ? 'no-answer' : 'whole-table') : meaningOf(id, came),
  });
  return [
    ...singles,
    inTable('blank-in-table', blankRow),
    inTable('error-in-table', errorRow),
    inTable('date-in-table', dateRow),
    { id: 'spill', came: down.map(String).join('; '), meaning: spill === 4 ? 'spills' : 'no-spill' },
  ];
}

function meaningOf(id: TrialId, came: Value): Meaning {
  if (came === '#NAME?') return 'not-known';
  if (isWaiting(came)) return 'no-answer';
  const found = MEANINGS[id].find(([answer]) => answer === came);
  return found?.[1] ?? 'unexpected';
}

const MEANINGS: Readonly<Record<TrialId, readonly (readonly [Value, Meaning])[]>> = {
  'blank-cell': [
    [0, 'as-zero'],
    ['#VALUE!', 'as-nothing'],
  ],
  'empty-text': [
    [0, 'as-zero'],
    ['#VALUE!', 'as-nothing'],
  ],
  'boolean-cell': [
    [1, 'as-one'],
    ['#VALUE!', 'as-boolean'],
  ],
  'boolean-flag': [[1, 'as-yes']],
  'error-cell': [
    ['#VALUE!', 'called-with-error'],
    ['#N/A', 'stopped-by-excel'],
  ],
  'date-cell': [
    [DATE, 'as-serial'],
    ['#VALUE!', 'as-text'],
  ],
  'number-as-text': [
    [5, 'as-number'],
    ['#VALUE!', 'as-text'],
  ],
  'blank-in-table': [
    [0, 'as-zero'],
    ['#VALUE!', 'as-nothing'],
  ],
  'error-in-table': [
    ['#VALUE!', 'row-alone'],
    ['#N/A', 'row-alone'],
  ],
  'date-in-table': [
    [DATE, 'as-serial'],
    ['#VALUE!', 'as-text'],
  ],
  spill: [],
};
