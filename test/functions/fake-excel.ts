/** What Excel's runtime gives to functions.js: association, the error class and its codes. Import it first. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

type ExcelFunction = (...args: readonly unknown[]) => unknown;

/** The functions that were associated, by id. */
export const associated = new Map<string, ExcelFunction>();

const office = { context: { displayLanguage: 'zh-CN' } };

Object.assign(globalThis, {
  CustomFunctions: {
    associate: (id: string, run: ExcelFunction) => associated.set(id, run),
    Error: ExcelError,
    ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
  },
  Office: office,
});

/** Runs with Office shown in another language, such as en-US. */
export function inLanguage<T>(locale: string, run: () => T): T {
  const before = office.context.displayLanguage;
  office.context.displayLanguage = locale;
  try {
    return run();
  } finally {
    office.context.displayLanguage = before;
  }
}
