import { entryOf } from '../../../base/entries';
import { pattern } from './words';

/** The words of a text by the names that its form has for them; a word that the form may do without may be missing. */
export type Said = Readonly<Record<string, string | undefined>>;

/** A way of documents to write something; the comment above each is an example, which a test holds to it. */
export interface Form<Given extends readonly unknown[], What> {
  /** Its words: a regular expression in which {unit} and the like stand for the classes of words.ts. */
  readonly says: string;
  /** What it comes to; undefined where the words do not make it after all. */
  readonly gives: (said: Said, ...given: Given) => What | undefined;
}

/** What the first of the forms gives that can read the text. */
export function readBy<Given extends readonly unknown[], What>(
  forms: readonly Form<Given, What>[],
  text: string,
  ...given: Given
): What | undefined {
  for (const form of forms) {
    const found = entryOf(patterns, form.says, pattern).exec(text);
    const what = found && form.gives(found.groups ?? {}, ...given);
    if (what) return what;
  }
  return undefined;
}

const patterns = new Map<string, RegExp>();
