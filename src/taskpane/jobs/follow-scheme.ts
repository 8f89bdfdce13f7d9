import type { Place } from '../../excel/port';
import type { Context } from './context';
import { reckonSheet } from './reckon-sheet';
import { remember } from './remember';
import { findSchemeSheets } from './read-own';
import { refreshed } from './refresh';
import { keepFingerprint } from './renamed';

/** Milliseconds without a move after which the clerk has stopped typing for a moment. */
const PAUSE = 400;

/** Keeps an eye on the sheet of an own scheme. */
export interface Following {
  moved(place: Place): void;
  end(): void;
}

/**
 * Reads an own scheme again when the clerk moves on its sheet or leaves it, and reckons anew where it says something
 * else by now. A sheet that the pane does not know yet makes it look for schemes again.
 */
export function followScheme(context: Context): Following {
  const { store } = context;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: string | undefined;
  const visited = new Set<string>();
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), PAUSE);
  };
  async function look(): Promise<void> {
    if (store.get().busy) return wait();
    const sheets = [...visited];
    visited.clear();
    await lookAgain(context, sheets);
  }
  return {
    moved({ sheet, address }) {
      if (address !== undefined && address !== 'A1') inTheClerksHands(context, sheet);
      const own = store.get().setup.source?.own?.sheet;
      const known = store.get().schemeSheets.includes(sheet) || sheet === store.get().sheet;
      const matters = (own !== undefined && (sheet === own || last === own)) || (sheet !== last && !known);
      if (matters) {
        visited.add(sheet);
        wait();
      }
      last = sheet;
    },
    end: () => clearTimeout(timer),
  };
}

async function lookAgain(context: Context, visited: readonly string[]): Promise<void> {
  const { port, store } = context;
  const { schemeSheets, setup, schemeCells } = store.get();
  if (visited.some((sheet) => !schemeSheets.includes(sheet))) {
    store.set({ schemeSheets: await findSchemeSheets(port, schemeSheets) });
  }
  if (!setup.source?.own) return;
  const fresh = await refreshed(port, setup, schemeCells);
  // Something else was begun meanwhile: that reads the scheme itself, or it is another scheme by now.
  if (store.get().busy || store.get().setup !== setup) return;
  const renamed = fresh.notice?.kind === 'scheme-renamed';
  if (fresh.notice && !renamed) return store.set({ notice: fresh.notice });
  store.set({ schemeCells: fresh.schemeCells });
  if (fresh.setup === setup) return;
  await keepFingerprint(context, fresh.setup.source);
  const run = context.jobs.begin('reckoning');
  store.set({ setup: fresh.setup });
  await reckonSheet(context, run);
  if (!renamed) return;
  await remember(context);
  store.set({ notice: fresh.notice, schemeSheets: await findSchemeSheets(port, store.get().schemeSheets) });
}

/** Once the clerk has been working on a sheet with a scheme's tables, 撤回 must not take it away any more. */
function inTheClerksHands({ store }: Context, sheet: string): void {
  const { schemeSheets, written } = store.get();
  if (!schemeSheets.includes(sheet) || !written.some(({ name }) => name === sheet)) return;
  store.set({ written: written.filter(({ name }) => name !== sheet) });
}
