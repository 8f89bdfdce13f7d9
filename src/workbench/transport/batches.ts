import { SERVICE_NAME } from '../functions/wire';
import type { BatchRequest, BatchResponse } from '../richapi/wire';
import type { Fault } from './faults';
import type { Gate } from './gate';

/** Answers a batch, or refuses it as a whole. */
export type RunBatch = (batch: BatchRequest, flags: number) => Promise<BatchResponse | Fault>;

const carriesResults = (batch: BatchRequest): boolean =>
  Object.values(batch.ObjectPaths ?? {}).some(({ Name }) => Name === SERVICE_NAME);

/** Runs the add-in's batches one after another, behind the gate; a fault that a test asks for is played instead. */
export function createBatches(execute: (batch: BatchRequest) => Promise<BatchResponse>, gate: Gate): RunBatch {
  let queue: Promise<unknown> = Promise.resolve();

  async function inTurn(batch: BatchRequest): Promise<BatchResponse> {
    // Results of custom functions must overtake: a batch may be waiting for the calculation that needs them.
    if (carriesResults(batch)) return execute(batch);
    const run = () => execute(batch);
    const result = queue.then(run, run);
    queue = result;
    return result;
  }

  return async (batch, flags) => {
    const fault = await gate.pass(batch, flags);
    switch (fault?.kind) {
      case 'api':
      case 'action': {
        const { code, message } = fault;
        const index = fault.kind === 'action' ? fault.index : 0;
        const before = await inTurn({ ...batch, Actions: (batch.Actions ?? []).slice(0, index) });
        return { ...before, Error: { Code: code, Message: message, ActionIndex: index, HttpStatusCode: 400 } };
      }
      case 'silence':
        if (fault.carriedOut) await inTurn(batch);
        return new Promise<never>(() => undefined);
      case 'channel':
      case 'request':
        return fault;
      case undefined:
        return inTurn(batch);
    }
  };
}
