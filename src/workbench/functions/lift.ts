import type { CellValue } from '../model/value';
import { type FunctionArgument, type FunctionResult, isBlock } from './argument';
import { parameterAt } from './coerce';
import type { FunctionMetadata } from './metadata';

type Block = readonly (readonly CellValue[])[];

const isSingleCell = (block: Block): boolean => block.length === 1 && block[0]?.length === 1;

/** The value of a block at a place; single rows and columns are repeated, beyond other blocks it is #N/A. */
function pick(block: Block, row: number, column: number): CellValue {
  const line = block.length === 1 ? block[0] : block[row];
  const value = line?.length === 1 ? line[0] : line?.[column];
  return value === undefined ? { error: '#N/A' } : value;
}

/**
 * Calls a function once, or, where a range stands for a parameter that takes one value, once for each of the range's cells:
 * the answers make a block that spills, as in Excel.
 */
export function lifted(
  meta: FunctionMetadata,
  args: readonly FunctionArgument[],
  call: (args: readonly FunctionArgument[]) => FunctionResult,
): FunctionResult {
  const isLifted = (arg: FunctionArgument, i: number): arg is Extract<FunctionArgument, { kind: 'block' }> =>
    arg.kind === 'block' && !parameterAt(meta, i)?.matrix && !isSingleCell(arg.values);
  const blocks = args.flatMap((arg, i) => (isLifted(arg, i) ? [arg.values] : []));
  if (blocks.length === 0) return call(args);
  const rows = Math.max(...blocks.map((block) => block.length));
  const columns = Math.max(...blocks.map((block) => block[0]?.length ?? 0));
  const at = (row: number, column: number): CellValue => {
    const result = call(
      args.map((arg, i) => (isLifted(arg, i) ? { kind: 'value', value: pick(arg.values, row, column) } : arg)),
    );
    return isBlock(result) ? (result[0]?.[0] ?? null) : result;
  };
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_unused, column) => at(row, column)),
  );
}
