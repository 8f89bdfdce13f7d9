import type { Display } from '../../../src/excel/machine-values';
import type { SheetCells } from '../../../src/excel/port';
import { source } from '../sheets';
import { type Before, show, type Shown } from '../show';

export type { Shown };

/** The pane over these sheets with a scheme picked and a tool behind 更多 open. */
export async function openTool(
  scheme: string,
  tool: string,
  sheets: readonly SheetCells[],
  display: Partial<Display> = {},
  before: Before = {},
): Promise<Shown> {
  const shown = await show(sheets, display, before);
  await shown.after(() => shown.pane.pickScheme(source(scheme)));
  await shown.after(() => shown.pane.showTab('more'));
  await shown.click('button', tool);
  return shown;
}

/** The input that a label names. */
export function field(label: string): HTMLElement {
  const named = [...document.querySelectorAll('label')].find(({ textContent }) => textContent?.startsWith(label));
  const found = named && document.getElementById(named.htmlFor);
  if (!found) throw new Error(`no field ${label}`);
  return found;
}
