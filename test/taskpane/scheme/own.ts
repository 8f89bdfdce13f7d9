import { act } from 'react';
import type { SheetCells } from '../../../src/excel/port';
import { notesKey } from '../../../src/taskpane/jobs/notes';
import { articles } from '../sheets';
import { show, type Shown } from '../show';
import { placeOf, schemeSheet } from './sheets';

/** The sheet with the clerk's own scheme. */
export const OWN = '本局办法';

/** Where 澧县 pays 600 yuan. */
export const price = placeOf('澧县', '600');

/** The tables of 澧县 with another price. */
export const own = (cell: string): SheetCells => schemeSheet('澧县', OWN, [[...price, cell]]);

/** The pane that reckons by a scheme of the clerk's own, which began as 澧县. */
export async function showOwn(cell = '650'): Promise<Shown> {
  const origin = { version: 1, origin: 'lixian', title: '', office: '', number: '' };
  const shown = await show([articles, own(cell)], {}, { settings: { [notesKey(OWN)]: origin } });
  await shown.click('button', '办法 ');
  await shown.click('menuitemradio', OWN);
  return shown;
}

/** The pause after which a scheme's sheet is read again, and the reckoning. */
export async function pause(shown: Shown): Promise<void> {
  await act(() => new Promise((resolve) => setTimeout(resolve, 500)));
  await shown.after(() => undefined);
}
