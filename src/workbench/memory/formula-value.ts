import type { Area } from '../model/area';
import { numberOfText, textOfNumber } from '../functions/coerce';
import { type CellPosition, type FunctionArgument, type FunctionResult, isBlock } from '../functions/argument';
import { type CellValue, isCellError } from '../model/value';
import type { Formula } from './formula-syntax';

/** What formulas may look at. */
export interface FormulaScope {
  readonly cell: CellPosition;
  /** Values of an area; null where there is no such sheet. */
  read(sheet: string | null, area: Area): { readonly values: CellValue[][]; readonly address: string } | null;
  /** A defined name's area. */
  name(name: string): { readonly values: CellValue[][]; readonly address: string } | null;
  call(name: string, args: readonly FunctionArgument[]): FunctionResult;
}

const NAME_ERROR: CellValue = { error: '#NAME?' };
const REF_ERROR: CellValue = { error: '#REF!' };
const VALUE_ERROR: CellValue = { error: '#VALUE!' };

const asArgument = (result: FunctionResult): FunctionArgument =>
  isBlock(result) ? { kind: 'block', values: result } : { kind: 'value', value: result };

/** An operand with the address of its range, which custom functions may ask for. */
function argumentOf(formula: Formula | null, scope: FormulaScope): FunctionArgument {
  if (formula === null) return { kind: 'omitted' };
  const range =
    formula.kind === 'reference'
      ? scope.read(formula.address.sheet, formula.address.area)
      : formula.kind === 'name'
        ? scope.name(formula.name)
        : undefined;
  return range ? { kind: 'block', ...range } : asArgument(evaluateFormula(formula, scope));
}

function numberOf(value: CellValue): number | CellValue {
  if (value === null) return 0;
  if (isCellError(value) || typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  const number = numberOfText(value);
  return Number.isNaN(number) ? VALUE_ERROR : number;
}

function textOf(value: CellValue): string {
  if (value === null || isCellError(value)) return '';
  return typeof value === 'boolean'
    ? value
      ? 'TRUE'
      : 'FALSE'
    : typeof value === 'number'
      ? textOfNumber(value)
      : value;
}

/** Excel's order: numbers before texts before booleans. A blank cell is like the other side's empty value. */
function compare(left: CellValue, right: CellValue): number {
  const rank = (value: CellValue) => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);
  const filled = (value: CellValue, other: CellValue): CellValue =>
    value ?? (typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0);
  const [a, b] = [filled(left, right), filled(right, left)];
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'string' && typeof b === 'string') return a.toLowerCase().localeCompare(b.toLowerCase(), 'zh-CN');
  return Number(a) - Number(b);
}

function arithmetic(operator: string, left: CellValue, right: CellValue): CellValue {
  const a = numberOf(left);
  const b = numberOf(right);
  if (typeof a !== 'number') return a;
  if (typeof b !== 'number') return b;
  if (operator === '/' && b === 0) return { error: '#DIV/0!' };
  const result =
    operator === '+' ? a + b : operator === '-' ? a - b : operator === '*' ? a * b : operator === '/' ? a / b : a ** b;
  return Number.isFinite(result) ? result : { error: '#NUM!' };
}

function combine(operator: string, left: CellValue, right: CellValue): CellValue {
  if (isCellError(left)) return left;
  if (isCellError(right)) return right;
  switch (operator) {
    case '&':
      return textOf(left) + textOf(right);
    case '=':
      return compare(left, right) === 0;
    case '<>':
      return compare(left, right) !== 0;
    case '<':
      return compare(left, right) < 0;
    case '>':
      return compare(left, right) > 0;
    case '<=':
      return compare(left, right) <= 0;
    case '>=':
      return compare(left, right) >= 0;
    default:
      return arithmetic(operator, left, right);
  }
}

/** Applies an operation cell by cell; single rows, columns and values are repeated. */
function broadcast(
  left: FunctionResult,
  right: FunctionResult,
  apply: (a: CellValue, b: CellValue) => CellValue,
): FunctionResult {
  if (!isBlock(left) && !isBlock(right)) return apply(left, right);
  const a = isBlock(left) ? left : [[left]];
  const b = isBlock(right) ? right : [[right]];
  const rows = Math.max(a.length, b.length);
  const columns = Math.max(a[0]?.length ?? 0, b[0]?.length ?? 0);
  const pick = (block: readonly (readonly CellValue[])[], i: number, j: number): CellValue => {
    const row = block.length === 1 ? block[0] : block[i];
    const value = row?.length === 1 ? row[0] : row?.[j];
    return value === undefined ? { error: '#N/A' } : value;
  };
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_unused, j) => apply(pick(a, i, j), pick(b, i, j))),
  );
}

/** SUM: numbers in ranges, and whatever can be read as a number given directly; the first error wins. */
function sum(args: readonly FunctionArgument[]): CellValue {
  let total = 0;
  for (const arg of args) {
    if (arg.kind === 'omitted') continue;
    if (arg.kind === 'value') {
      const number = numberOf(arg.value);
      if (typeof number !== 'number') return number;
      total += number;
      continue;
    }
    for (const value of arg.values.flat()) {
      if (isCellError(value)) return value;
      if (typeof value === 'number') total += value;
    }
  }
  return total;
}

/** Value of a formula: constants, references, names, + - * / ^ & and comparisons, SUM, and calls of custom functions. Anything else is #NAME?. */
export function evaluateFormula(formula: Formula, scope: FormulaScope): FunctionResult {
  switch (formula.kind) {
    case 'constant':
      return formula.value;
    case 'array':
      return formula.values;
    case 'reference': {
      const range = scope.read(formula.address.sheet, formula.address.area);
      return range ? single(range.values) : REF_ERROR;
    }
    case 'name': {
      const range = scope.name(formula.name);
      return range ? single(range.values) : NAME_ERROR;
    }
    case 'call': {
      const args = formula.args.map((arg) => argumentOf(arg, scope));
      return formula.name.toUpperCase() === 'SUM' ? sum(args) : scope.call(formula.name, args);
    }
    case 'negate':
      return broadcast(0, evaluateFormula(formula.operand, scope), (a, b) => combine('-', a, b));
    case 'percent':
      return broadcast(evaluateFormula(formula.operand, scope), 100, (a, b) => combine('/', a, b));
    case 'binary':
      return broadcast(evaluateFormula(formula.left, scope), evaluateFormula(formula.right, scope), (a, b) =>
        combine(formula.operator, a, b),
      );
  }
}

const single = (values: CellValue[][]): FunctionResult =>
  values.length === 1 && values[0]?.length === 1 ? (values[0][0] ?? null) : values;
