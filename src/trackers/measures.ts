import type { Fact } from '../facts/fact';
import { cleanText } from '../facts/text';

/** What figures of a column are counted in; 累计迟到(分钟) is no number of times. */
const MEASURES: readonly (readonly [string, RegExp])[] = [
  ['minute', /分钟数?$/],
  ['hour', /小时数?$|[学课]时数?$/],
  ['day', /[天日]数?$/],
  ['time', /(?<![班场名位档等层版篇条件])次数?$/],
  ['yuan', /元$|金额$|[扣罚]款$/],
  ['share', /[%率]$/],
];

const measureOf = (text: string): string | undefined => MEASURES.find(([, written]) => written.test(text))?.[0];

/** Whether a text says what is counted in and nothing else: 小时, 次. */
export const isMeasure = (text: string): boolean => text.length <= 3 && measureOf(text) !== undefined;

/** The measure in the brackets of a header, or of its last word. */
function measureOfHeader(header: string): string | undefined {
  const text = cleanText(header);
  const [, unit = ''] = /[(〔【[]([^()〔〕【】[\]]*)[)〕】\]]$/.exec(text) ?? [];
  return measureOf(unit) ?? measureOf(text.replace(/[(〔【[].*$/, ''));
}

/** Whether a header says that its figures are counted in something else than the fact is: 旷工(次) for 旷工天数. */
export function clashes(fact: Fact, header: string): boolean {
  const given = measureOfHeader(header);
  if (given === undefined) return false;
  // How often is no answer to whether.
  if (fact.kind === 'flag') return given === 'time' || given === 'yuan';
  const asked = measureOf(fact.name);
  return fact.kind === 'number' && asked !== undefined && asked !== given;
}
