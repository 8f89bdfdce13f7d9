import { associated, ExcelError } from './fake-excel';
import '../../src/functions/register';
import { functionsMetadata } from '../../src/functions/metadata';

/** How a build of Excel hands over a blank cell of a range. */
export const dialects = { text: '', zero: 0, null: null } as const;
export type Dialect = keyof typeof dialects;

/** One cell of an answer: a value, or an error with its message. */
export type Cell = number | string | boolean | { readonly error: string; readonly message: string };
export type Answer = Cell | readonly (readonly Cell[])[];

const metadata = new Map(functionsMetadata('zh').functions.map((entry) => [entry.id, entry]));

const isRange = (argument: unknown): argument is readonly (readonly unknown[])[] => Array.isArray(argument);

/** A range with its blank cells as this dialect has them; a single cell is given as it is. */
function inDialect(argument: unknown, dialect: Dialect): unknown {
  if (!isRange(argument) || (argument.length === 1 && argument[0]?.length === 1)) return argument;
  return argument.map((row) => row.map((cell) => (cell === '' ? dialects[dialect] : cell)));
}

/** Packs arguments as Excel does by the metadata: ranges, repeating parameters in one array, null for what is left out. */
export function call(id: string, given: readonly unknown[], dialect: Dialect = 'text'): Answer {
  const entry = metadata.get(id);
  const run = associated.get(id);
  if (!entry || !run) throw new Error(`no function ${id}`);
  const args = given.map((argument) => inDialect(argument, dialect));
  const pack = (argument: unknown, matrix: boolean): unknown =>
    matrix && argument !== null && !isRange(argument) ? [[argument]] : argument;
  const packed = entry.parameters.map((parameter, at) => {
    const matrix = parameter.dimensionality === 'matrix';
    if (parameter.repeating) return args.slice(at).map((argument) => pack(argument, matrix));
    return at < args.length ? pack(args[at], matrix) : null;
  });
  try {
    return answerOf(run(...packed, { functionName: id, address: 'Sheet1!A1' }));
  } catch (error) {
    if (error instanceof ExcelError) return { error: error.code, message: error.message };
    throw error;
  }
}

/** An answer as the sheet shows it: an answer of one cell is that cell. */
function answerOf(result: unknown): Answer {
  const rows = result as readonly (readonly unknown[])[];
  const cells = rows.map((row) => Array.from(row, cellOf));
  const [first] = cells;
  return cells.length === 1 && first?.length === 1 && first[0] !== undefined ? first[0] : cells;
}

const cellOf = (cell: unknown): Cell =>
  cell instanceof ExcelError ? { error: cell.code, message: cell.message } : (cell as Cell);

/** What the cells hold: values, and of errors the code. */
export const plain = (answer: Answer): unknown =>
  Array.isArray(answer)
    ? answer.map((row: readonly unknown[]) => row.map((cell) => plain(cell as Answer)))
    : typeof answer === 'object' && 'error' in answer
      ? answer.error
      : answer;
