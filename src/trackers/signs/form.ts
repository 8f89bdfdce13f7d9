import { textHash } from '../../facts/hash';
import { textKey } from '../../facts/text';

/**
 * What months of the same form have in common: by it the workbook remembers what the clerk said of the signs. The
 * heads beside the days and the legend count; how many days there are does not.
 */
export function formFingerprint(form: readonly string[]): string {
  const text = form.map(textKey).join('\n');
  return `${form.length}-${textHash(text, 0x811c9dc5)}${textHash(text, 0x1000193)}`;
}
