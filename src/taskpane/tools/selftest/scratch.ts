import { blank, formula, number, text } from '../../../sheets/plan/cells';
import type { Cell, SheetPlan } from '../../../sheets/plan/plan';
import { landscape } from '../../../sheets/plan/print';
import type { TrialId } from './trials';

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
/** A day as Excel keeps it: 2024-1-5. */
export const DATE = 45296;

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
export const ANSWERS: readonly (readonly [TrialId, string])[] = [
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
