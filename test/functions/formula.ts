/** Reads a formula such as =AWARD("澧县","上稿",{"级别","字数";"省",5},,TRUE) back into its name and arguments. */
export function parseFormula(formula: string): { readonly name: string; readonly args: readonly unknown[] } {
  let at = 0;
  const fail = (): never => {
    throw new Error(`not a formula at ${at}: ${formula}`);
  };
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (!match) return undefined;
    at = pattern.lastIndex;
    return match[0];
  };
  const value = (): unknown => {
    const text = take(/"(?:[^"]|"")*"/y);
    if (text !== undefined) return text.slice(1, -1).replaceAll('""', '"');
    const number = take(/-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/iy);
    if (number !== undefined) return Number(number);
    const logical = take(/TRUE|FALSE/y);
    if (logical !== undefined) return logical === 'TRUE';
    const code = take(/#(?:N\/A|DIV\/0!|VALUE!)/y);
    return code === undefined ? undefined : { code };
  };
  const matrix = (): unknown[][] => {
    const rows: unknown[][] = [[]];
    while (!take(/\}/y)) {
      const cell = value();
      rows.at(-1)?.push(cell ?? '');
      if (take(/;/y)) rows.push([]);
      else if (!take(/,/y) && formula.charAt(at) !== '}') fail();
    }
    return rows;
  };
  const name = take(/=[A-Z]+\(/y)?.slice(1, -1) ?? fail();
  const args: unknown[] = [];
  while (!take(/\)$/y)) {
    if (take(/\{/y)) args.push(matrix());
    else if (take(/[A-Z]+\d+:[A-Z]+\d+/y)) args.push(RANGE);
    else args.push(value() ?? null);
    if (!take(/,/y) && formula.slice(at) !== ')') fail();
  }
  return { name, args };
}

/** A range of the sheet, which a formula names by its address. */
export const RANGE = Symbol('range');
