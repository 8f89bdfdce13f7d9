import { type FactBook, namedBy } from '../facts/book';
import { type ColumnUse, mapColumns } from '../facts/columns';
import { type Header, readHeader } from '../facts/headers';
import { isAmountHeader } from './amount';
import type { Candidate } from './candidate';
import type { ColumnLabel } from './header-rows';
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

/** Which column serves which fact; columns count from 0 within the header. */
export function mapLabels(
  book: FactBook,
  candidate: Candidate,
  chosen: ReadonlyMap<string, number | undefined> = new Map(),
): readonly ColumnUse[] {
  const names = spellingsOf(candidate);
  const places = new Map(
    [...chosen].map(([fact, column]) => [fact, column === undefined ? undefined : placeOf(names, column)]),
  );
  return mapColumns(
    book,
    names.map((name) => name.header),
    places,
  ).map((use) => ({ ...use, column: names[use.column]?.column ?? use.column }));
}

const placeOf = (names: readonly Spelling[], column: number): number | undefined => {
  const place = names.findIndex((name) => name.column === column);
  return place < 0 ? undefined : place;
};

/** Other columns that name the fact just as well as the one taken. */
export function rivals(book: FactBook, candidate: Candidate, use: ColumnUse): readonly number[] {
  if (use.by === 'chosen') return [];
  const names = spellingsOf(candidate);
  const taken = names.find((name) => name.column === use.column && namedBy(book, use.fact, name.header)?.by === use.by);
  const columns = names
    .filter((name) => name.column !== use.column && name.header.key === taken?.header.key)
    .map((name) => name.column);
  return [...new Set(columns)];
}
