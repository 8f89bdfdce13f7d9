import type { SheetInfo } from '../../excel/port';
import type { PaneState } from './pane-state';

/** An award sheet, and the tracker that it says it was made from. */
export interface AwardSheet {
  readonly name: string;
  readonly tracker: string;
}

type Sheets = Pick<PaneState, 'sheets' | 'made' | 'sheet'>;

/** The sheets that may be the tracker: all but award sheets, unless one of them is it already. */
export const trackerSheets = ({ sheets, made, sheet }: Sheets): readonly SheetInfo[] =>
  sheets.filter(({ name }) => name === sheet || !made.some((one) => one.name === name));

/** The sheet that a clerk means who has this one in front: of an award sheet its tracker, where that is there. */
export function meantBy(front: string, { sheets, made }: Omit<Sheets, 'sheet'>): string {
  const tracker = made.find(({ name }) => name === front)?.tracker;
  return sheets.find(({ name }) => name === tracker)?.name ?? front;
}
