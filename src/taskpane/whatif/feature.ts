import type { Exact } from '../../facts/exact';
import type { Reading } from '../../rules/scheme/scheme';
import { fromKept, type NamedScenario, toKept } from '../../whatif/kept';
import type { Knob } from '../../whatif/knobs';
import { NO_CHANGE, type Scenario, withReading, withValue } from '../../whatif/scenario';
import type { Solution } from '../../whatif/solve';
import type { Context } from '../jobs/context';
import { breathe, drive } from '../jobs/drive';
import type { Result } from '../state/result';
import { createStore, type Store } from '../store';
import { type Answer, type Ground, groundOf, tryOut } from './try-out';
import { answersTo, type Hanging, hangingOn, solving } from './work';

export type View = 'numbers' | 'readings' | 'differences' | 'scenarios';

/** What 测算 keeps while the pane is open. */
export interface WhatIfState {
  readonly view: View;
  readonly ground: Ground | undefined;
  readonly scenario: Scenario;
  /** What comes of the scenario; of an earlier one while `working`. */
  readonly answer: Answer | undefined;
  readonly working: boolean;
  /** Key of the knob whose slider and limit are open. */
  readonly focus: string | undefined;
  readonly showAll: boolean;
  readonly limit: string;
  readonly solved: { readonly knob: string; readonly limit: Exact; readonly solution: Solution } | undefined;
  /** What hangs on each option, as far as it is known, by reading path and option. */
  readonly hanging: ReadonlyMap<string, Hanging>;
  readonly kept: readonly NamedScenario[];
  readonly broken: number;
  readonly notKept: boolean;
  /** What comes of the kept scenarios, by name. */
  readonly keptAnswers: ReadonlyMap<string, Answer>;
}

export interface WhatIf {
  readonly store: Store<WhatIfState>;
  readonly context: Context;
  /** Begins with what the pane shows, or goes on with it; call it when the tab is shown and the result changed. */
  open(): Promise<void>;
  show(view: View): void;
  focus(knob: string | undefined): void;
  showAll(all: boolean): void;
  turn(knob: Knob, value: string): void;
  read(reading: Reading, option: string): void;
  take(scenario: Scenario): void;
  setLimit(text: string): void;
  solve(knob: Knob, limit: Exact): Promise<void>;
  keep(name: string): Promise<void>;
  remove(name: string): Promise<void>;
}

const settingKey = (scheme: string): string => `award-sheets.scenarios.${scheme}`;

const INITIAL: WhatIfState = {
  view: 'numbers',
  ground: undefined,
  scenario: NO_CHANGE,
  answer: undefined,
  working: false,
  focus: undefined,
  showAll: false,
  limit: '',
  solved: undefined,
  hanging: new Map(),
  kept: [],
  broken: 0,
  notKept: false,
  keptAnswers: new Map(),
};

export function createWhatIf(context: Context): WhatIf {
  const store = createStore<WhatIfState>(INITIAL);
  let background = new AbortController();

  /** Tries what is asked for now; what was under way for an earlier question stops. */
  const reckon = async (): Promise<void> => {
    background.abort();
    const own = new AbortController();
    background = own;
    store.set({ working: true });
    await breathe();
    const { ground, scenario, view } = store.get();
    if (own.signal.aborted) return;
    if (ground) {
      if (store.get().answer?.scenario !== scenario) store.set({ answer: tryOut(ground, scenario) });
      if (view === 'readings')
        await drive(
          hangingOn(ground, scenario, (hanging) => store.set({ hanging })),
          own.signal,
          () => undefined,
        );
      if (view === 'scenarios') {
        const work = answersTo(ground, store.get().kept, (keptAnswers) => store.set({ keptAnswers }));
        await drive(work, own.signal, () => undefined);
      }
    }
    if (!own.signal.aborted) store.set({ working: false });
  };

  const set = (change: Partial<WhatIfState>): void => {
    store.set(change);
    void reckon();
  };

  /** Another scheme begins anew, with the scenarios that the workbook keeps for it. */
  const beginWith = async (result: Result): Promise<void> => {
    const before = store.get().ground;
    const id = context.store.get().setup.source?.id ?? '';
    const same = before?.result.scheme.name === result.scheme.name;
    store.set({
      ...(same ? { answer: undefined, solved: undefined } : { ...INITIAL, view: store.get().view }),
      ground: groundOf(result),
      keptAnswers: new Map(),
      hanging: new Map(),
    });
    if (!same) {
      const setting = await context.port.readSetting(settingKey(id));
      const { scenarios, broken } = fromKept(setting.ok ? setting.value : undefined);
      store.set({ kept: scenarios, broken });
    }
  };

  const keepAll = async (kept: readonly NamedScenario[]): Promise<void> => {
    const id = context.store.get().setup.source?.id ?? '';
    store.set({ kept, broken: 0 });
    const written = await context.port.writeSetting(settingKey(id), toKept(kept));
    set({ notKept: !written.ok });
  };

  return {
    store,
    context,
    async open() {
      const { result } = context.store.get();
      const { ground, answer } = store.get();
      if (!result || (ground?.result === result && answer)) return;
      store.set({ working: true });
      if (ground?.result !== result) await beginWith(result);
      await reckon();
    },
    show: (view) => set({ view }),
    focus: (focus) => store.set({ focus, solved: undefined }),
    showAll: (showAll) => store.set({ showAll }),
    turn(knob, value) {
      const turned = knob.parameters.reduce<Scenario>((all, one) => withValue(all, one, value), store.get().scenario);
      set({ scenario: turned, solved: undefined });
    },
    read: (reading, option) => set({ scenario: withReading(store.get().scenario, reading, option), solved: undefined }),
    take: (scenario) => set({ scenario, solved: undefined }),
    setLimit: (limit) => store.set({ limit, solved: undefined }),
    async solve(knob, limit) {
      const { ground, scenario } = store.get();
      const [first] = knob.parameters;
      if (!ground || first.kind !== 'number') return;
      const run = context.jobs.begin('reckoning');
      const solution = await drive(solving(ground, scenario, knob, first, limit), run.signal, run.progress);
      if (!solution) return run.fail({ kind: 'cancelled' });
      store.set({ solved: { knob: knob.key, limit, solution } });
      run.end();
    },
    async keep(name) {
      const { kept, scenario } = store.get();
      await keepAll([...kept.filter((one) => one.name !== name), { name, scenario }]);
    },
    async remove(name) {
      await keepAll(store.get().kept.filter((one) => one.name !== name));
    },
  };
}
