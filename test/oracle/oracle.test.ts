import fc from 'fast-check';
import { isProblem } from '../../src/functions/arguments/answer';
import { understandCall } from '../../src/functions/award';
import { otherwiseIn } from '../../src/rules/award/otherwise';
import { readScheme } from '../../src/rules/tables/read';
import { times } from '../fuzz/runs';
import { expectSame, expectSameAnswers } from './agreement';
import { amount, samePay } from './office';
import { answers } from './oracle';
import { otherwise } from './otherwise';
import { answerOf, productAnswers } from './product';
import { joiningOffices, offices, richOffices } from './written/offices';
import { cellsOf, cellsWithAwards, factsOf, richTrackers, trackers, trackersOfTwoAwards } from './written/trackers';

/** `npm run fuzz` looks longer. */
const RUNS = 300 * times;
/** Rich offices take longer. */
const RICH_RUNS = Math.ceil(RUNS / 3);

describe('the evaluator and the oracle', () => {
  it('agree on random schemes and random rows', () =>
    fc.assert(
      fc.property(offices, trackers, ({ cells, office }, tracker) =>
        expectSameAnswers(productAnswers(cells, '奖', cellsOf(tracker)), answers(office, '奖', factsOf(tracker))),
      ),
      { numRuns: RUNS },
    ));

  it('agree on offices with outlets, reckoned facts and several units', () =>
    fc.assert(
      fc.property(richOffices, richTrackers, ({ cells, office }, tracker) =>
        expectSameAnswers(productAnswers(cells, '奖', cellsOf(tracker)), answers(office, '奖', factsOf(tracker))),
      ),
      { numRuns: RICH_RUNS },
    ));

  it('agree on rows of several awards, of which some are one thing', () => {
    let [joined, tried] = [0, 0];
    fc.assert(
      fc.property(joiningOffices, trackersOfTwoAwards, ({ cells, office }, tracker) => {
        const facts = factsOf(tracker);
        const wanted = answers(office, tracker.awards, facts);
        expectSameAnswers(productAnswers(cells, '', cellsWithAwards(tracker)), wanted);
        const apart = office.rollUps.flatMap((row) => row.awards.map((name) => ({ ...row, awards: [name] })));
        const alone = answers({ ...office, rollUps: apart }, tracker.awards, facts);
        if (alone.some((answer, index) => !samePay(answer, wanted[index]))) joined += 1;
        tried += 1;
      }),
      { numRuns: RICH_RUNS },
    );
    // Rows of one award do put rows of another out.
    expect(joined).toBeGreaterThanOrEqual(tried / 20);
  });

  it('agree on what other readings would give', () => {
    let [differing, tried] = [0, 0];
    fc.assert(
      fc.property(fc.oneof(offices, joiningOffices), trackersOfTwoAwards, ({ cells, office }, tracker) => {
        const call = understandCall(cells, [['']], [cellsWithAwards(tracker)]);
        if (isProblem(call)) throw new Error(call.problem.code);
        const at = otherwiseIn(call.assessment);
        otherwise(office, tracker.awards, factsOf(tracker)).forEach((wanted, index) => {
          const got = at(index);
          expect(got.map(({ reading, option }) => [reading.id, option])).toEqual(
            wanted.map(({ reading, option }) => [reading, option]),
          );
          wanted.forEach(({ answer }, place) => {
            const found = answerOf(got[place]?.outcome ?? { kind: 'blank' });
            expectSame(found, answer.is === 'amount' ? amount(answer.amount) : answer);
          });
          differing += wanted.length;
        });
        tried += 1;
      }),
      { numRuns: RICH_RUNS },
    );
    expect(differing).toBeGreaterThanOrEqual(tried / 5);
  });

  it('agree that every random scheme reads without a fault', () =>
    fc.assert(
      fc.property(fc.oneof(offices, richOffices), ({ cells }) => {
        expect(readScheme('自编', cells)?.findings).toEqual([]);
      }),
      { numRuns: 300 },
    ));
});
