import { textHash } from '../../base/hash';
import type { Language } from '../../messages/language';
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
  const text = [MARK, ...fields.map(([name, parts]) => `${name}=${parts.map(escaped).join(',')}`)].join(';');
  return `${text};check=${textHash(text)}`;
}

/** Reads the text of a cell as a stamp. Blanks around it do no harm; any other change is found out. */
export function parseStamp(text: string): ReadStamp {
  const line = text.trim();
  if (!VERSIONS.test(line)) return { kind: 'none' };
  const [, body = '', check] = /^(.*);check=([0-9a-f]{8})$/su.exec(line) ?? [];
  if (!body.startsWith(`${MARK};`) || textHash(body) !== check) return { kind: 'damaged' };
  const fields = new Map(
    body.split(';').map((field): [string, readonly string[]] => {
      const [name = '', content = ''] = field.split('=');
      return [name, content === '' ? [] : content.split(',').map(unescaped)];
    }),
  );
  const stamp = stampFrom((name) => fields.get(name) ?? []);
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

function stampFrom(field: (name: string) => readonly string[]): Stamp | undefined {
  const one = (name: string): string => field(name)[0] ?? '';
  const kind = stampedKinds.find((known) => known === one('sheet'));
  const language = one('language') === 'zh' ? 'zh' : one('language') === 'en' ? 'en' : undefined;
  const [first = Number.NaN, last = Number.NaN] = field('header').map(Number);
  if (!kind || !language || !Number.isInteger(first) || !Number.isInteger(last)) return undefined;
  const [award] = field('award');
  return {
    kind,
    language,
    schemeId: one('scheme'),
    fingerprint: one('tables'),
    readings: pairsOf(field('readings')).map(([id, option]) => ({ id, option })),
    award: award === undefined ? { kind: 'column' } : { kind: 'one', award },
    trackerSheet: one('tracker'),
    trackerRange: field('tracker')[1] ?? '',
    headerRows: { first, last },
    columns: pairsOf(field('columns')).map(([fact, column]) => ({
      fact,
      column: column === '-' ? undefined : Number(column),
    })),
    time: one('time'),
  };
}

const pairsOf = (parts: readonly string[]): readonly (readonly [string, string])[] =>
  parts.flatMap((part, index) => (index % 2 === 0 ? [[part, parts[index + 1] ?? ''] as const] : []));

/** Marks of the form itself, blanks other than the common one, and what a workbook cannot hold: as code units. */
const SPECIAL = /[%;=,\s\p{Cc}\p{Cs}]/gu;
/** Stands for a text without characters, so that a list of one empty text is not an empty list. */
const EMPTY = '%';

const escaped = (content: string): string =>
  content === '' ? EMPTY : content.replace(SPECIAL, (character) => (character === ' ' ? ' ' : code(character)));

const code = (character: string): string => `%${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

const unescaped = (content: string): string =>
  content === EMPTY
    ? ''
    : content.replace(/%([0-9a-f]{4})/g, (_, unit: string) => String.fromCharCode(parseInt(unit, 16)));
