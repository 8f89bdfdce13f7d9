import { done, type ExcelProblem, failed, type Outcome } from './problem';

/** What a job is about, for sentences that name it. */
export interface Subject {
  readonly sheet: string;
}

/** A problem on its way from deep inside a job to `outcomeOf`, the edge where it becomes a value. */
export class ProblemError extends Error {
  constructor(readonly problem: ExcelProblem) {
    super(problem.kind);
  }
}

/** Runs a job; whatever it throws comes back as a problem. */
export async function outcomeOf<T>(job: () => Promise<T>, subject?: Subject): Promise<Outcome<T>> {
  try {
    return done(await job());
  } catch (error) {
    return failed(problemOf(error, subject));
  }
}

/** Excel's codes for being busy: the request was turned away as a whole and can be sent again. */
const BUSY = ['ActivityLimitReached', 'TooManyRequests', 'ServiceNotAvailable'];
const TOO_LARGE = ['RequestPayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded', 'OperationCellsExceedLimit'];
const MISSING_API = ['ApiNotFound', 'ApiNotAvailable', 'NotImplemented', 'UnsupportedOperation', 'UnsupportedFeature'];

/** Codes of a request that was turned away as a whole: nothing of it was carried out. */
const REFUSALS = [
  ...BUSY,
  'InvalidOperationInCellEditMode',
  'WriteNotSupportedWhenModalDialogOpen',
  'RequestPayloadSizeLimitExceeded',
];

export const isRefusal = (error: unknown): boolean => REFUSALS.includes(codeOf(error) ?? '');
export const isBusy = (error: unknown): boolean => BUSY.includes(codeOf(error) ?? '');
export const isTooLarge = (error: unknown): boolean => TOO_LARGE.includes(codeOf(error) ?? '');

/** What an error of Office.js, or of our own jobs, means. */
export function problemOf(error: unknown, subject?: Subject): ExcelProblem {
  if (error instanceof ProblemError) return error.problem;
  if (nameOf(error) === 'AbortError') return { kind: 'cancelled' };
  const code = codeOf(error) ?? '';
  if (code === 'InvalidOperationInCellEditMode') return { kind: 'cellEdit' };
  if (code === 'WriteNotSupportedWhenModalDialogOpen') return { kind: 'dialogOpen' };
  if (code === 'AccessDenied') return { kind: 'accessDenied' };
  if (BUSY.includes(code)) return { kind: 'busy' };
  if (MISSING_API.includes(code)) return { kind: 'notSupported', member: locationOf(error) };
  if (subject && TOO_LARGE.includes(code)) return { kind: 'tooLarge', sheet: subject.sheet };
  if (subject && code === 'ItemNotFound') return { kind: 'sheetMissing', sheet: subject.sheet };
  if (subject && code === 'ItemAlreadyExists') return { kind: 'nameTaken', sheet: subject.sheet };
  return { kind: 'unknown', code: code || nameOf(error), message: messageOf(error) };
}

/** Errors of Office.js are known by their code; the class itself belongs to the page that loaded the library. */
export const codeOf = (error: unknown): string | undefined =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;

/** The member that Excel stumbled over, such as Range.getMergedAreas. */
function locationOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('debugInfo' in error)) return messageOf(error);
  const info = error.debugInfo;
  if (typeof info !== 'object' || info === null || !('errorLocation' in info)) return messageOf(error);
  return typeof info.errorLocation === 'string' && info.errorLocation ? info.errorLocation : messageOf(error);
}

/** Errors of the page's own realm and of others alike. */
const nameOf = (error: unknown): string => textOf(error, 'name') ?? 'Error';
const messageOf = (error: unknown): string => textOf(error, 'message') ?? String(error);

function textOf(error: unknown, member: 'name' | 'message'): string | undefined {
  if (typeof error !== 'object' || error === null || !(member in error)) return undefined;
  const value: unknown = Reflect.get(error, member);
  return typeof value === 'string' ? value : undefined;
}
