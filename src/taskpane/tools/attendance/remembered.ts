import type { JsonValue } from '../../../excel/port';
import { meaningChoices } from '../../../rules/attendance/sign-meaning';

const VERSION = 1;

/** The key in the workbook's settings for the signs of one form of sheet. */
export const settingKey = (form: string): string => `award-sheets.signs.${form}`;

export const toSetting = (signs: ReadonlyMap<string, string>): JsonValue => ({
  version: VERSION,
  signs: [...signs].map(([sign, meaning]) => [sign, meaning]),
});

/** What a setting says of signs; undefined where it is of another shape or names a meaning that there is not. */
export function fromSetting(setting: unknown): ReadonlyMap<string, string> | undefined {
  if (typeof setting !== 'object' || setting === null) return undefined;
  const { version, signs } = setting as Readonly<Record<string, unknown>>;
  if (version !== VERSION || !Array.isArray(signs)) return undefined;
  const read = new Map<string, string>();
  for (const pair of signs as readonly unknown[]) {
    const [sign, meaning] = Array.isArray(pair) ? (pair as readonly unknown[]) : [];
    if (typeof sign !== 'string' || typeof meaning !== 'string' || !meaningChoices.has(meaning)) return undefined;
    read.set(sign, meaning);
  }
  return read;
}
