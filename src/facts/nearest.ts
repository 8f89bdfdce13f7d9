import { textKey } from './text';

/** The known names in the order of likeness to what was written, the nearest first; equals keep their order. */
export function nearestFirst(given: string, known: readonly string[]): readonly string[] {
  const key = textKey(given);
  const scored = known.map((name, place) => ({ name, place, far: farness(key, textKey(name)) }));
  return scored.sort((a, b) => a.far - b.far || a.place - b.place).map(({ name }) => name);
}

/** Letters that they have not in common, in whichever order: 烟草 is nearer to 烟草2007 than to any other name of two letters. */
function farness(a: string, b: string): number {
  const shared = [...a].filter((letter) => b.includes(letter)).length;
  return a === b ? -Infinity : Math.max(a.length, b.length) - shared * 2.5;
}
