import { compare, divide, type Exact } from '../facts/exact';
import { exactFromText } from '../facts/quantity';
import type { NumberAt } from './cell-numbers';
import type { NumberParameter } from './parameter';
import type { Role } from './readers';

/**
 * Unit, step and limits of a number, as a clerk would turn it.
 *
 * @param behind what follows it in its cell
 * @param unit what the amounts of its row are counted in; undefined where it does not stand alone in its cell
 */
export function measures(
  role: Role,
  { value, percent }: NumberAt,
  behind: string,
  unit: string | undefined,
): Pick<NumberParameter, 'unit' | 'step' | 'least' | 'most'> {
  const orPercent = (word: string): string => (percent ? '%' : word);
  const word = measureWord(behind);
  const one: Exact = percent ? divide(1, 100) : 1;
  switch (role) {
    case 'amount':
    case 'cap':
    case 'formula': {
      const whole = percent || (unit !== undefined && unit !== '倍') || compare(value, 10) >= 0;
      const own = role === 'formula' ? '' : (unit ?? '');
      return { unit: orPercent(own), step: whole ? one : divide(1, 10), least: 0 };
    }
    case 'ratio':
      return { unit: orPercent(''), step: divide(1, 100), least: divide(1, 100), most: 1 };
    case 'bound':
      return { unit: orPercent(word), step: one, least: 0 };
    case 'count':
      return { unit: word, step: one, least: 0 };
    case 'weight':
    case 'full':
      return { unit: orPercent(''), step: one, least: one };
  }
}

/** The measure word that stands behind a number: 字 of 字以上, 名; "" where there is none. */
function measureWord(behind: string): string {
  for (const length of [3, 2, 1]) {
    const word = behind.slice(0, length);
    if (word.length === length && /^[\u4e00-\u9fff]+$/.test(word) && exactFromText(`1${word}`) === 1) return word;
  }
  return '';
}
