import { dayOfSerial } from '../../facts/dates';
import { longHash } from '../../base/hash';
import { textKey } from '../../facts/text';

/** An all-day entry of a calendar. */
export interface IcsEvent {
  /** Serial number of the day. */
  readonly serial: number;
  /** What makes it the same entry when the file is made again: the scheme and the duty. */
  readonly key: string;
  readonly summary: string;
  readonly description: string;
}

/**
 * A calendar file (RFC 5545): all-day entries that take no time, lines of at most 75 octets ended by CRLF. The same
 * duty on the same day keeps its UID, so that a file read in again replaces its entries instead of doubling them.
 *
 * @param stamp when the file is made
 */
export function icsOf(name: string, events: readonly IcsEvent[], stamp: Date): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//award-sheets//calendar//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => eventLines(event, utc(stamp))),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines({ serial, key, summary, description }: IcsEvent, stamp: string): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${longHash(textKey(key))}-${day(serial)}@award-sheets`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${day(serial)}`,
    `DTEND;VALUE=DATE:${day(serial + 1)}`,
    `SUMMARY:${escaped(summary)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${escaped(description)}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const two = (number: number): string => String(number).padStart(2, '0');

function day(serial: number): string {
  const { year, month, day: ofMonth } = dayOfSerial(serial);
  return `${String(year).padStart(4, '0')}${two(month)}${two(ofMonth)}`;
}

/** 20240930T081500Z */
const utc = (date: Date): string => date.toISOString().replace(/[-:]/g, '').replace(/\.\d+/, '');

/** Backslash, semicolon and comma are escaped, a line break is \n; other controls are left out. */
const escaped = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');

const MOST_OCTETS = 75;

/** Octets of a character in UTF-8. */
function octets(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** A long line goes on in lines that begin with a blank; no character is cut in two. */
function folded(line: string): string {
  let result = '';
  let used = 0;
  for (const character of line) {
    const size = octets(character);
    if (used + size > MOST_OCTETS) {
      result += '\r\n ';
      used = 1;
    }
    result += character;
    used += size;
  }
  return result;
}
