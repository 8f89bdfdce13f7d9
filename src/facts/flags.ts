import { textKey } from './text';

const YES = /^(?:[是有√✓✔☑对1y]|true|yes)$/;
const NO = /^(?:[否无×✗✘x☒□0n]|没有|false|no|不是|[-—–/]+)$/;

/** Yes or no as clerks write it, a dash for none; undefined for any other text, which is no answer. */
export function flagFromText(raw: string): boolean | undefined {
  const key = textKey(raw);
  return YES.test(key) || (NO.test(key) ? false : undefined);
}

/** The same under its header: 满勤 under 满勤 or 是否满勤 is a yes, 未满勤 and 非满勤 are a no. */
export function flagUnder(name: string, raw: string): boolean | undefined {
  const key = textKey(raw);
  const word = textKey(name.replace('是否', ''));
  return (
    flagFromText(key) ?? (key === word || (/^[非未没不无]/.test(key) && key.slice(1) === word ? false : undefined))
  );
}
