import type { WorkbookPort } from '../../src/excel/port';
import { done, type ExcelProblem, failed, type Outcome } from '../../src/excel/problem';

type Call = keyof WorkbookPort;

/** How the calls of a fake port are answered: at once and well, unless a test wants the next one to fail or to wait. */
export interface PortCalls {
  answer<T>(call: Call, value: () => T): Promise<Outcome<T>>;
  /** The next call of this kind fails with the problem. */
  failNext(call: Call, problem: ExcelProblem): void;
  /** The next call of this kind waits until the result is called. */
  holdNext(call: Call): () => void;
}

export function portCalls(): PortCalls {
  const failures = new Map<Call, ExcelProblem>();
  const held = new Map<Call, Promise<void>>();
  return {
    async answer(call, value) {
      await (held.get(call) ?? Promise.resolve());
      held.delete(call);
      const problem = failures.get(call);
      failures.delete(call);
      return problem ? failed(problem) : done(value());
    },
    failNext: (call, problem) => failures.set(call, problem),
    holdNext(call) {
      let release = (): void => undefined;
      held.set(call, new Promise((resolve) => (release = resolve)));
      return () => release();
    },
  };
}
