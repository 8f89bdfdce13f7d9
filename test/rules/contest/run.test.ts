import fc from 'fast-check';
import { type Entrant } from '../../../src/rules/contest/contest';
import { type AwardContest, type AwardOutcome, pairKey, runContests } from '../../../src/rules/contest/run';

const entrant = (key: string): Entrant => ({
  key,
  name: key,
  section: '',
  verdict: { kind: 'eligible' },
  pass: { kind: 'no' },
});

function award(name: string, votes: Readonly<Record<string, number>>, places: number, notWith: string[] = []) {
  const contest: AwardContest = {
    award: name,
    notWith,
    input: {
      entrants: Object.keys(votes).map(entrant),
      voteLists: [new Map(Object.entries(votes))],
      places: new Map([['', places]]),
      end: 'first',
      settled: new Map(),
      struck: new Map(),
      decision: undefined,
    },
  };
  return contest;
}

const winners = ({ result }: AwardOutcome, contest: AwardContest): readonly string[] =>
  (contest.input?.entrants ?? []).flatMap(({ key }, index) => (result?.standings[index]?.kind === 'wins' ? [key] : []));

const party = award('优秀共产党员', { 甲: 9, 乙: 8, 丙: 7 }, 1, ['先进工作者']);
const worker = award('先进工作者', { 甲: 9, 乙: 8, 丙: 7 }, 1, ['优秀共产党员']);

test('who won the first award is left out of the second, the next moves up', () => {
  const [first, second] = runContests([party, worker]);
  if (!first || !second) throw new Error('two awards');
  expect([winners(first, party), winners(second, worker)]).toEqual([['甲'], ['乙']]);
  expect(second.result?.standings[0]).toEqual({ kind: 'excluded', award: '优秀共产党员' });
});

test('one of the two says so: that is enough', () => {
  const silent = { ...worker, notWith: [] };
  const [, second] = runContests([party, silent]);
  expect(second && winners(second, silent)).toEqual(['乙']);
});

test('in principle: where the deciders let it, one person has both', () => {
  const [, second] = runContests([party, worker], new Set([pairKey('先进工作者', '优秀共产党员')]));
  expect(second && winners(second, worker)).toEqual(['甲']);
});

test('an award waits for ties in one before it that may change it', () => {
  const tied = award('优秀共产党员', { 甲: 9, 乙: 9, 丙: 1 }, 1, ['先进工作者']);
  const [, second] = runContests([tied, worker]);
  expect(second?.waitsFor).toEqual(['优秀共产党员']);
  const elsewhere = award('先进工作者', { 丁: 9, 戊: 8 }, 1, ['优秀共产党员']);
  expect(runContests([tied, elsewhere])[1]?.waitsFor).toEqual([]);
});

test('two awards of which neither names the other: one person may have both', () => {
  const others = { ...worker, notWith: ['三好学生'] };
  const [, second] = runContests([{ ...party, notWith: [] }, others]);
  expect(second && winners(second, others)).toEqual(['甲']);
});

test('a pair that the deciders let somebody have both of is that pair alone, whichever is named first', () => {
  const [, second] = runContests([party, worker], new Set([pairKey('优秀共产党员', '先进科室')]));
  expect(second && winners(second, worker)).toEqual(['乙']);
  expect(pairKey('甲奖', '乙 奖')).toBe(pairKey('乙奖', '甲奖'));
});

test('an award that lacks something has no result and excludes nobody', () => {
  const [first, second] = runContests([{ ...party, input: undefined }, worker]);
  expect(first?.result).toBeUndefined();
  expect(second && winners(second, worker)).toEqual(['甲']);
  expect(second?.waitsFor).toEqual(['优秀共产党员']);
});

test('an award waits for one before it where somebody undecided would be in', () => {
  const { input } = party;
  const unsure = input?.entrants.map((one): Entrant =>
    one.key === '甲' ? { ...one, verdict: { kind: 'undecided', missing: ['迟到次数'] } } : one,
  );
  const [first, second] = runContests([{ ...party, input: input && { ...input, entrants: unsure ?? [] } }, worker]);
  expect(first?.result?.standings[0]).toMatchObject({ kind: 'undecided', matters: true });
  expect(second?.waitsFor).toEqual(['优秀共产党员']);
});

test('an award waits for one that waits itself: who drops out of that one could win here', () => {
  const tied = award('奖一', { 甲: 9, 乙: 9 }, 1, ['奖二']);
  const second = award('奖二', { 甲: 9, 丙: 8 }, 1, ['奖三']);
  const third = award('奖三', { 丙: 9, 丁: 8 }, 1);
  expect(runContests([tied, second, third]).map(({ waitsFor }) => waitsFor)).toEqual([[], ['奖一'], ['奖二']]);
});

describe('an award does not wait', () => {
  const tied = award('优秀共产党员', { 甲: 9, 乙: 9 }, 1, ['先进工作者']);

  test.each<[string, AwardContest, AwardContest]>([
    ['while it lacks something itself', tied, { ...worker, input: undefined }],
    ['with nobody on its list', { ...party, input: undefined }, award('先进工作者', {}, 1)],
    [
      'for somebody undecided who would not be in',
      {
        ...party,
        input: party.input && {
          ...party.input,
          entrants: party.input.entrants.map((one) =>
            one.key === '丙' ? { ...one, verdict: { kind: 'undecided', missing: ['迟到次数'] } } : one,
          ),
        },
      },
      worker,
    ],
    ['for those who tie there and have no chance here', tied, award('先进工作者', { 丙: 9, 甲: 1 }, 1)],
  ])('%s', (_name, first, second) => expect(runContests([first, second])[1]?.waitsFor).toEqual([]));
});

test('nobody wins two awards that may not be combined', () => {
  const votes = fc.dictionary(fc.stringMatching(/^[a-f]$/), fc.nat({ max: 3 }), { noNullPrototype: true });
  fc.assert(
    fc.property(fc.array(votes, { minLength: 2, maxLength: 4 }), fc.nat({ max: 4 }), (all, places) => {
      const contests = all.map((one, index) =>
        award(
          `奖${index}`,
          one,
          places,
          all.map((_, other) => `奖${other}`),
        ),
      );
      const outcomes = runContests(contests);
      const seen = outcomes.flatMap((outcome, index) => winners(outcome, contests[index] as AwardContest));
      expect(new Set(seen).size).toBe(seen.length);
    }),
  );
});
