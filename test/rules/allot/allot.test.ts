import fc from 'fast-check';
import { add, compare, divide, type Exact, least, multiply } from '../../../src/facts/exact';
import { allot, raised } from '../../../src/rules/allot/allot';

const bases = fc.array(fc.nat(60), { minLength: 1, maxLength: 6 });
const sum = (list: readonly Exact[]): Exact => list.reduce<Exact>(add, 0);

describe('places shared out with a minimum for each group', () => {
  const shared = (list: readonly number[], total: number, minimum: number) => {
    const all = sum(list);
    const shares = list.map((base) => (all === 0 ? 0 : divide(multiply(base, total), all)));
    const minima = list.map((base) => least(base, minimum));
    return { shares, minima, enough: raised(shares, minima, total) };
  };

  it('are never fewer than it, add up to the total, and keep the order of the bases', () =>
    fc.assert(
      fc.property(bases, fc.integer({ min: 1, max: 40 }), fc.nat(3), (list, total, minimum) => {
        fc.pre(list.some((base) => base > 0));
        const { minima, enough } = shared(list, total, minimum);
        if (!enough) {
          expect(compare(sum(minima), total)).toBeGreaterThan(0);
          return;
        }
        const places = allot(enough, total) ?? [];
        const settled = places.flatMap((one) => (one.kind === 'places' ? [one.places] : [one.atLeast]));
        settled.forEach((count, index) => expect(compare(count, minima[index] ?? 0)).toBeGreaterThanOrEqual(0));
        if (places.every((one) => one.kind === 'places')) expect(sum(settled)).toBe(total);
        list.forEach((a, i) =>
          list.forEach((b, j) => {
            if (a > b && places[i]?.kind === 'places' && places[j]?.kind === 'places')
              expect(settled[i]).toBeGreaterThanOrEqual(settled[j] ?? 0);
          }),
        );
      }),
    ));

  it('are as without it where no group falls below', () =>
    fc.assert(
      fc.property(bases, fc.integer({ min: 1, max: 40 }), (list, total) => {
        const { shares, enough } = shared(list, total, 0);
        expect(enough).toEqual(shares);
      }),
    ));

  it('divide among the others what the raised groups leave', () => {
    const { enough } = shared([55, 42, 3], 10, 1);
    expect(enough).toEqual([multiply(divide(55, 97), 9), multiply(divide(42, 97), 9), 1]);
  });
});
