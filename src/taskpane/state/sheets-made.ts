import type { JsonValue } from '../../excel/port';
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

/** What the setting says; undefined where it is of another shape. */
export function fromSheetsSetting(setting: unknown): SheetsMade | undefined {
  if (typeof setting !== 'object' || setting === null) return undefined;
  const { version, over } = setting as Readonly<Record<string, unknown>>;
  if (version !== VERSION || !Array.isArray(over)) return undefined;
  const named: readonly unknown[] = over;
  const made = SHEETS_OFFERED.filter((kind) => named.includes(kind));
  return made.length === named.length ? made : undefined;
}

/** The choice with one sheet taken in or left out. */
export const withSheet = (made: SheetsMade, kind: OverDetail, wanted: boolean): SheetsMade =>
  SHEETS_OFFERED.filter((one) => (one === kind ? wanted : made.includes(one)));
