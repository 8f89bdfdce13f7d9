import { textKey } from './text';

const yes = new Set(['是', '有', '√', '✓', '✔', '☑', '对', '1', 'true', 'y', 'yes']);
const no = new Set(['否', '无', '没有', '×', '✗', '✘', 'x', '☒', '□', '0', 'false', 'n', 'no', '不是']);

/** Trackers write a dash for "none". */
const DASHES = /^[-—–/]+$/;

/** Yes or no as clerks write it; undefined for any other text, which is no answer. */
export function flagFromText(raw: string): boolean | undefined {
  const key = textKey(raw);
  return yes.has(key) ? true : no.has(key) || DASHES.test(key) ? false : undefined;
}
