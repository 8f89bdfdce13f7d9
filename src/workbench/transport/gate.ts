import { type BatchRequest, PathType } from '../richapi/wire';
import { type Fault, type FaultHook, RequestFault, type RequestSummary } from './faults';

/** Decides before each request whether it may run. */
export interface Gate {
  /** The failure to answer with; null once the request may run. */
  pass(batch: BatchRequest, flags: number): Promise<Fault | null>;
  setFaults(hook: FaultHook | null): void;
  /** While a cell is edited requests fail, or wait for the end where the add-in asked for it. */
  setCellEditing(on: boolean): void;
}

/** Bits of a request's flags. */
const Flag = { Writes: 1, DelayForCellEdit: 64 } as const;

function summary(batch: BatchRequest, flags: number): RequestSummary {
  const paths = Object.values(batch.ObjectPaths ?? {});
  return {
    batch,
    writes: (flags & Flag.Writes) !== 0,
    delayForCellEdit: (flags & Flag.DelayForCellEdit) !== 0,
    internal: paths.some(({ ObjectPathType: type }) => type === PathType.Service),
  };
}

export function createGate(initial: FaultHook | null): Gate {
  let faults = initial;
  let editing = false;
  let waiting: (() => void)[] = [];
  return {
    async pass(batch, flags) {
      const request = summary(batch, flags);
      const fault = faults?.(request) ?? null;
      if (fault) return fault;
      if (!editing || request.internal) return null;
      if (!request.delayForCellEdit) return { kind: 'request', code: RequestFault.CellEditMode };
      await new Promise<void>((resolve) => waiting.push(resolve));
      return null;
    },
    setFaults(hook) {
      faults = hook;
    },
    setCellEditing(on) {
      editing = on;
      if (on) return;
      const resumed = waiting;
      waiting = [];
      for (const resume of resumed) resume();
    },
  };
}
