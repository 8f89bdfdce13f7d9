import { textKey } from './text';

const YES = /^(?:[是有√✓✔☑对1y]|true|yes)$/;
const NO = /^(?:[否无×✗✘x☒□0n]|没有|false|no|不是|[-—–/]+)$/;

/** Yes or no as clerks write it, a dash for none; undefined for any other text, which is no answer. */
export function flagFromText(raw: string): boolean | undefined {
  const key = textKey(raw);
  return YES.test(key) || (NO.test(key) ? false : undefined);
}
