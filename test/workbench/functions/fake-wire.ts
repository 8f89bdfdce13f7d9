import { type CalcState, createCalcState } from '../../../src/workbench/functions/calc-state';
import { readFunctionMetadata } from '../../../src/workbench/functions/metadata';
import type { Outcome } from '../../../src/workbench/functions/outcome';
import type { FunctionWire, Invocation } from '../../../src/workbench/functions/wire';
import { bind } from '../../../src/workbench/richapi/object-type';

interface Calls {
  readonly open: Map<number, Invocation>;
  readonly log: string[];
}

/** A wire whose calls the test answers itself. */
function fakeWire(): FunctionWire & Calls {
  const open = new Map<number, Invocation>();
  const log: string[] = [];
  let last = 0;
  return {
    open,
    log,
    service: bind({ name: 'fake' }, null),
    invoke(invocation) {
      last += 1;
      open.set(last, invocation);
      log.push(`call ${invocation.functionId}(${JSON.stringify(invocation.parameters)}) at ${invocation.address}`);
      return last;
    },
    cancel(id) {
      if (open.delete(id)) log.push(`cancel ${id}`);
    },
    get pending() {
      return [...open.values()].filter(({ stream }) => !stream).length;
    },
    reset: () => open.clear(),
  };
}

export const FUNCTIONS = readFunctionMetadata({
  functions: [
    { id: 'twice', name: 'TWICE', parameters: [{ name: 'n', type: 'any' }] },
    { id: 'where', name: 'WHERE', parameters: [], options: { requiresAddress: true } },
    { id: 'tick', name: 'TICK', parameters: [{ name: 'n', type: 'any' }], options: { stream: true } },
  ],
});

/** The state over such a wire, what it calls dirty, and a way to answer a call. */
export function setUp(): {
  state: CalcState;
  wire: ReturnType<typeof fakeWire>;
  dirty: string[];
  answer(id: number, outcome: Outcome): void;
} {
  const wire = fakeWire();
  const state = createCalcState({ wire, coerce: { blank: '' }, sheetName: () => '表' });
  state.register('NS', FUNCTIONS);
  const dirty: string[] = [];
  state.onDirty((cells) => dirty.push(cells.map(({ row, column }) => `${row},${column}`).join(' ')));
  return {
    state,
    wire,
    dirty,
    answer(id, outcome) {
      const invocation = wire.open.get(id);
      if (!invocation?.stream) wire.open.delete(id);
      invocation?.onOutcome(outcome);
    },
  };
}
