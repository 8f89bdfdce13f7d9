import { packed } from '../../scripts/traditional/pack';
import { pairs } from '../../scripts/traditional/pairs';
import { toSimplified, traditional } from '../../src/facts/traditional';
import { pairs as shipped } from '../../src/facts/traditional-pairs';

describe('the packed pairs of characters', () => {
  it('are those of the list: npm run traditional', () => expect(shipped).toBe(packed(pairs)));

  it('come out as they stand in the list', () => {
    expect(new Set(traditional)).toEqual(new Set(pairs.map(([from]) => from)));
    for (const [from = '', to = ''] of pairs) expect(toSimplified(from)).toBe(to);
  });

  it('have each traditional character once, and none that stays as it is', () => {
    expect(new Set(pairs.map(([from]) => from)).size).toBe(pairs.length);
    expect(pairs.filter((pair) => pair.length !== 2 || pair[0] === pair[1])).toEqual([]);
  });
});
