import { areaName, quoteSheetName } from '../model/address';
import type { Area } from '../model/area';
import { byId, make } from './elements';

/** The line at the foot of the page. */
export interface StatusLine {
  /** The selected cells, and what is to be said of them. */
  cell(sheetName: string, area: Area, note: CellNote | null): void;
  /** Something that went wrong with the page or the add-in; stays until the next selection. */
  problem(text: string): void;
}

/** What the line says of the active cell. */
export interface CellNote {
  readonly kind: 'error' | 'note';
  readonly text: string;
}

export function createStatusLine(): StatusLine {
  const line = byId('status', HTMLElement);
  return {
    cell(sheetName, area, note) {
      const place = make('span', { className: 'place', textContent: `${quoteSheetName(sheetName)}!${areaName(area)}` });
      const said = note ? [make('span', { className: `message ${note.kind}`, textContent: note.text })] : [];
      line.replaceChildren(place, ...said);
    },
    problem: (text) => line.replaceChildren(make('span', { className: 'message error', textContent: text })),
  };
}
