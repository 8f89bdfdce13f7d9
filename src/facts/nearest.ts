import { textKey } from './text';

/** The known names in the order of likeness to what was written, the nearest first; equals keep their order. */
export function nearestFirst(given: string, known: readonly string[]): readonly string[] {
  const key = textKey(given);
  const scored = known.map((name, place) => ({ name, place, far: farness(key, textKey(name)) }));
  return scored.sort((a, b) => a.far - b.far || a.place - b.place).map(({ name }) => name);
}

/** Letters to change, less where one name holds the other (优秀党员 in 优秀共产党员 keeps its order of letters). */
function farness(a: string, b: string): number {
  const shared = [...a].filter((letter) => b.includes(letter)).length;
  return distance(a, b) - shared / 2;
}

/** Levenshtein's distance: how many letters to insert, leave out or change make the one the other. */
export function distance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const letter of a.split('')) {
    let before = 0;
    let corner = 0;
    above = above.map((up, at) => {
      before = at === 0 ? up + 1 : Math.min(up + 1, before + 1, corner + (letter === b[at - 1] ? 0 : 1));
      corner = up;
      return before;
    });
  }
  return above[b.length] ?? 0;
}
