import type { Matrix } from '../arguments/matrix';
import { type Call, isRange } from './call';

/** A range with more cells than this is named by its address. */
const MOST_CELLS = 8;
const MOST_SCHEME_CELLS = 24;

const mostCells = (at: number): number => (at === 0 ? MOST_SCHEME_CELLS : MOST_CELLS);

/** Whether all ranges that a mended call does not share with the call before are small enough to be written out. */
export const isShown = (call: Call, before: Call): boolean =>
  call.args.every((arg, at) => !isRange(arg) || before.args.includes(arg) || arg.length * widest(arg) <= mostCells(at));

const widest = (rows: Matrix): number => rows.reduce((most, row) => Math.max(most, row.length), 0);

/** A call as it is typed in a cell. Arguments left out at its end need no commas. */
export const formulaOf = ({ name, args }: Call): string =>
  `=${name}(${args
    .map((arg, at) => typed(arg, mostCells(at)))
    .join(',')
    .replace(/,+$/, '')})`;

/** An argument as it is typed: texts in quotes, small ranges as array constants. */
function typed(argument: unknown, most: number): string {
  if (argument === null || argument === undefined) return '';
  if (Array.isArray(argument)) return typedMatrix(argument as unknown[][], most);
  if (typeof argument === 'number') return String(argument);
  if (typeof argument === 'boolean') return argument ? 'TRUE' : 'FALSE';
  return `"${String(argument).replace(/"/g, '""')}"`;
}

function typedMatrix(rows: readonly (readonly unknown[])[], most: number): string {
  if (rows.length === 1 && rows[0]?.length === 1) return typed(rows[0][0], most);
  const width = widest(rows);
  if (rows.length * width > most) return 'A3:H203';
  const lines = rows.map((row) => Array.from({ length: width }, (_, at) => typed(row[at] ?? '', most)).join(','));
  return `{${lines.join(';')}}`;
}
