import { closedValue } from '../../facts/closed';
import { serialFromText } from '../../facts/dates';
import type { Fact, Value } from '../../facts/fact';
import { exactFromText } from '../../facts/quantity';
import { cleanText, textKey, titleKey } from '../../facts/text';
import type { Condition, ConditionFault } from './condition';

/** What separates the values of a list: 省级|市级, 省级、市级, 省级或市级. */
export const SEPARATORS = /[|、;；,，/\n]|或者?/;

/** The value as the fact's kind writes it, or undefined where the fact cannot have it. */
function valueOf(fact: Fact, text: string): Value | undefined {
  switch (fact.kind) {
    case 'number':
      return exactFromText(text);
    case 'date':
      return serialFromText(text);
    case 'text':
      if (fact.values) return closedValue(fact.values, text);
      return fact.titled ? titleKey(text) : textKey(text);
    case 'flag':
      return undefined;
  }
}

/** A value or a list of values. A closed fact takes only what its set holds; a typo there is a fault. */
export function parseList(text: string, fact: Fact): Condition | ConditionFault | undefined {
  const parts = text.split(SEPARATORS).map(cleanText).filter((part) => part !== '');
  const values: Value[] = [];
  for (const part of parts) {
    const value = valueOf(fact, part);
    if (value === undefined) {
      if (fact.kind !== 'text' || !fact.values) return undefined;
      return { code: 'value-not-in-set', fact: fact.name, text, value: part, values: fact.values.map((v) => v.name) };
    }
    values.push(value);
  }
  return values.length ? { kind: 'list', values } : undefined;
}
