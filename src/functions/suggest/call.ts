import { factsNamed } from '../../facts/book';
import { isDitto } from '../../facts/ditto';
import { readHeader } from '../../facts/headers';
import { isBlankCell } from '../../facts/statement';
import { sameText } from '../../facts/text';
import { isProblem } from '../arguments/answer';
import { isSingle, type Matrix, matrixOf } from '../arguments/matrix';
import { schemeOf } from '../arguments/scheme';

/** The arguments of a call as they would be typed, the repeating ones in line with the others. */
export type TypedArguments = readonly unknown[];

/** A formula: the function and its arguments as typed. */
export interface Call {
  readonly name: string;
  readonly args: TypedArguments;
}

/** Where the fields of a function begin; undefined for a function without fields. */
export const fieldsFrom: Readonly<Record<string, number>> = {
  AWARD: 2,
  EXPLAIN: 2,
  TOTALS: 2,
  QUOTA: 4,
  ALLOT: 4,
  WINNERS: 6,
  ELIGIBLE: 2,
  SCORE: 2,
  HONORS: 1,
};

/** A call of each function that works, whatever was wrong with another. */
export const examples: Readonly<Record<string, TypedArguments>> = {
  AWARD: ['淅川', '优秀文稿', '数量', 2],
  EXPLAIN: ['淅川', '优秀文稿', '数量', 2],
  TOTALS: ['淅川', '优秀文稿', '姓名', '甲'],
  QUOTA: ['淅川', '优秀共产党员', 40],
  ALLOT: ['淅川', '先进工作者', [[12], [8]]],
  WINNERS: ['淅川', '先进工作者', [['甲'], ['乙']], [[92], [88]], 5],
  ELIGIBLE: ['淅川', '评先资格', '迟到次数', 11],
  SCORE: [
    [
      ['考核', '分项'],
      ['年终', '得分'],
    ],
    '年终',
    '得分',
    90,
  ],
  HONORS: ['澧县', '岗位', '机要室'],
  DUE: ['衡阳', '行政办公会', '2012-9-3'],
  RULES: ['淅川'],
  RMBUPPER: [1409.5],
};

export const padded = (args: TypedArguments, length: number): TypedArguments => [
  ...args,
  ...new Array<null>(Math.max(0, length - args.length)).fill(null),
];

export const replaced = (args: TypedArguments, at: number, value: unknown): TypedArguments =>
  padded(args, at + 1).map((arg, index) => (index === at ? value : arg));

export const isText = (arg: unknown, text: string): boolean => typeof arg === 'string' && sameText(arg, text);

export const isRange = (arg: unknown): arg is Matrix => Array.isArray(arg);

/** The call for one row of its tables, from 0: each column a field with the value of that row. */
export function callForRow({ name, args }: Call, row: number): Call {
  const from = fieldsFrom[name];
  const cellAt = (arg: unknown): unknown => (isRange(arg) && !isSingle(arg) ? (arg[row]?.[0] ?? null) : arg);
  if (from === undefined) return { name, args: args.map((arg, at) => (at === 0 ? arg : cellAt(arg))) };
  const pairs = fieldsOf(args.slice(from), row);
  const scheme = schemeOf(matrixOf(args[0]));
  const known = pairs.filter(
    ([field, cell]) =>
      !isBlankCell(cell) &&
      typeof cell !== 'object' &&
      (isProblem(scheme) || factsNamed(scheme.book, readHeader(field)).length > 0),
  );
  const award = pairs.find(([field]) => isText(field, '奖项'))?.[1];
  const head = padded(args.slice(0, from), Math.min(from, 2)).map((arg, at) => (at === 0 ? arg : cellAt(arg)));
  const named = isBlankCell(head[1]) && from > 1 && award !== undefined ? replaced(head, 1, award) : head;
  return { name, args: [...named, ...known.filter(([field]) => !isText(field, '奖项')).flat()] };
}

/** A row of a body with its marks for the same as above replaced. */
const rowOf = (cells: Matrix, row: number): readonly unknown[] | undefined =>
  cells[row]?.map((cell, at) =>
    isDitto(cell) ? cells.slice(0, row).findLast((above) => !isDitto(above[at]))?.[at] : cell,
  );

/** The fields of one row: of tables, headers with their bodies, and pairs, as they stand in the call. */
function fieldsOf(args: TypedArguments, row: number): readonly (readonly [unknown, unknown])[] {
  const pairs: (readonly [unknown, unknown])[] = [];
  const take = (header: readonly unknown[], cells: readonly unknown[] | undefined): void =>
    header.forEach((field, column) => pairs.push([field, cells?.[column]]));
  for (let at = 0; at < args.length; at++) {
    const arg = args[at];
    if (isRange(arg) && arg.length > 1) {
      take(arg[0] ?? [], rowOf(arg.slice(1), row));
      continue;
    }
    const value = args[++at];
    if (isRange(arg)) take(arg[0] ?? [], isRange(value) ? rowOf(value, row) : undefined);
    else if (!isText(arg, '行')) pairs.push([arg, isRange(value) ? value[row]?.[0] : value]);
  }
  return pairs;
}
