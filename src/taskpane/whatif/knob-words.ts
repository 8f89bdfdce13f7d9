import type { WhatIfWords } from '../../messages/pane/whatif/whatif';
import { showExact } from '../../facts/show';
import type { Exact } from '../../facts/exact';
import type { Knob } from '../../whatif/knobs';
import type { Parameter } from '../../whatif/parameter';
import { valueText } from '../../whatif/scenario';

/** Conditions that take more room than they tell. */
const LONGEST = 14;

const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

/**
 * Which case a number is about: 文稿 省 <1000. The condition in which it stands itself is left to its name. A bound that
 * several rows share is about no case alone.
 */
export function caseOf({ conditions, column, table }: Parameter, words: WhatIfWords, shared = false): string {
  if (shared) return words.sharedBound(column);
  const others = conditions.filter(({ name }) => name !== column || table !== 'awards');
  const texts = others.map(({ name, text }) => (/^[是否√]$/.test(text) ? `${name}${text}` : shortened(text)));
  return texts.join(' ') || (table === 'places' ? '' : words.everyCase);
}

/** What the number is within its row: its column, and the cell where that says more than the number. */
export function placeOf(parameter: Parameter): string {
  if (parameter.kind === 'choice' || parameter.text === '') return parameter.column;
  return parameter.role === 'amount' && parameter.alone ? '' : `${parameter.column} ${shortened(parameter.text)}`;
}

/** The full name for those who hear it: 三② 文稿 省 <1000 金额. */
export const nameOf = ({ parameters: [first, ...others] }: Knob, words: WhatIfWords): string =>
  others.length > 0
    ? [first.clause, words.sharedBound(first.column)].filter(Boolean).join(' ')
    : [first.clause, isAboutOne(first) ? '' : first.subject, caseOf(first, words), first.column]
        .filter(Boolean)
        .join(' ');

/** Numbers of awards are listed under their award: its name need not be said again. */
const isAboutOne = ({ table }: Parameter): boolean => table === 'awards' || table === 'rollUps' || table === 'facts';

/** A value with its unit: 200元, 15%, 1/3. */
export function shownValue(parameter: Parameter, value: Exact): string {
  if (parameter.kind === 'choice') return parameter.value;
  if (parameter.percent) return valueText(parameter, value);
  return `${showExact(value)}${parameter.unit}`;
}

/** What stands in the scheme: a weight that it leaves open counts like all the others. */
export function ownValue(parameter: Parameter, words: WhatIfWords): string {
  if (parameter.kind === 'choice') return parameter.value;
  return parameter.open ? words.rankings.openWeight : shownValue(parameter, parameter.value);
}
