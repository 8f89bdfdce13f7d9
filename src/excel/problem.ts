/** What can go wrong between the add-in and Excel, as a value. `say.ts` turns it into a sentence. */
export type ExcelProblem =
  /** Excel refuses everything while a cell is being edited. */
  | { readonly kind: 'cellEdit' }
  | { readonly kind: 'dialogOpen' }
  | { readonly kind: 'protectedWorkbook' }
  | { readonly kind: 'protectedSheet'; readonly sheet: string }
  | { readonly kind: 'sheetMissing'; readonly sheet: string }
  /** Someone else made a sheet of this name after it was found free and before ours got it. */
  | { readonly kind: 'nameTaken'; readonly sheet: string }
  /** More than Excel carries in one request even after it was divided. */
  | { readonly kind: 'tooLarge'; readonly sheet: string }
  | { readonly kind: 'accessDenied' }
  /** This Excel lacks something that the add-in needs. */
  | { readonly kind: 'notSupported'; readonly member: string }
  /** Excel did not answer a request at all: nobody knows whether it was carried out. */
  | { readonly kind: 'noAnswer' }
  /** Excel kept answering that it is busy. */
  | { readonly kind: 'busy' }
  /** The clerk pressed 取消. */
  | { readonly kind: 'cancelled' }
  /** Writing failed half way, and these half-made sheets could not be removed. */
  | { readonly kind: 'halfMade'; readonly sheets: readonly string[]; readonly cause: ExcelProblem }
  /** Entering formulas failed half way, and nobody knows what these cells hold now. */
  | {
      readonly kind: 'halfEntered';
      readonly sheet: string;
      readonly addresses: readonly string[];
      readonly cause: ExcelProblem;
    }
  | { readonly kind: 'unknown'; readonly code: string; readonly message: string };

export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: ExcelProblem };

export const done = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const failed = (problem: ExcelProblem): { readonly ok: false; readonly problem: ExcelProblem } => ({
  ok: false,
  problem,
});
