import type { JsonValue } from '../../../excel/port';
import { list, oneOf, shape, text, tuple } from '../../../base/shapes';
import { meaningChoices } from '../../../rules/attendance/sign-meaning';

const VERSION = 1;

/** The key in the workbook's settings for the signs of one form of sheet. */
export const settingKey = (form: string): string => `award-sheets.signs.${form}`;

export const toSetting = (signs: ReadonlyMap<string, string>): JsonValue => ({
  version: VERSION,
  signs: [...signs].map(([sign, meaning]) => [sign, meaning]),
});

const isSetting = shape({ version: oneOf(VERSION), signs: list(tuple(text, text)) });

/** What a setting says of signs; undefined where it is of another shape or names a meaning that there is not. */
export function fromSetting(setting: unknown): ReadonlyMap<string, string> | undefined {
  if (!isSetting(setting) || !setting.signs.every(([, meaning]) => meaningChoices.has(meaning))) return undefined;
  return new Map(setting.signs);
}
