import { divide, type Exact } from '../../../src/facts/exact';
import { allot, raised } from '../../../src/rules/allot/allot';

const tenths = (...shares: readonly number[]): readonly Exact[] => shares.map((share) => divide(share, 10));

/** Places of each group; 2= where the group ties for one more. */
const shared = (shares: readonly Exact[], total: number): string =>
  allot(shares, total)
    ?.map((one) => (one.kind === 'tied' ? `${one.atLeast}=` : String(one.places)))
    .join(' ') ?? 'too many';

describe('the largest remainder', () => {
  it.each<[string, readonly Exact[], number, string]>([
    ['gives what is left to the largest fractions', tenths(24, 16, 10), 5, '2 2 1'],
    ['gives nothing more where the shares are whole', tenths(20, 30), 5, '2 3'],
    ['leaves a tie for the last place open', tenths(4, 4, 2), 1, '0= 0= 0'],
    ['leaves a tie open where others stand behind', tenths(18, 18, 14), 4, '1= 1= 1'],
    ['leaves a tie open where another stands before', tenths(17, 14, 14), 5, '2 1= 1='],
    ['takes no tie where both get one', tenths(18, 18, 14), 5, '2 2 1'],
    ['takes no tie behind the last place', tenths(17, 14, 14), 4, '2 1 1'],
    ['takes no tie where nothing is left', tenths(17, 14, 14), 3, '1 1 1'],
    ['gives everyone one where more is left than there are groups', tenths(10, 10), 6, '3 3'],
    ['then goes on as before', tenths(10, 10), 5, '2= 2='],
    ['takes a share below nothing for nothing', tenths(-5, 15), 2, '0 2'],
    ['cannot give less than the whole shares', tenths(20, 30), 4, 'too many'],
    ['shares out nothing among nobody', [], 3, ''],
  ])('%s', (_, shares, total, wanted) => expect(shared(shares, total)).toBe(wanted));
});

describe('shares', () => {
  it('are raised to their minima at the cost of the others, again and again', () => {
    expect(raised([1, 3, 0], [1, 1, 1], 4)).toEqual([1, 2, 1]);
    expect(raised([6, 3, 1], [0, 3, 3], 10)).toEqual([4, 3, 3]);
    expect(raised([2, 2], [2, 2], 4)).toEqual([2, 2]);
    expect(raised([2, 2], [2, 2], 3)).toBeUndefined();
    expect(raised([0, 0], [1, 0], 3)).toEqual([1, 0]);
  });
});
