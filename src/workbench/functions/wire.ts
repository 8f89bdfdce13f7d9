import type { Args } from '../richapi/arguments';
import { type OfficeObject, type ObjectType, bind } from '../richapi/object-type';
import type { Json } from '../richapi/wire';
import { type Outcome, isRecord, readFailure, readResult } from './outcome';

/** Entry of a `richApiMessage` event: category, type, target, message, id, isRemote. */
export type MessageEntry = readonly [number, number, string, string, string, boolean];

export interface Invocation {
  readonly functionId: string;
  readonly parameters: readonly Json[];
  /** Sheet1!A1 of the calling cell. */
  readonly address: string;
  readonly parameterAddresses: readonly (string | null)[] | null;
  readonly stream: boolean;
  readonly cancelable: boolean;
  /** Error values are among the parameters. */
  readonly allowErrors: boolean;
  onOutcome(outcome: Outcome): void;
}

/** Excel's own way to call custom functions in the add-in's page, and to get their results. */
export interface FunctionWire {
  /** The service to which the client reports, under its full name. */
  readonly service: OfficeObject;
  /** Returns the call's number. */
  invoke(invocation: Invocation): number;
  cancel(call: number): void;
  /** Calls that have not answered. */
  readonly pending: number;
  /** The page has (re)loaded: calls before it will not be answered. */
  reset(): void;
}

export const SERVICE_NAME = 'Microsoft.ExcelServices.CustomFunctions';

const CATEGORY = 1;
const INVOKE = 1000;
const CANCEL = 1001;
const Flag = { Cancelable: 1, Stream: 2, ErrorsAllowed: 4 } as const;

/** Features of the client that make it answer faster: shorter and bounded intervals between its result batches. */
const ENABLED_FEATURES: readonly Json[] = [2, 4];

/** Invocations per event, so that one message does not grow without bound. */
const BATCH = 2000;

interface Call {
  readonly stream: boolean;
  readonly onOutcome: (outcome: Outcome) => void;
}

export interface WireOptions {
  /** Sends entries to the page; only called once the page is ready. */
  fire(entries: readonly MessageEntry[]): void;
  /** After each batch of results, once the client has its answer. */
  onBatch(): void;
}

export function createFunctionWire(options: WireOptions): FunctionWire {
  const calls = new Map<number, Call>();
  let ready = false;
  let lastCall = 0;
  /** Calls without an answer, streams apart. */
  let pending = 0;
  let queue: MessageEntry[] = [];
  let scheduled = false;

  function flush(): void {
    scheduled = false;
    if (!ready) return;
    const entries = queue;
    queue = [];
    for (let start = 0; start < entries.length; start += BATCH) options.fire(entries.slice(start, start + BATCH));
  }

  // All calls of one calculation go out together.
  function send(type: number, message: Json): void {
    queue.push([CATEGORY, type, '', JSON.stringify(message), '', false]);
    if (scheduled) return;
    scheduled = true;
    setTimeout(flush);
  }

  function drop(call: number): boolean {
    const found = calls.get(call);
    if (found && !found.stream) pending -= 1;
    return calls.delete(call);
  }

  function take(call: number, outcome: Outcome): void {
    const found = calls.get(call);
    if (!found) return;
    if (!found.stream) drop(call);
    found.onOutcome(outcome);
  }

  function takeBatch(batch: Args, read: (entry: Json) => [Json, Outcome]): void {
    const [entries] = batch;
    if (!Array.isArray(entries)) return;
    for (const entry of entries as readonly Json[]) {
      const [call, outcome] = read(entry);
      if (typeof call === 'number') take(call, outcome);
    }
    // Answer first: the client's next delay is at least twice the time that this takes.
    setTimeout(() => options.onBatch());
  }

  const type: ObjectType<null> = {
    name: 'CustomFunctions',
    methods: {
      _SetOsfControlContainerReadyForCustomFunctions: () => {
        ready = true;
        flush();
      },
      _GetEnabledFeatures: () => ENABLED_FEATURES,
      SetInvocationArrayResults: (_self, args) =>
        takeBatch(args, (entry) => {
          const [call = null, good, value = null, code = null] = Array.isArray(entry) ? (entry as Json[]) : [];
          return [call, good === true ? readResult(value) : readFailure(value, code)];
        }),
      SetInvocationResults: (_self, args) =>
        takeBatch(args, (entry) => {
          const { id = null, failed, value = null, errorCode = null } = isRecord(entry) ? entry : {};
          return [id, failed === true ? readFailure(value, errorCode) : readResult(value)];
        }),
    },
  };

  return {
    service: bind(type, null),
    invoke(invocation) {
      lastCall += 1;
      const { stream, cancelable, allowErrors } = invocation;
      const flags =
        (cancelable ? Flag.Cancelable : 0) | (stream ? Flag.Stream : 0) | (allowErrors ? Flag.ErrorsAllowed : 0);
      if (!stream) pending += 1;
      calls.set(lastCall, { stream, onOutcome: invocation.onOutcome });
      send(INVOKE, [
        lastCall,
        invocation.functionId,
        invocation.parameters,
        invocation.address,
        flags,
        invocation.parameterAddresses,
      ]);
      return lastCall;
    },
    cancel(call) {
      if (drop(call)) send(CANCEL, { invocationId: call });
    },
    get pending() {
      return pending;
    },
    reset() {
      calls.clear();
      pending = 0;
      queue = [];
      ready = false;
    },
  };
}
