import { type FunctionArgument, type FunctionResult, isBlock } from '../functions/argument';
import { type Area, block } from '../model/area';
import { type Block, firstOf, isOneCell, repeatedAt } from '../model/block';
import { type CellValue, isCellError } from '../model/value';
import { applyOperator, numberOf } from './formula-operators';
import type { Formula } from './formula-syntax';

/** What stands in a range. */
export interface RangeValues {
  readonly values: Block;
  /** With its sheet. */
  readonly address: string;
}

/** What formulas may look at. */
export interface FormulaScope {
  /** null where there is no such sheet. */
  read(sheet: string | null, area: Area): RangeValues | null;
  /** A defined name's area; null where there is no such name. */
  name(name: string): RangeValues | null;
  call(name: string, args: readonly FunctionArgument[]): FunctionResult;
}

const NAME_ERROR: CellValue = { error: '#NAME?' };
const REF_ERROR: CellValue = { error: '#REF!' };

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

/** An operator between values or, cell by cell, between blocks; single rows, columns and values are repeated. */
function operate(operator: string, left: FunctionResult, right: FunctionResult): FunctionResult {
  if (!isBlock(left) && !isBlock(right)) return applyOperator(operator, left, right);
  const a = isBlock(left) ? left : [[left]];
  const b = isBlock(right) ? right : [[right]];
  const rows = Math.max(a.length, b.length);
  const columns = Math.max(a[0]?.length ?? 0, b[0]?.length ?? 0);
  return block({ row: 0, column: 0, rows, columns }, (row, column) =>
    applyOperator(operator, repeatedAt(a, row, column), repeatedAt(b, row, column)),
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

/** A block of one cell is that cell's value. */
const single = (values: Block): FunctionResult => (isOneCell(values) ? firstOf(values) : values);

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
      return operate('-', 0, evaluateFormula(formula.operand, scope));
    case 'percent':
      return operate('/', evaluateFormula(formula.operand, scope), 100);
    case 'binary':
      return operate(formula.operator, evaluateFormula(formula.left, scope), evaluateFormula(formula.right, scope));
  }
}
