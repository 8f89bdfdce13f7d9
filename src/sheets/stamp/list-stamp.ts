import { textHash } from '../../base/hash';
import { mapInSteps, type Steps } from '../../base/steps';
import type { Language } from '../../messages/language';
import { CHECKED, escaped, groupsOf, languageNamed, readFields } from './fields';
import type { ChosenReading } from './stamp';

/** The tools whose sheets are reckoned anew by what the clerk had chosen in them. */
const listTools = ['scores', 'allot', 'calendar', 'attendance', 'tasks', 'duties', 'contest', 'whatif'] as const;
export type ListTool = (typeof listTools)[number];

/** Where a sheet comes from: what made it and with which choices. */
export interface Origin {
  readonly tool: ListTool;
  /** The name under which the tool plans the sheet: one of several that it makes. */
  readonly part: string;
  /** What the clerk had chosen, as the tool writes and reads it. */
  readonly choice: string;
  /** What people decided where the rules leave it to them, in words. */
  readonly decisions: readonly string[];
}

/** A sheet that a list was made from. */
export interface ListSource {
  readonly sheet: string;
  readonly range: string;
  /** Of all that stood on the sheet. */
  readonly fingerprint: string;
}

/** What a list says of itself below the printed page: all that is needed to make it again, and a code of each line. */
export interface ListStamp extends Origin {
  readonly language: Language;
  readonly schemeId: string;
  /** Fingerprint of the scheme's tables. */
  readonly fingerprint: string;
  readonly readings: readonly ChosenReading[];
  readonly sources: readonly ListSource[];
  /** When it was made, as it shall be printed. */
  readonly time: string;
  /** The row in which its lines begin, and how many rows stand between the last of them and the code. */
  readonly frame: { readonly top: number; readonly tail: number };
  /** Columns that no code is kept of. */
  readonly leftOut: readonly number[];
  /** The codes of its lines from the head of the table on. */
  readonly lines: readonly string[];
}

type ReadListStamp =
  { readonly kind: 'none' } | { readonly kind: 'damaged' } | { readonly kind: 'list'; readonly stamp: ListStamp };

const MARK = 'award-sheets-list/1';
const PIECE = /^award-sheets-list\/(\d+);([a-z]+);(\d+)\/(\d+);(.*)$/su;
/** What a cell holds, with room to spare. */
const LONGEST = 30_000;

/** The stamp as texts of cells, one under another. */
export function* stampTextsInSteps(stamp: ListStamp): Steps<readonly string[]> {
  const fields: readonly (readonly [string, readonly string[]])[] = [
    ['part', [stamp.part]],
    ['choice', [stamp.choice]],
    ['decisions', stamp.decisions],
    ['language', [stamp.language]],
    ['scheme', [stamp.schemeId]],
    ['tables', [stamp.fingerprint]],
    ['readings', stamp.readings.flatMap(({ id, option }) => [id, option])],
    ['sources', stamp.sources.flatMap(({ sheet, range, fingerprint }) => [sheet, range, fingerprint])],
    ['time', [stamp.time]],
    ['frame', [String(stamp.frame.top), String(stamp.frame.tail)]],
    ['out', stamp.leftOut.map(String)],
    ['lines', stamp.lines],
  ];
  const written: string[] = [];
  for (const [name, parts] of fields) written.push(`${name}=${(yield* mapInSteps(parts, escapedPart)).join(',')}`);
  yield;
  const body = written.join(';');
  const text = `${body};check=${textHash(body)}`;
  const pieces = Array.from({ length: Math.ceil(text.length / LONGEST) }, (_, piece) =>
    text.slice(piece * LONGEST, (piece + 1) * LONGEST),
  );
  return pieces.map((piece, index) => `${MARK};${stamp.tool};${index + 1}/${pieces.length};${piece}`);
}

/** Whether a text is a piece of such a stamp. */
export const isListCode = (text: string): boolean => PIECE.test(text.trim());

/** How many pieces of such a stamp stand above these texts, which come from one column, from top to bottom. */
export function piecesAbove(texts: readonly string[]): number {
  for (const text of texts) {
    const place = PIECE.exec(text.trim())?.[3];
    if (place !== undefined) return Number(place) - 1;
  }
  return 0;
}

/** The stamp among the texts of a sheet, in any order. */
export function listStampIn(texts: Iterable<string>): ReadListStamp {
  const pieces = new Map<number, string>();
  let wanted = 0;
  let tool: ListTool | undefined;
  for (const text of texts) {
    const [, version, name, place, count, piece = ''] = PIECE.exec(text.trim()) ?? [];
    if (version === undefined) continue;
    wanted = Math.max(wanted, Number(count));
    tool = listTools.find((known) => known === name);
    pieces.set(Number(place), piece);
  }
  if (wanted === 0) return { kind: 'none' };
  const whole = Array.from({ length: wanted }, (_, index) => pieces.get(index + 1) ?? '').join('');
  const [, body = '', check] = CHECKED.exec(whole) ?? [];
  if (tool === undefined || textHash(body) !== check) return { kind: 'damaged' };
  const stamp = stampFrom(tool, body);
  return stamp ? { kind: 'list', stamp } : { kind: 'damaged' };
}

function stampFrom(tool: ListTool, body: string): ListStamp | undefined {
  const { all, one } = readFields(body);
  const language = languageNamed(one('language'));
  if (!language) return undefined;
  return {
    tool,
    language,
    part: one('part'),
    choice: one('choice'),
    decisions: all('decisions'),
    schemeId: one('scheme'),
    fingerprint: one('tables'),
    readings: groupsOf(all('readings'), 2).map(([id = '', option = '']) => ({ id, option })),
    sources: groupsOf(all('sources'), 3).map(([sheet = '', range = '', fingerprint = '']) => ({
      sheet,
      range,
      fingerprint,
    })),
    time: one('time'),
    frame: { top: Number(one('frame')), tail: Number(all('frame')[1]) },
    leftOut: all('out').map(Number),
    lines: all('lines'),
  };
}

/** Marks of the form itself, blanks of all kinds, and what a workbook cannot hold. */
const SPECIAL = /[%;=,\s\p{Cc}]/gu;
/** Halves of a character outside the first plane: a piece may end between them. */
const HALVES = /[\ud800-\udfff]/g;

const escapedPart = (content: string): string => escaped(escaped(content, SPECIAL), HALVES);
