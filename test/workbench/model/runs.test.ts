import fc from 'fast-check';
import { ownOf, replaceRuns, type Run, type Runs, stretches } from '../../../src/workbench/model/runs';

const ROWS = 12;
const parts = fc
  .tuple(
    fc.nat(ROWS - 1),
    fc.array(fc.record({ rows: fc.integer({ min: 1, max: 4 }), is: fc.constantFrom(undefined, 'a', 'b') })),
  )
  .map(([from, pieces]) => {
    const runs: Run<string>[] = [];
    let row = from;
    for (const { rows, is } of pieces) {
      const until = Math.min(row + rows, ROWS);
      if (is !== undefined && row < until) runs.push({ from: row, until, is });
      row = until;
    }
    return { from, until: Math.max(row, from + 1), runs };
  });

describe('runs of rows', () => {
  it('hold what was put into each row last, joined where neighbours are the same', () => {
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 12 }), (changes) => {
        const all: Runs<string> = new Map();
        const plain = new Array<string | undefined>(ROWS).fill(undefined);
        for (const { from, until, runs } of changes) {
          replaceRuns(all, 3, from, until, runs);
          plain.fill(undefined, from, until);
          for (const run of runs) plain.fill(run.is, run.from, run.until);
        }
        expect(plain.map((_, row) => ownOf(all, row, 3))).toEqual(plain);
        const kept = all.get(3) ?? [];
        kept.slice(1).forEach((run, at) => {
          const before = kept[at];
          expect(before?.until === run.from && before.is === run.is).toBe(false);
        });
      }),
    );
  });

  it('are told in stretches that cover the rows asked for, with the rows between', () => {
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 6 }), fc.nat(ROWS), fc.nat(ROWS), (changes, a, b) => {
        const all: Runs<string> = new Map();
        for (const { from, until, runs } of changes) replaceRuns(all, 0, from, until, runs);
        const [from, until] = [Math.min(a, b), Math.max(a, b)];
        const told = stretches(all, 0, from, until).flatMap((run) => new Array(run.until - run.from).fill(run.is));
        expect(told).toEqual(Array.from({ length: until - from }, (_, i) => ownOf(all, from + i, 0)));
      }),
    );
  });

  it('take very many parts at once', () => {
    const all: Runs<number> = new Map();
    const many = Array.from({ length: 200_000 }, (_, row) => ({ from: row, until: row + 1, is: row % 2 }));
    replaceRuns(all, 0, 0, many.length, many);
    expect(all.get(0)).toHaveLength(many.length);
    expect(ownOf(all, 199_999, 0)).toBe(1);
  });
});
