import { textHash } from '../../base/hash';
import type { Language } from '../../messages/language';
import { CHECKED, escaped, groupsOf, languageNamed, readFields } from './fields';
import { type ListStamp, listStampIn } from './list-stamp';

/** What the figures of a sheet rest on: all that is needed to reckon them again. */
export interface Basis {
  /** Id of the scheme: lixian, or the id of a scheme that the clerk keeps. */
  readonly schemeId: string;
  /** Fingerprint of the scheme's tables. */
  readonly fingerprint: string;
  /** The readings in force that these awards ask for. */
  readonly readings: readonly ChosenReading[];
  /** One award for all rows, or the award that each row's 奖项 column names. */
  readonly award: { readonly kind: 'one'; readonly award: string } | { readonly kind: 'column' };
  /** Name of the tracker's sheet. */
  readonly trackerSheet: string;
  /** The tracker's range in A1 form, without the sheet. */
  readonly trackerRange: string;
  /** Header rows of the tracker as Excel numbers them. */
  readonly headerRows: { readonly first: number; readonly last: number };
  /** Columns that the clerk chose for a fact, from 0 within the header; `undefined` for none. */
  readonly columns: readonly ChosenColumn[];
  /** When the amounts were reckoned, as it shall be printed, such as 2024-12-31 16:20. */
  readonly time: string;
}

export interface ChosenReading {
  readonly id: string;
  readonly option: string;
}

interface ChosenColumn {
  readonly fact: string;
  readonly column: number | undefined;
}

/** The kinds of sheets that carry a stamp of amounts; others carry one of lists. */
export const stampedKinds = ['detail', 'summary', 'sign-off'] as const;
export type StampedKind = (typeof stampedKinds)[number];

/** What a sheet says of itself, in a line below the printed page. */
export interface Stamp extends Basis {
  readonly kind: StampedKind;
  readonly language: Language;
}

/** `damaged`: there is a stamp, but it is not as it was written. */
export type ReadStamp =
  | { readonly kind: 'none' }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'stamp'; readonly stamp: Stamp }
  | { readonly kind: 'list'; readonly stamp: ListStamp };

/** What a stamp's text begins with; the figure is the version of the form. */
const MARK = 'award-sheets/1';
const VERSIONS = /^award-sheets\/\d+;/;

/** The stamp as one line of text: fields that `parseStamp` reads back, and last a check of all that stands before. */
export function stampText(stamp: Stamp): string {
  const { award, headerRows } = stamp;
  const fields: readonly (readonly [string, readonly string[]])[] = [
    ['sheet', [stamp.kind]],
    ['language', [stamp.language]],
    ['scheme', [stamp.schemeId]],
    ['tables', [stamp.fingerprint]],
    ['readings', stamp.readings.flatMap(({ id, option }) => [id, option])],
    ['award', award.kind === 'one' ? [award.award] : []],
    ['tracker', [stamp.trackerSheet, stamp.trackerRange]],
    ['header', [String(headerRows.first), String(headerRows.last)]],
    ['columns', stamp.columns.flatMap(({ fact, column }) => [fact, column === undefined ? '-' : String(column)])],
    ['time', [stamp.time]],
  ];
  const text = [MARK, ...fields.map(([name, parts]) => `${name}=${parts.map(escapedPart).join(',')}`)].join(';');
  return `${text};check=${textHash(text)}`;
}

/** Reads the text of a cell as a stamp. Blanks around it do no harm; any other change is found out. */
export function parseStamp(text: string): ReadStamp {
  const line = text.trim();
  if (!VERSIONS.test(line)) return { kind: 'none' };
  const [, body = '', check] = CHECKED.exec(line) ?? [];
  if (!body.startsWith(`${MARK};`) || textHash(body) !== check) return { kind: 'damaged' };
  const stamp = stampFrom(body);
  return stamp ? { kind: 'stamp', stamp } : { kind: 'damaged' };
}

/** The stamp among the texts of a sheet, in any order; a whole one goes before a damaged one. */
export function stampIn(given: Iterable<string>): ReadStamp {
  const texts = [...given];
  const list = listStampIn(texts);
  if (list.kind === 'list') return list;
  let found: ReadStamp = list;
  for (const text of texts) {
    const read = parseStamp(text);
    if (read.kind === 'stamp') return read;
    if (read.kind === 'damaged') found = read;
  }
  return found;
}

function stampFrom(body: string): Stamp | undefined {
  const { all, one } = readFields(body);
  const kind = stampedKinds.find((known) => known === one('sheet'));
  const language = languageNamed(one('language'));
  const [first = Number.NaN, last = Number.NaN] = all('header').map(Number);
  if (!kind || !language || !Number.isInteger(first) || !Number.isInteger(last)) return undefined;
  const [award] = all('award');
  return {
    kind,
    language,
    schemeId: one('scheme'),
    fingerprint: one('tables'),
    readings: groupsOf(all('readings'), 2).map(([id = '', option = '']) => ({ id, option })),
    award: award === undefined ? { kind: 'column' } : { kind: 'one', award },
    trackerSheet: one('tracker'),
    trackerRange: all('tracker')[1] ?? '',
    headerRows: { first, last },
    columns: groupsOf(all('columns'), 2).map(([fact = '', column]) => ({
      fact,
      column: column === '-' ? undefined : Number(column),
    })),
    time: one('time'),
  };
}

/** Marks of the form itself, blanks other than the common one, and what a workbook cannot hold. */
const SPECIAL = /(?! )[%;=,\s\p{Cc}\p{Cs}]/gu;

const escapedPart = (content: string): string => escaped(content, SPECIAL);
