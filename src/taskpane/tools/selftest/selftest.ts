import type { CreateFeature } from '../../jobs/feature';
import { createStore, type Store } from '../../state/store';
import type { Finding } from './findings';
import { reportPlan } from './report';
import { onScratch, tryFunctions, trySetting, trySpeed } from './try';
import { manyPlan, scratchPlan } from './scratch';

interface SelftestState {
  readonly findings: readonly Finding[] | undefined;
}

/** 自检: tries this Excel on a scratch sheet that is removed, and writes down what came. Nothing leaves the workbook. */
export interface SelftestTool {
  readonly store: Store<SelftestState>;
  run(): Promise<void>;
  write(): Promise<void>;
}

export const createSelftest: CreateFeature<SelftestTool> = (context) => {
  const { port, store: pane, jobs, now } = context;
  const store = createStore<SelftestState>({ findings: undefined });
  return {
    store,
    async run() {
      const run = jobs.begin('reading');
      store.set({ findings: undefined });
      const trials = await onScratch(context, run, scratchPlan, (scratch) => tryFunctions(context, run, scratch));
      if (!trials.ok) return run.fail(trials.problem);
      const setting = await trySetting(context);
      const speed = await onScratch(context, run, manyPlan, (scratch) => trySpeed(context, run, scratch));
      if (!speed.ok) return run.fail(speed.problem);
      run.end();
      store.set({
        findings: [
          { kind: 'machine', machine: port.machine() },
          ...trials.value,
          { kind: 'message' },
          setting,
          ...speed.value,
        ],
      });
    },
    async write() {
      const { findings } = store.get();
      if (!findings) return;
      const run = jobs.begin('writing');
      const plan = reportPlan(findings, now(), pane.get().language);
      const written = await port.writeSheets([plan], { signal: run.signal });
      if (!written.ok) return run.fail(written.problem);
      pane.set({ written: written.value, writtenEdited: [] });
      run.end();
    },
  };
};
