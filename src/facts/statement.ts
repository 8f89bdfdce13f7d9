import { divide, type Exact, isZero, multiply, roundTo, sign } from './exact';
import { textValue } from './closed';
import { serialFromCell } from './dates';
import { isDitto } from './ditto';
import type { Fact, Fault, Statement } from './fact';
import { flagUnder } from './flags';
import { isOtherUnit } from './other-unit';
import { exactFromDouble } from './parse-exact';
import { exactFromText } from './quantity';
import { cleanText, isKey, textKey } from './text';

/** What Excel hands over: a text, a number, a boolean, null for a blank, or an object for an error cell. */
export type Cell = unknown;

/** Where the cell stood: a blank cell of a range may arrive as 0; so may one that a field points at, but a 0 typed there is meant. */
export type Origin = 'pair' | 'range';

const BLANK: Statement = { kind: 'blank' };

/** Whether nothing stands in the cell that a reader could see: blanks and invisible marks are nothing. A 0 is something. */
export const isBlankCell = (cell: Cell): boolean =>
  cell === null ||
  cell === undefined ||
  (typeof cell === 'string' && (cell === '' || (!isKey(cell) && cleanText(cell) === '')));

/** A text that may be anything. */
const isOpen = (fact: Fact): boolean => fact.kind === 'text' && !fact.values;

/** A dash is written for "none": no value, except under a yes/no header, where it is a no. */
export const isDash = (cell: Cell): boolean => typeof cell === 'string' && /^[-—–/]+$/.test(cleanText(cell));

/** The text of an Excel error (#N/A …) where the cell is one; undefined for every other cell. */
export function cellError(cell: Cell): string | undefined {
  if (typeof cell === 'string')
    return /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!)$/.test(cell) ? cell : undefined;
  if (cell === null || typeof cell !== 'object') return undefined;
  const { code, basicValue, errorCode }: { code?: unknown; basicValue?: unknown; errorCode?: unknown } = cell;
  return String(code ?? basicValue ?? errorCode ?? '#VALUE!');
}

/** The cell in words, for a message: never longer than a line. */
export function shown(cell: Cell): string {
  const text = typeof cell === 'string' ? cleanText(cell) : (cellError(cell) ?? String(cell ?? ''));
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** What a cell says about a fact: a value, nothing, or something that cannot be. */
export function readStatement(fact: Fact, cell: Cell, origin: Origin): Statement {
  // Most cells are plain: these are no error, no blank, no dash.
  if (typeof cell === 'number' || (typeof cell === 'string' && isKey(cell))) return readPlain(fact, cell, origin);
  const error = cellError(cell);
  if (error !== undefined) return bad({ code: 'cell-error', fact: fact.name, given: error });
  if (isBlankCell(cell)) return fact.kind === 'flag' ? { kind: 'given', value: false } : BLANK;
  if ((origin === 'range' || isOpen(fact)) && fact.kind !== 'flag' && isDash(cell)) return BLANK;
  return readPlain(fact, cell, origin);
}

function readPlain(fact: Fact, cell: Cell, origin: Origin): Statement {
  if (isDitto(cell)) return bad({ code: 'ditto', fact: fact.name, given: shown(cell) });
  switch (fact.kind) {
    case 'number':
      return readNumber(fact, cell, origin);
    case 'date':
      return readDate(fact, cell, origin);
    case 'flag':
      return readFlag(fact, cell);
    case 'text':
      return readText(fact, cell, origin);
  }
}

const bad = (fault: Fault): Statement => ({ kind: 'bad', fault });

function readNumber(fact: Fact, cell: Cell, origin: Origin): Statement {
  const value =
    typeof cell === 'number' ? exactFromDouble(cell) : typeof cell === 'string' ? figureOf(fact, cell) : undefined;
  if (value === undefined) return bad({ code: 'not-a-number', fact: fact.name, given: shown(cell) });
  if (isZero(value) && fact.zero === 'blank') {
    return origin === 'range' && cell === 0 ? BLANK : outOfRange(fact, cell, 'positive');
  }
  if (!inRange(fact.range, value)) return outOfRange(fact, cell, fact.range);
  return cell === 0 ? { kind: 'given', value, zero: true } : { kind: 'given', value };
}

/** 无 under how often: 0. 半个月 under 天数 and 3/5 under 完成数: nothing, rather than half a day and less than one. */
function figureOf(fact: Fact, text: string): Exact | undefined {
  const figure = exactFromText(text);
  if (figure !== undefined) return isOtherUnit(fact, cleanText(text)) || isShare(fact, text) ? undefined : figure;
  return /(?:次数|天数)$/.test(fact.name) && /^(?:无|没有)$/.test(textKey(text)) ? 0 : undefined;
}

/** 3/5 and 60% under what is counted one by one: three of five, or a day of March. 1/2天 is half a day. */
const isShare = ({ name, bar }: Fact, text: string): boolean =>
  !bar && /(?<![系指倍])数量?$|名次$/.test(name) && /[/%‰]\d*$/.test(cleanText(text));

const outOfRange = (fact: Fact, cell: Cell, range: Fact['range']): Statement =>
  bad({ code: 'out-of-range', fact: fact.name, given: shown(cell), range });

function inRange(range: Fact['range'], value: Exact): boolean {
  return range === 'any' || (range === 'positive' ? sign(value) > 0 : sign(value) >= 0);
}

function readDate(fact: Fact, cell: Cell, origin: Origin): Statement {
  if (cell === 0 && origin === 'range') return BLANK;
  const value = serialFromCell(cell);
  return value === undefined || sign(value) < 0
    ? bad({ code: 'not-a-date', fact: fact.name, given: shown(cell) })
    : { kind: 'given', value: toSecond(value) };
}

/** Seconds are the finest that offices keep: a file may hold 7:50 with a few digits less than it takes. */
const toSecond = (serial: Exact): Exact => divide(roundTo(multiply(serial, SECONDS), 0), SECONDS);
const SECONDS = 86400;

function readFlag(fact: Fact, cell: Cell): Statement {
  const value = flagUnder(fact.name, String(cell), fact.says);
  return value === undefined
    ? bad({ code: 'not-a-flag', fact: fact.name, given: shown(cell) })
    : { kind: 'given', value };
}

function readText(fact: Fact, cell: Cell, origin: Origin): Statement {
  if (cell === 0 && origin === 'range') return BLANK;
  const text = String(cell);
  // Two pieces without a number or a title are not one.
  if (/(?:编号|标题)$/.test(fact.name) && /^(?:暂?无|没有)$/.test(textKey(text))) return BLANK;
  const value = textValue(fact, text);
  return value === undefined
    ? bad({
        code: 'not-in-set',
        fact: fact.name,
        given: shown(cell),
        values: (fact.values ?? fact.named ?? []).map((v) => v.name),
      })
    : { kind: 'given', value };
}
