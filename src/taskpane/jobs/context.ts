import type { JobOptions, WorkbookPort } from '../../excel/port';
import type { ExcelProblem } from '../../excel/problem';
import type { Busy, PaneState } from '../state/pane-state';
import type { Store } from '../state/store';

/** What every job of the pane works with. */
export interface Context {
  readonly port: WorkbookPort;
  readonly store: Store<PaneState>;
  readonly jobs: Jobs;
  readonly now: () => Date;
}

/** One run of a job: it reports here until it ends or is overtaken. */
export interface Run extends Required<JobOptions> {
  stage(job: Busy['job']): void;
  fail(problem: ExcelProblem): void;
  end(): void;
}

export interface Jobs {
  /** Begins a job. One that is still under way is overtaken: what it reports from now on is not heard. */
  begin(job: Busy['job']): Run;
  /** The clerk pressed 取消. */
  cancel(): void;
}

/** Why a job was broken off: another one began. Without a reason the clerk cancelled it. */
export const OVERTAKEN = 'overtaken';

/** At most one job runs at a time. */
export function createJobs(store: Store<PaneState>): Jobs {
  let current: AbortController | undefined;
  return {
    begin(job) {
      current?.abort(OVERTAKEN);
      const own = new AbortController();
      current = own;
      let stage = job;
      const report = (change: Partial<PaneState>): void => {
        if (current === own) store.set(change);
      };
      report({ busy: { job, done: undefined }, notice: undefined });
      const end = (): void => {
        report({ busy: undefined });
        if (current === own) current = undefined;
      };
      return {
        signal: own.signal,
        stage(next) {
          stage = next;
          report({ busy: { job: next, done: undefined } });
        },
        onProgress: (done) => report({ busy: { job: stage, done } }),
        fail(problem) {
          report({ notice: { kind: 'problem', problem } });
          end();
        },
        end,
      };
    },
    cancel: () => current?.abort(),
  };
}
