import type { DOMWindow } from 'jsdom';

/** The globals that an add-in's page has. */
export interface OfficeGlobals {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
}

const NAMES = ['Excel', 'Office', 'OfficeExtension', 'CustomFunctions'] as const;
const PATIENCE = 20_000;

/** Waits until the client has loaded in the page and has heard from the host. */
export async function officeReady(window: DOMWindow, problems: readonly string[]): Promise<OfficeGlobals> {
  const deadline = Date.now() + PATIENCE;
  const page = window as unknown as Partial<OfficeGlobals>;
  for (;;) {
    const { Excel: excel, Office: office, OfficeExtension: extension, CustomFunctions: functions } = page;
    if (excel && extension && functions && office && typeof office.onReady === 'function') {
      await office.onReady();
      return { Excel: excel, Office: office, OfficeExtension: extension, CustomFunctions: functions };
    }
    if (Date.now() > deadline) throw new Error(`Office.js did not start. ${problems.join('; ')}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** Puts the page's globals on globalThis; returns the function that takes them away again. */
export function installGlobals(globals: OfficeGlobals): () => void {
  const target = globalThis as unknown as { [name: string]: unknown };
  const before = NAMES.map((name) => [name, Object.getOwnPropertyDescriptor(target, name)] as const);
  for (const name of NAMES) target[name] = globals[name];
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(target, name, descriptor);
      else delete target[name];
    }
  };
}
