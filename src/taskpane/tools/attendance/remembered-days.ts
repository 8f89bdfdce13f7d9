import type { JsonValue } from '../../../excel/port';
import { anything, list, oneOf, shape, text, tuple } from '../../../base/shapes';
import type { SignSheet } from '../../../trackers/signs/sheet';

/** What is asked of a sheet whose days are kept. */
export type DaysGrid = Pick<SignSheet, 'sheet' | 'weekdays' | 'form'>;

/** For which days the weekdays of a sheet stand, as the clerk typed it once. */
export interface KeptDays {
  readonly sheet: string;
  /** The weekdays of its heads: the same sheet with another month's weekdays is asked about again. */
  readonly weekdays: string;
  readonly typed: string;
}

const VERSION = 1;

/** The key in the workbook's settings for the sheets of one form. */
export const daysKey = (form: string): string => `award-sheets.sign-days.${form}`;

export const daysToSetting = (kept: readonly KeptDays[]): JsonValue => ({
  version: VERSION,
  days: kept.map(({ sheet, weekdays, typed }) => [sheet, weekdays, typed]),
});

const isSetting = shape({ version: oneOf(VERSION), days: list(anything) });
const isEntry = tuple(text, text, text);

/** What a setting says of days; nothing where it is of another shape, nor where an entry is: then some is `foreign`. */
export function daysFromSetting(setting: unknown): { readonly days: readonly KeptDays[]; readonly foreign: boolean } {
  if (!isSetting(setting)) return { days: [], foreign: setting !== undefined };
  const entries = setting.days.filter(isEntry);
  return {
    days: entries.map(([sheet, weekdays, typed]) => ({ sheet, weekdays, typed })),
    foreign: entries.length < setting.days.length,
  };
}

/** What was typed for this sheet when it had the same weekdays. */
export const daysOf = (kept: readonly KeptDays[], { sheet, weekdays }: DaysGrid): string | undefined =>
  kept.find((one) => one.sheet === sheet && one.weekdays === weekdays)?.typed;

/** The same with what was typed for this sheet now. */
export const withDays = (
  kept: readonly KeptDays[],
  { sheet, weekdays }: DaysGrid,
  typed: string,
): readonly KeptDays[] => [...kept.filter((one) => one.sheet !== sheet), { sheet, weekdays, typed }];
