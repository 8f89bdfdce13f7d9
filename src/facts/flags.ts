import { ownEntry } from '../base/entries';
import type { Fact } from './fact';
import { textKey } from './text';

const YES = /^(?:[是有√✓✔☑对1y]|true|yes)$/;
const NO = /^(?:[否无×✗✘x☒□0n]|没有|false|no|不是|[-—–/]+)$/;

/** Yes or no as clerks write it, a dash for none; undefined for any other text, which is no answer. */
export function flagFromText(raw: string): boolean | undefined {
  const key = textKey(raw);
  return YES.test(key) || (NO.test(key) ? false : undefined);
}

/**
 * The same under its header: 满勤 under 满勤 or 是否满勤 is a yes, as are the words that the fact `says` so; 未满勤 and 没有满勤
 * are the opposite, 已满勤 is the same again.
 */
export function flagUnder(name: string, raw: string, says: Fact['says'] = {}): boolean | undefined {
  const word = textKey(name.replace('是否', ''));
  const saidBy = (key: string): boolean | undefined => {
    const [, not, rest] = /^(?:([非未没不无])|[已有受])(.{1,9})$/.exec(key) ?? [];
    return ownEntry(says, key) ?? (key === word || (rest && saidBy(rest) ? !not : undefined));
  };
  const key = textKey(raw);
  return flagFromText(key) ?? saidBy(key);
}
