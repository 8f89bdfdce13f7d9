/** How much of what was found is right, and how much of what is there was found. */
export interface Score {
  readonly right: number;
  readonly found: number;
  readonly wanted: number;
}

export const NOTHING: Score = { right: 0, found: 0, wanted: 0 };

export const scoreOf = <T>(found: readonly T[], wanted: readonly T[]): Score => {
  const there = new Set(wanted);
  return { right: found.filter((one) => there.has(one)).length, found: found.length, wanted: wanted.length };
};

export const plus = (a: Score, b: Score): Score => ({
  right: a.right + b.right,
  found: a.found + b.found,
  wanted: a.wanted + b.wanted,
});

const share = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}%`);

export const precision = ({ right, found }: Score): string => share(right, found);
export const recall = ({ right, wanted }: Score): string => share(right, wanted);
