import type { Run } from '../../src/taskpane/jobs/context';

/** A run that nobody watches and nobody cancels. */
export const silentRun: Run = {
  signal: new AbortController().signal,
  onProgress: () => undefined,
  stage: () => undefined,
  fail: () => undefined,
  end: () => undefined,
};
