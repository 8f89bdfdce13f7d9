import { isBusy, ProblemError } from './errors';

/** A request that takes longer than this will not be answered any more, in milliseconds. */
export const PATIENCE = 120_000;

/** Waits between attempts while Excel answers that it is busy, in milliseconds. */
const BACK_OFF = [200, 600, 1800];

/**
 * One round trip to Excel: builds a batch, sends it and gives back what the batch loaded.
 *
 * Every request stands for itself, with a context of its own, so that one which Excel turned away because it is busy
 * can be built and sent again. `Excel.run` is not used: it keeps every range alive after the batch and releases them
 * with one more request, which doubles the traffic of a sheet with many formatted areas.
 *
 * @throws OfficeExtension.Error as Excel reports it, after the last attempt; ProblemError where it reports nothing
 */
export function request<T>(build: (context: Excel.RequestContext) => T): Promise<T> {
  return attempt(build, BACK_OFF);
}

async function attempt<T>(build: (context: Excel.RequestContext) => T, waits: readonly number[]): Promise<T> {
  const [wait, ...rest] = waits;
  try {
    const context = new Excel.RequestContext();
    const loaded = build(context);
    await answered(context.sync());
    return loaded;
  } catch (error) {
    if (wait === undefined || !isBusy(error)) throw error;
    await pause(wait);
    return attempt(build, rest);
  }
}

/** @throws ProblemError noAnswer when Excel stays silent */
async function answered(sync: Promise<unknown>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new ProblemError({ kind: 'noAnswer' })), PATIENCE);
  });
  try {
    await Promise.race([sync, silence]);
  } finally {
    clearTimeout(timer);
  }
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
