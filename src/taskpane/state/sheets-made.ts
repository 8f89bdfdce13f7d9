import type { JsonValue } from '../../excel/port';
import { list, oneOf, shape } from '../../base/shapes';
import type { OverDetail } from '../../sheets/money/award-sheets';

/** Which sheets are made over 奖励明细, in the order in which they stand. */
export type SheetsMade = readonly OverDetail[];

/** All that can be made beside 奖励明细. */
export const SHEETS_OFFERED: SheetsMade = ['summary', 'sign-off'];

/** What is made until the clerk says otherwise. */
export const USUAL_SHEETS: SheetsMade = ['summary'];

/** The key in the workbook's settings: one office prints the same sheets for every tracker. */
export const SHEETS_MADE_KEY = 'award-sheets.sheets-made';

const VERSION = 1;

export const toSheetsSetting = (made: SheetsMade): JsonValue => ({ version: VERSION, over: made });

const isSetting = shape({ version: oneOf(VERSION), over: list(oneOf(...SHEETS_OFFERED)) });

/** What the setting says; undefined where it is of another shape or names a sheet twice. */
export function fromSheetsSetting(setting: unknown): SheetsMade | undefined {
  if (!isSetting(setting)) return undefined;
  const made = SHEETS_OFFERED.filter((kind) => setting.over.includes(kind));
  return made.length === setting.over.length ? made : undefined;
}

/** The choice with one sheet taken in or left out. */
export const withSheet = (made: SheetsMade, kind: OverDetail, wanted: boolean): SheetsMade =>
  SHEETS_OFFERED.filter((one) => (one === kind ? wanted : made.includes(one)));
