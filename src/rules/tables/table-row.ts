import { equal, type Exact, fractionText, multiply, toDecimalText } from '../../facts/exact';
import { exactFromDecimal, exactFromDouble } from '../../facts/parse-exact';
import { exactFromText } from '../../facts/quantity';
import { cellError, isDash } from '../../facts/statement';
import { cleanText } from '../../facts/text';
import { toSimplified } from '../../facts/traditional';
import type { CellRef } from '../scheme/range';
import type { HeaderRow, Scale } from './header';

/** One row of a table: a cell by the name of its column, and where that cell stands. */
export interface TableRow {
  readonly cell: (column: string) => unknown;
  /** The cell as text, full-width forms folded, traditional characters simplified, "" where blank. */
  readonly text: (column: string) => string;
  /** The cell as the document has it (三②), for people. */
  readonly words: (column: string) => string;
  readonly at: (column: string) => CellRef;
  readonly row: number;
}

export const isBlank = (cell: unknown): boolean =>
  cell === null || cell === undefined || cell === 0 || (typeof cell === 'string' && cleanText(cell) === '');

export function tableRow(
  cells: readonly unknown[],
  row: number,
  { columns, scales, conditionColumns }: HeaderRow,
): TableRow {
  // 金额(万元) says what amounts are in; the 2 or 30% of 倍乘 is in nothing.
  const isFactor = (column: string): boolean =>
    column === '金额' && textOf(cells[columns.get('方式') ?? -1] ?? '') === '倍乘';
  const cell = (column: string): unknown => {
    const at = columns.get(column) ?? -1;
    const value = cells[at];
    // A dash is written for nothing; under 计量 it is a word.
    if (isBlank(value) || cellError(value) !== undefined || (isDash(value) && column !== '计量')) return undefined;
    const scale = scales.get(at);
    if (!scale || isFactor(column)) return value;
    const text = textOf(value);
    // 收入*0.01 under 金额(万元) beside 收入(万元): whether the 收入 is in yuan there, nobody can tell.
    const isCondition = conditionColumns.includes(column);
    const scaledBeside = conditionColumns.filter((name) => scales.has(columns.get(name) ?? -1));
    const doubled = !isCondition && scaledBeside.some((name) => text.includes(name));
    // 20/10 there are two amounts; =1/3 is a number.
    const tiers = !isCondition && typeof value === 'string' && /^\d[^/]*\/\d/.test(text);
    return doubled || tiers ? `${text}(${scale.unit})` : scaled(text, scale, isCondition);
  };
  return {
    cell,
    text: (column) => {
      const value = cell(column);
      return value === undefined ? '' : textOf(value);
    },
    words: (column) => String(cell(column) ?? '').trim(),
    at: (column) => ({ row, column: columns.get(column) ?? 0 }),
    row,
  };
}

const textOf = (value: unknown): string =>
  typeof value === 'number' ? figureText(value) : toSimplified(cleanText(String(value)));

/** A number as the fraction it stands for: =1/3 in a cell is 1/3. */
function figureText(x: number): string {
  const exact = exactFromDouble(x);
  return exact === undefined ? String(x) : figureOf(exact);
}

/** Digits where they say it exactly, else a fraction. */
function figureOf(exact: Exact): string {
  const digits = toDecimalText(exact, 30);
  const decimal = exactFromDecimal(digits);
  if (decimal !== undefined && equal(decimal, exact)) return digits;
  return fractionText(exact);
}

/**
 * A cell under a header that scales: 20 under 金额(百元) is 20*100, 1以上 under 字数(千字) is 1000以上. The same unit
 * once more behind the figures, 10至20万元 under 收入(万元), changes nothing, and 1亿元 there is 10000; any other cannot be read.
 */
function scaled(cell: string, { unit, factor }: Scale, isCondition: boolean): string {
  const base = unit.slice(1);
  const inUnit = unit.startsWith('万')
    ? cell.replace(/(\d[\d.]*)亿(?!\d)/g, (_, digits: string) => `${times(digits, 10000)}万`)
    : cell;
  const text = inUnit.replace(new RegExp(`(?<=\\d)${unit.charAt(0)}(?:${base})?`, 'g'), '');
  if (!/[\d(一二两三四五六七八九十]/.test(text)) return text;
  if (new RegExp(`[元%‰百千万亿]|\\d${base || '%'}`).test(text)) return `${cell}(${unit})`;
  const figure = exactFromText(text);
  if (figure !== undefined) return figureOf(multiply(figure, factor));
  const [, word, digits = '', per = ''] = (!isCondition && /^(\p{L}*)(\d[\d.]*)(\/\D+)?$/u.exec(text)) || [];
  if (word !== undefined) return word + times(digits, factor) + per;
  if (!isCondition && /[\d(]/.test(text)) return `(${text})*${figureOf(factor)}`;
  return text.replace(/\d+(?:\.\d+)?/g, (digits) => times(digits, factor));
}

const times = (digits: string, factor: Exact): string => figureOf(multiply(exactFromDecimal(digits) ?? 0, factor));
