import { distance } from 'fastest-levenshtein';
import { textKey } from './text';

/** The known names in the order of likeness to what was written, the nearest first; equals keep their order. */
export function nearestFirst(given: string, known: readonly string[]): readonly string[] {
  const key = textKey(given);
  const scored = known.map((name, place) => ({ name, place, far: farness(key, textKey(name)) }));
  return scored.sort((a, b) => a.far - b.far || a.place - b.place).map(({ name }) => name);
}

/** Letters to change; those in common count for more: 烟草 is nearer to 烟草2007 than to any other name of two letters. */
function farness(a: string, b: string): number {
  const shared = [...a].filter((letter) => b.includes(letter)).length;
  return distance(a, b) - shared * 1.5;
}
