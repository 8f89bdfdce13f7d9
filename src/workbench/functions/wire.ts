import type { Args } from '../richapi/arguments';
import { type OfficeObject, type ObjectType, bind } from '../richapi/object-type';
import type { Json } from '../richapi/wire';
import { type MessageEntry, createOutgoing } from './outgoing';
import { type Outcome, isRecord, readFailure, readResult } from './outcome';

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

const INVOKE = 1000;
const CANCEL = 1001;
const Flag = { Cancelable: 1, Stream: 2, ErrorsAllowed: 4 } as const;

/** Features of the client that make it answer faster: shorter and bounded intervals between its result batches. */
const ENABLED_FEATURES: readonly Json[] = [2, 4];

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

/** The number of a call, and what came of it. */
type Answer = readonly [Json, Outcome];

/** Entry of SetInvocationArrayResults: number, whether it went well, value, error code. */
function answerOfArray(entry: Json): Answer {
  const [call = null, good, value = null, code = null] = Array.isArray(entry) ? (entry as Json[]) : [];
  return [call, good === true ? readResult(value) : readFailure(value, code)];
}

/** Entry of SetInvocationResults. */
function answerOfRecord(entry: Json): Answer {
  const { id = null, failed, value = null, errorCode = null } = isRecord(entry) ? entry : {};
  return [id, failed === true ? readFailure(value, errorCode) : readResult(value)];
}

const flagsOf = ({ cancelable, stream, allowErrors }: Invocation): number =>
  (cancelable ? Flag.Cancelable : 0) | (stream ? Flag.Stream : 0) | (allowErrors ? Flag.ErrorsAllowed : 0);

export function createFunctionWire(options: WireOptions): FunctionWire {
  const calls = new Map<number, Call>();
  const outgoing = createOutgoing((entries) => options.fire(entries));
  let lastCall = 0;
  /** Calls without an answer, streams apart. */
  let pending = 0;

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

  function takeBatch([entries]: Args, read: (entry: Json) => Answer): void {
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
      _SetOsfControlContainerReadyForCustomFunctions: () => outgoing.ready(),
      _GetEnabledFeatures: () => ENABLED_FEATURES,
      SetInvocationArrayResults: (_self, args) => takeBatch(args, answerOfArray),
      SetInvocationResults: (_self, args) => takeBatch(args, answerOfRecord),
    },
  };

  return {
    service: bind(type, null),
    invoke(invocation) {
      lastCall += 1;
      const { functionId, parameters, address, parameterAddresses, stream, onOutcome } = invocation;
      if (!stream) pending += 1;
      calls.set(lastCall, { stream, onOutcome });
      outgoing.send(INVOKE, [lastCall, functionId, parameters, address, flagsOf(invocation), parameterAddresses]);
      return lastCall;
    },
    cancel(call) {
      if (drop(call)) outgoing.send(CANCEL, { invocationId: call });
    },
    get pending() {
      return pending;
    },
    reset() {
      calls.clear();
      pending = 0;
      outgoing.reset();
    },
  };
}
