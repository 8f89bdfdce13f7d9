import { numberOfText, textOfNumber } from '../functions/coerce';
import { type CellValue, isCellError } from '../model/value';

const VALUE_ERROR: CellValue = { error: '#VALUE!' };

/** A value where a number is wanted, as Excel converts it; else the error. */
export function numberOf(value: CellValue): number | CellValue {
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

/** What an operator with two operands gives; errors pass through, the left one first. */
export function applyOperator(operator: string, left: CellValue, right: CellValue): CellValue {
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
