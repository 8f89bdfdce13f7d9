/** Plays the little that functions.js needs of Excel, and hands the functions over. */
type ExcelFunction = (...args: readonly unknown[]) => unknown;

const associated = new Map<string, ExcelFunction>();

class ExcelError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

Object.assign(globalThis, {
  CustomFunctions: {
    associate: (id: string, run: ExcelFunction) => associated.set(id, run),
    Error: ExcelError,
    ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
  },
});

await import('../src/functions/register');

/** Calls a worksheet function as Excel does: ranges as rows of cells, further arguments packed in the last one. */
export function call(id: string, ...args: readonly unknown[]): unknown {
  const run = associated.get(id);
  if (!run) throw new Error(`no function ${id}`);
  return run(...args, {});
}
