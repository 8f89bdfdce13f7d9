/** What this machine remembers beside the workbook: what the clerk need not be shown again. */
export interface MachineMemory {
  isDone(what: string): boolean;
  done(what: string): void;
}

/** The part of the browser's storage that is used. */
export type TextStorage = Pick<Storage, 'getItem' | 'setItem'>;

const DONE = JSON.stringify({ version: 1, done: true });

/**
 * A memory in the browser's storage; where that is blocked it lasts as long as the pane is open.
 *
 * @param storage asked anew every time: a browser that blocks it throws when it is touched
 * @param prefix keeps apart what Office keeps apart
 */
export function createMachineMemory(storage: () => TextStorage, prefix: () => string): MachineMemory {
  const session = new Set<string>();
  const keyOf = (what: string): string => `${prefix()}award-sheets.${what}`;
  return {
    isDone(what) {
      if (session.has(what)) return true;
      try {
        return storage().getItem(keyOf(what)) === DONE;
      } catch {
        return false;
      }
    },
    done(what) {
      session.add(what);
      try {
        storage().setItem(keyOf(what), DONE);
      } catch {
        // Blocked or full: it is remembered until the pane is closed.
      }
    },
  };
}

/** This machine, in Excel. On the web, Office gives each site a part of its own. */
export const machineMemory: MachineMemory = createMachineMemory(
  () => window.localStorage,
  () => Office.context.partitionKey ?? '',
);
