import { textKey } from '../../../facts/text';
import type { Scheme } from '../../../rules/scheme/scheme';
import type { SchemeSource } from '../../../rules/schemes/source';
import { chaptersOf, type Provision, speaksOf } from '../../state/rulebook';

/** An award, item or the like that can be asked for, and the clause in which the words were found. */
export interface Hit {
  readonly subject: string;
  /** Clause and rule in words; undefined where the words stand in the name. */
  readonly clause: string | undefined;
}

/**
 * The subjects whose name or clauses hold all of the words, those with the words in the name first. Traditional
 * characters, wide forms and blanks make no difference.
 */
export function found(
  source: SchemeSource,
  scheme: Scheme,
  subjects: readonly string[],
  query: string,
): readonly Hit[] {
  const words = query
    .split(/\s+/)
    .map(textKey)
    .filter((word) => word !== '');
  const holds = (text: string): boolean => words.every((word) => textKey(text).includes(word));
  const named = subjects.filter(holds).map((subject): Hit => ({ subject, clause: undefined }));
  if (words.length === 0) return named;
  const provisions = chaptersOf(source, scheme).flatMap((chapter) => chapter.provisions);
  const byClause = subjects
    .filter((subject) => !holds(subject))
    .flatMap((subject): readonly Hit[] => {
      const provision = provisions.find((one) => speaksOf(one, subject) && holds(textOf(one)));
      return provision ? [{ subject, clause: textOf(provision) }] : [];
    });
  return [...named, ...byClause];
}

const textOf = ({ clause, cells, figure, note }: Provision): string =>
  [clause, ...cells.map(({ name, text }) => `${name}${text}`), figure, note].filter((part) => part !== '').join(' ');
