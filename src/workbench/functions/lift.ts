import { firstOf, isOneCell, repeatedAt } from '../model/block';
import type { CellValue } from '../model/value';
import { type FunctionArgument, type FunctionResult, isBlock } from './argument';
import { parameterAt } from './coerce';
import type { FunctionMetadata } from './metadata';

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
    arg.kind === 'block' && !parameterAt(meta, i)?.matrix && !isOneCell(arg.values);
  const blocks = args.flatMap((arg, i) => (isLifted(arg, i) ? [arg.values] : []));
  if (blocks.length === 0) return call(args);
  const rows = Math.max(...blocks.map((block) => block.length));
  const columns = Math.max(...blocks.map((block) => block[0]?.length ?? 0));
  const at = (row: number, column: number): CellValue => {
    const result = call(
      args.map((arg, i) => (isLifted(arg, i) ? { kind: 'value', value: repeatedAt(arg.values, row, column) } : arg)),
    );
    return isBlock(result) ? firstOf(result) : result;
  };
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_unused, column) => at(row, column)),
  );
}
