import type { Exact } from '../../facts/exact';
import type { Reading } from '../../rules/scheme/scheme';
import type { Area } from '../../whatif/areas';
import type { NamedScenario } from '../../whatif/kept';
import type { Knob } from '../../whatif/knobs';
import { NO_CHANGE, type Scenario, withReading, withValue } from '../../whatif/scenario';
import type { Solution } from '../../whatif/solve';
import type { Context } from '../jobs/context';
import { drive } from '../jobs/drive';
import { createStore, type Store } from '../state/store';
import { keepScenarios, keptScenarios } from '../jobs/keep';
import { createReckoner } from './reckoner';
import type { Evidence } from './state/evidence';
import { type Answer, type Ground, groundOf } from './try-out';
import { type Hanging, solving } from './work';

export type View = 'numbers' | 'readings' | 'variances' | 'scenarios';

/** What 测算 keeps while the pane is open. */
export interface WhatIfState {
  readonly view: View;
  /** What the numbers that are shown are about; undefined: the first that the scheme has. */
  readonly area: Area | undefined;
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
  /** Excel could not be asked what the workbook keeps: it is asked again before anything is kept. */
  readonly unread: boolean;
  readonly notKept: boolean;
  /** What comes of the kept scenarios, by name. */
  readonly keptAnswers: ReadonlyMap<string, Answer>;
}

export interface WhatIf {
  readonly store: Store<WhatIfState>;
  readonly context: Context;
  /** Begins with what the pane knows, or goes on with it; call it when the tab is shown and the evidence changed. */
  open(evidence: Evidence): Promise<void>;
  show(view: View): void;
  showArea(area: Area): void;
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

const INITIAL: WhatIfState = {
  view: 'numbers',
  area: undefined,
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
  unread: false,
  notKept: false,
  keptAnswers: new Map(),
};

export function createWhatIf(context: Context): WhatIf {
  const store = createStore<WhatIfState>(INITIAL);
  const reckon = createReckoner(store);
  const set = (change: Partial<WhatIfState>): void => {
    store.set(change);
    void reckon();
  };
  const keepAll = async (change: (kept: readonly NamedScenario[]) => readonly NamedScenario[]): Promise<void> => {
    if (store.get().unread) await recallScenarios(context, store);
    const kept = change(store.get().kept);
    store.set({ kept, broken: 0 });
    set({ notKept: store.get().unread || !(await keepScenarios(context, kept)) });
  };
  return {
    store,
    context,
    async open(evidence) {
      const { ground, answer } = store.get();
      if (ground?.evidence === evidence && answer) return;
      store.set({ working: true });
      if (ground?.evidence !== evidence) await beginWith(context, store, evidence);
      await reckon();
    },
    show: (view) => set({ view }),
    showArea: (area) => store.set({ area, focus: undefined }),
    focus: (focus) => store.set({ focus, solved: undefined }),
    showAll: (showAll) => store.set({ showAll }),
    turn(knob, value) {
      const turned = knob.parameters.reduce<Scenario>((all, one) => withValue(all, one, value), store.get().scenario);
      set({ scenario: turned, solved: undefined });
    },
    read: (reading, option) => set({ scenario: withReading(store.get().scenario, reading, option), solved: undefined }),
    take: (scenario) => set({ scenario, solved: undefined }),
    setLimit: (limit) => store.set({ limit, solved: undefined }),
    solve: (knob, limit) => solve(context, store, knob, limit),
    async keep(name) {
      const { scenario } = store.get();
      await keepAll((kept) => [...kept.filter((one) => one.name !== name), { name, scenario }]);
    },
    async remove(name) {
      await keepAll((kept) => kept.filter((one) => one.name !== name));
    },
  };
}

/** Another scheme begins anew, with the scenarios that the workbook keeps for it. */
async function beginWith(context: Context, store: Store<WhatIfState>, evidence: Evidence): Promise<void> {
  const before = store.get().ground;
  const ground = groundOf(evidence);
  const same = before?.scheme.name === ground.scheme.name;
  const { view } = store.get();
  store.set({
    ...(same ? { answer: undefined, solved: undefined } : { ...INITIAL, view }),
    ground,
    keptAnswers: new Map(),
    hanging: new Map(),
  });
  if (!same) await recallScenarios(context, store);
}

/** Takes up the scenarios that the workbook keeps, before those that were kept since in the pane alone. */
async function recallScenarios(context: Context, store: Store<WhatIfState>): Promise<void> {
  const read = await keptScenarios(context);
  if (!read.ok) {
    context.store.set({ notice: { kind: 'problem', problem: read.problem } });
    return store.set({ unread: true });
  }
  const { kept, broken } = read.value;
  const since = store.get().kept;
  const before = kept.filter(({ name }) => since.every((one) => one.name !== name));
  store.set({ kept: [...before, ...since], broken, unread: false });
}

/** 控制在…元以内, which can be stopped. */
async function solve(context: Context, store: Store<WhatIfState>, knob: Knob, limit: Exact): Promise<void> {
  const { ground, scenario } = store.get();
  const [first] = knob.parameters;
  if (!ground?.amounts || first.kind !== 'number') return;
  const run = context.jobs.begin('reckoning');
  const solution = await drive(solving({ ground, amounts: ground.amounts, scenario }, knob, first, limit), run);
  if (!solution) return run.fail({ kind: 'cancelled' });
  store.set({ solved: { knob: knob.key, limit, solution } });
  run.end();
}
