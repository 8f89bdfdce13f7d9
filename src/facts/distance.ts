/** How many letters have to be changed, added or left out to make one text the other (Levenshtein). */
export function distance(from: string, to: string): number {
  let above = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (const letter of from.split('')) {
    const row = [(above[0] ?? 0) + 1];
    for (let at = 0; at < to.length; at++) {
      const changed = (above[at] ?? 0) + (letter === to[at] ? 0 : 1);
      row.push(Math.min(changed, (above[at + 1] ?? 0) + 1, (row[at] ?? 0) + 1));
    }
    above = row;
  }
  return above[to.length] ?? 0;
}
