import { type FactBook, namedBy } from '../facts/book';
import { type ColumnUse, mapColumns } from '../facts/columns';
import type { Fact } from '../facts/fact';
import { type Header, readHeader } from '../facts/headers';
import { isAmountHeader } from './amount';
import type { Candidate } from './candidate';
import type { ColumnLabel } from './header-rows';
import { alike } from './likeness';
import { isSum } from './row-words';
import { spellings } from './spellings';

/** A header as a whole for people: the lines of all its rows. */
export const headerOf = (label: ColumnLabel): Header => readHeader(label.lines.map((line) => line.text).join(' '));

/** Whether a column goes by a name that passes, whole or in part. */
export const goesBy = (label: ColumnLabel, passes: (key: string) => boolean): boolean =>
  spellings(label).some((text) => passes(readHeader(text).key));

/** The header as it is looked at for amounts: by the part of its label that heads amounts, with the label's unit. */
export function amountHeaderOf(label: ColumnLabel): Header {
  const whole = headerOf(label);
  const names = spellings(label).map((text) => ({ ...whole, key: readHeader(text).key }));
  return names.find(isAmountHeader) ?? whole;
}

interface Spelling {
  readonly column: number;
  readonly header: Header;
}

/** Every name a column may go by, with the unit that stands anywhere in its label. */
function spellingsOf(candidate: Candidate): readonly Spelling[] {
  return candidate.labels.flatMap((label, column) => {
    const whole = headerOf(label);
    if (label.lines.length === 0) return [{ column, header: whole }];
    return spellings(label).map((text) => ({ column, header: { ...whole, key: readHeader(text).key } }));
  });
}

/**
 * Which column serves which fact; columns count from 0 within the header. Facts of the award that no column names are
 * given the column whose header comes nearest, where there is one.
 */
export function mapLabels(
  book: FactBook,
  candidate: Candidate,
  chosen: ReadonlyMap<string, number | undefined> = new Map(),
  awardFacts: readonly string[] = [],
): readonly ColumnUse[] {
  const names = spellingsOf(candidate);
  const places = new Map(
    [...chosen].map(([fact, column]) => [fact, column === undefined ? undefined : placeOf(names, column)]),
  );
  const named = mapColumns(
    book,
    names.map((name) => name.header),
    places,
  ).map((use) => summing(book, candidate, { ...use, column: names[use.column]?.column ?? use.column }));
  const open = book.facts.filter(
    ({ name }) => awardFacts.includes(name) && !chosen.has(name) && !named.some(({ fact }) => fact.name === name),
  );
  return [...named, ...likely(book, names, named, open)];
}

function likely(
  book: FactBook,
  names: readonly Spelling[],
  named: readonly ColumnUse[],
  open: readonly Fact[],
): readonly ColumnUse[] {
  const keys = names.map(({ header, column }) => ({ key: isAmountHeader(header) ? '' : header.key, column }));
  const taken = new Set(named.map(({ column }) => column));
  return alike(book, keys, open, taken).flatMap(({ fact, name }): readonly ColumnUse[] => {
    const from = names[name];
    return from ? [{ fact, column: from.column, by: 'likeness', header: from.header }] : [];
  });
}

const placeOf = (names: readonly Spelling[], column: number): number | undefined => {
  const place = names.findIndex((name) => name.column === column);
  return place < 0 ? undefined : place;
};

/** Of columns headed alike under several groups (一季度, 二季度, 全年合计) the one under the sum holds the figure. */
function summing(book: FactBook, candidate: Candidate, use: ColumnUse): ColumnUse {
  const same = [use.column, ...rivals(book, candidate, use)];
  const sums = same.filter((column) =>
    candidate.labels[column]?.lines.some(({ text, shared }) => shared && isSum(text)),
  );
  const [sum] = sums;
  return same.length > 2 && sum !== undefined && sums.length === 1 ? { ...use, column: sum } : use;
}

/** Other columns that name the fact just as well as the one taken. */
export function rivals(book: FactBook, candidate: Candidate, use: ColumnUse): readonly number[] {
  if (use.by === 'chosen' || use.by === 'likeness') return [];
  const names = spellingsOf(candidate);
  const taken = names.find((name) => name.column === use.column && namedBy(book, use.fact, name.header)?.by === use.by);
  const columns = names
    .filter((name) => name.column !== use.column && name.header.key === taken?.header.key)
    .map((name) => name.column);
  return [...new Set(columns)];
}
