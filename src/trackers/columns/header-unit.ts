import type { Fact } from '../../facts/fact';
import { cleanText } from '../../facts/text';

/**
 * What the header of a column says that its figures are counted in; 累计迟到(分钟) is no number of times. The units that are
 * written behind single values are in src/facts/other-unit.ts.
 */
const UNITS: readonly (readonly [string, RegExp])[] = [
  ['second', /秒数?$/],
  ['minute', /分钟数?$/],
  ['hour', /小时数?$|[学课]时数?$/],
  ['day', /[天日]数?$/],
  ['time', /(?<![班场名位档等层版篇条件])次数?$/],
  ['yuan', /元$|金额$|[扣罚]款$/],
  ['share', /[%率]$/],
];

const unitOf = (text: string): string | undefined => UNITS.find(([, written]) => written.test(text))?.[0];

/** Whether a text says what is counted in and nothing else: 小时, 次. */
export const isUnit = (text: string): boolean => text.length <= 3 && unitOf(text) !== undefined;

/** The unit in the brackets of a header, or else of its words, as it is written there. */
function writtenIn(header: string): string | undefined {
  const text = cleanText(header);
  const [, unit = ''] = /[(〔【[]([^()〔〕【】[\]]*)[)〕】\]]$/.exec(text) ?? [];
  return [unit, text.replace(/[(〔【[].*$/, '')].find((part) => unitOf(part) !== undefined);
}

/** A number of things: 领导批示(条), 批示件数. */
const PIECES = /[(〔【[]([篇条件起])[)〕】\]]$|[篇条件]数$/;

/**
 * What a header says that its figures are counted in, where the fact is counted in something else: 小时 of 旷工(小时)
 * for 旷工天数. Undefined where nothing speaks against it.
 */
export function otherUnit(fact: Fact, header: string): string | undefined {
  const written = writtenIn(header);
  const given = written === undefined ? undefined : unitOf(written);
  // How often and how many is no answer to whether.
  if (fact.kind === 'flag') {
    const [pieces, unit = pieces] = PIECES.exec(cleanText(header)) ?? [];
    return given === 'time' || given === 'yuan' ? written : unit;
  }
  const asked = unitOf(fact.name) ?? (/时间$/.test(fact.name) ? 'hour' : undefined);
  return fact.kind === 'number' && asked !== undefined && asked !== given ? written : undefined;
}
