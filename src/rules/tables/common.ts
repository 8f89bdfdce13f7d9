import { serialFromCell } from '../../facts/dates';
import { toNumber } from '../../facts/exact';
import { cleanText, sameText } from '../../facts/text';
import { factsOfRequirement, parseRequirement, type Requirement } from '../conditions/requirement';
import { wordAt } from '../conditions/words';
import type { Report } from '../scheme/finding';
import type { ReadingTest, Source } from '../scheme/rule-base';
import type { Reading, Rule } from '../scheme/scheme';
import type { TableRow } from './table-row';
import type { Vocabulary } from './vocabulary';

/** A list in one cell: 优秀文稿、优秀调研. */
export const listOf = (text: string): readonly string[] =>
  text
    .split(/[、|,，;；\n]/)
    .map(cleanText)
    .filter((part) => part !== '');

export const sourceOf = (row: TableRow, column: string): Source => ({
  clause: row.words('条款'),
  note: row.words('备注'),
  at: row.at(column),
});

/** The reading under which a row holds: 释义 says 编号=reading, several readings joined by |. */
export function readingTestOf(row: TableRow, readings: readonly Reading[], report: Report): ReadingTest | undefined {
  const text = row.text('释义');
  if (text === '') return undefined;
  const [id = '', value = ''] = text.split(/[=＝:：]/).map(cleanText);
  const reading = readings.find((known) => sameText(known.id, id));
  const wanted = value.split('|').map((part) => reading?.options.find((option) => sameText(option, part)));
  if (reading && !wanted.includes(undefined))
    return { id: reading.id, readings: wanted.filter((option) => option !== undefined) };
  const words = readings.flatMap((known) => known.options.map((option) => `${known.id}=${option}`));
  unreadable(row, '释义', report, { code: 'word-unknown', words: words.length ? words : ['编号=读法'] });
  return undefined;
}

/** The reading that a cell names in place of a word of its own (方式, 取, 取整). */
export const readingNamed = (readings: readonly Reading[], text: string): Reading | undefined =>
  readings.find((reading) => sameText(reading.id, text));

/** 起 and 止: the first and the last day in force, both included. */
export function spanOf(row: TableRow, report: Report): Rule['span'] {
  return { from: dayOf(row, '起', report), until: dayOf(row, '止', report) };
}

function dayOf(row: TableRow, column: string, report: Report): number | undefined {
  const cell = row.cell(column);
  if (cell === undefined) return undefined;
  const serial = serialFromCell(
    typeof cell === 'number'
      ? cell
      : row.text(column).replace(/^(?:自|从|截?[至止]|到)|(?:起|止|为止)?(?:[执施实]行)?$/g, ''),
  );
  if (serial !== undefined) return Math.floor(toNumber(serial));
  unreadable(row, column, report);
  return undefined;
}

type Unreadable =
  | { readonly code: 'entry-unreadable'; readonly into?: string | undefined }
  | { readonly code: 'word-unknown'; readonly words: readonly string[] };

/** Reports a cell that holds something else than its column takes. */
export const unreadable = (
  row: TableRow,
  column: string,
  report: Report,
  why: Unreadable = { code: 'entry-unreadable' },
): void => report(row.at(column), { column, text: row.text(column), ...why });

/** The name by which others refer to the row; blank, with a report, where it has none. */
export function nameIn(row: TableRow, column: string, report: Report): string {
  const name = row.text(column);
  if (name === '') report(row.at(column), { code: 'name-missing', column });
  return name;
}

/** What a cell asks that names its facts itself. A fact that only this cell names is known by the bound behind it. */
export function parseNamed(text: string, vocabulary: Vocabulary): Requirement | undefined {
  text.split(/并且|且|或者?|[,、;]/).forEach((part) => nameBounded(part, vocabulary));
  return parseRequirement(text, vocabulary.fact, vocabulary.names());
}

/** 工龄满10年 names a fact of its own, what stands before the bound; 超过10次 and 每年3次 name none. */
function nameBounded(part: string, { fact, names }: Vocabulary): void {
  const [name] =
    /^\p{L}{2,12}?(?=(?:累[计积])?(?:[\d超前第]|满(?![意勤])|达(?![标成])|不[满足少低超高多]|[未高低多少]于))/u.exec(
      part,
    ) ?? [];
  if (name === undefined || /^(?:每|[一二两三四五六七八九十]+[次天年名])/.test(name) || wordAt(name, 0, 'before'))
    return;
  if (!names().some((known) => known !== name && part.startsWith(known))) fact(name);
}

/** A condition that names its facts itself (迟到次数>10且旷工天数>3). Facts that it names become facts of the scheme. */
export function readRequirement(
  row: TableRow,
  column: string,
  vocabulary: Vocabulary,
  report: Report,
): Requirement | undefined {
  const text = row.text(column);
  const requirement = parseNamed(text, vocabulary);
  if (requirement) factsOfRequirement(requirement).forEach(vocabulary.fact);
  else report(row.at(column), { code: 'requirement-unreadable', text });
  return requirement;
}
