import fc from 'fast-check';
import { type Counted, countVotes, wouldReach } from '../../../src/rules/contest/vote';

const voteList = (votes: Readonly<Record<string, number>>): ReadonlyMap<string, number> =>
  new Map(Object.entries(votes));
const results = ({ counts }: Counted): string => counts.map(({ key, result }) => `${key}${result.charAt(0)}`).join(' ');

describe('one vote list', () => {
  test.each([
    ['the highest first', { 甲: 9, 乙: 7, 丙: 8 }, 2, 'first', '甲w 乙l 丙w', 0],
    ['the lowest for the last places', { 甲: 9, 乙: 7, 丙: 8 }, 2, 'last', '甲l 乙w 丙w', 0],
    ['a tie across the last place', { 甲: 9, 乙: 8, 丙: 8 }, 2, 'first', '甲w 乙t 丙t', 1],
    ['a tie within the places', { 甲: 8, 乙: 8, 丙: 7 }, 2, 'first', '甲w 乙w 丙l', 0],
    ['more places than candidates', { 甲: 8, 乙: 7 }, 5, 'first', '甲w 乙w', 0],
    ['no places', { 甲: 8, 乙: 7 }, 0, 'first', '甲l 乙l', 0],
    ['a tie with somebody behind it', { 甲: 8, 乙: 8, 丙: 7 }, 1, 'first', '甲t 乙t 丙l', 1],
    ['everyone ties', { 甲: 1, 乙: 1, 丙: 1 }, 2, 'first', '甲t 乙t 丙t', 2],
  ] as const)('%s', (_name, votes, places, end, expected, open) => {
    const counted = countVotes(Object.keys(votes), [voteList(votes)], places, end);
    expect([results(counted), counted.open]).toEqual([expected, open]);
  });

  test('who is not on it cannot win', () => {
    const counted = countVotes(['甲', '乙'], [voteList({ 乙: 1 })], 2, 'first');
    expect(results(counted)).toBe('甲l 乙w');
    expect(counted.counts[0]?.ranks).toEqual([undefined]);
  });
});

test('without any list nobody is in', () => expect(results(countVotes(['甲'], [], 1, 'first'))).toBe('甲l'));

describe('two vote lists side by side', () => {
  const both = (a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>, places: number): Counted =>
    countVotes([...new Set([...Object.keys(a), ...Object.keys(b)])], [voteList(a), voteList(b)], places, 'first');

  test.each([
    ['the same first on both', { 甲: 9, 乙: 8, 丙: 1 }, { 甲: 5, 乙: 6, 丙: 0 }, 2, '甲w 乙w 丙l', 0],
    ['one on both, two on one each', { 甲: 9, 乙: 8, 丙: 1 }, { 甲: 6, 丙: 5, 乙: 1 }, 2, '甲w 乙t 丙t', 1],
    ['none on both', { 甲: 9, 乙: 1 }, { 乙: 9, 甲: 1 }, 1, '甲t 乙t', 1],
    ['a tie on one list', { 甲: 9, 乙: 5, 丙: 5 }, { 甲: 3, 乙: 3, 丙: 1 }, 2, '甲w 乙t 丙t', 1],
    ['on one list only', { 甲: 9, 乙: 5 }, { 甲: 3 }, 2, '甲w 乙w', 0],
  ] as const)('%s', (_name, a, b, places, expected, open) => {
    const counted = both(a, b, places);
    expect([results(counted), counted.open]).toEqual([expected, open]);
  });
});

test.each([
  [5, [9, 8, 7], 3, 'first', false],
  [7, [9, 8, 7], 3, 'first', true],
  [5, [9, 8], 3, 'first', true],
  [5, [1, 2], 2, 'last', false],
  [2, [1, 2], 2, 'last', true],
] as const)('%i beside %j reaches %i places from the %s: %s', (score, taken, places, end, reaches) =>
  expect(wouldReach(score, taken, places, end)).toBe(reaches),
);

const contest = fc.record({
  votes: fc.dictionary(fc.stringMatching(/^[a-z]{1,3}$/), fc.integer({ min: 0, max: 6 }), { noNullPrototype: true }),
  more: fc.dictionary(fc.stringMatching(/^[a-z]{1,3}$/), fc.integer({ min: 0, max: 6 }), { noNullPrototype: true }),
  places: fc.integer({ min: 0, max: 8 }),
  two: fc.boolean(),
  end: fc.constantFrom('first' as const, 'last' as const),
});

describe('whatever the votes', () => {
  const count = ({ votes, more, places, two, end }: typeof contest extends fc.Arbitrary<infer T> ? T : never) => {
    const keys = [...new Set([...Object.keys(votes), ...(two ? Object.keys(more) : [])])];
    const voteLists = two ? [voteList(votes), voteList(more)] : [voteList(votes)];
    return { keys, counted: countVotes(keys, voteLists, places, end) };
  };

  test('winners and open places are never more than the places; ties are more than the places left', () => {
    fc.assert(
      fc.property(contest, (given) => {
        const { counted } = count(given);
        const of = (result: string): number => counted.counts.filter((one) => one.result === result).length;
        expect(of('wins') + counted.open).toBeLessThanOrEqual(given.places);
        expect(of('ties') === 0 ? counted.open : of('ties') - counted.open).toBeGreaterThanOrEqual(
          of('ties') === 0 ? 0 : 1,
        );
        expect(counted.open > 0).toBe(of('ties') > 0);
      }),
    );
  });

  test('the order of the candidates changes nothing', () => {
    fc.assert(
      fc.property(contest, (given) => {
        const { keys, counted } = count(given);
        const voteLists = given.two ? [voteList(given.votes), voteList(given.more)] : [voteList(given.votes)];
        const turned = countVotes([...keys].reverse(), voteLists, given.places, given.end);
        expect([...turned.counts].reverse()).toEqual(counted.counts);
      }),
    );
  });

  test('on one list nobody loses to a worse score', () => {
    fc.assert(
      fc.property(contest, (given) => {
        const { counted } = count({ ...given, two: false });
        const worth = { wins: 2, ties: 1, loses: 0 };
        for (const a of counted.counts) {
          for (const b of counted.counts) {
            const [first = 0, second = 0] = [given.votes[a.key], given.votes[b.key]];
            const better = given.end === 'first' ? first > second : first < second;
            if (better) expect(worth[a.result]).toBeGreaterThanOrEqual(worth[b.result]);
            if (first === second) expect(a.result).toBe(b.result);
          }
        }
      }),
    );
  });
});
