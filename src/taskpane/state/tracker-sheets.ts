import type { SheetInfo } from '../../excel/port';
import type { PaneState } from './pane-state';

/** An award sheet, and the tracker that it says it was made from. */
export interface AwardSheet {
  readonly name: string;
  readonly tracker: string;
}

type Sheets = Pick<PaneState, 'sheets' | 'made' | 'sheet' | 'schemeSheets'>;

/** A sheet that may be the tracker, and whether it has the tables of rules: such a one seldom is. */
interface Offered extends SheetInfo {
  readonly rules: boolean;
}

/** The sheets that may be the tracker: all but award sheets, unless one of them is it already; sheets of rules last. */
export function trackerSheets({ sheets, made, sheet, schemeSheets }: Sheets): readonly Offered[] {
  const offered = sheets
    .filter(({ name }) => name === sheet || !made.some((one) => one.name === name))
    .map((one): Offered => ({ ...one, rules: schemeSheets.includes(one.name) }));
  return [...offered.filter(({ rules }) => !rules), ...offered.filter(({ rules }) => rules)];
}

/** The sheet that a clerk means who has this one in front: of an award sheet its tracker, where that is there. */
export function meantBy(front: string, { sheets, made }: Pick<Sheets, 'sheets' | 'made'>): string {
  const tracker = made.find(({ name }) => name === front)?.tracker;
  return sheets.find(({ name }) => name === tracker)?.name ?? front;
}
