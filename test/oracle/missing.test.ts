import fc from 'fast-check';
import { times } from '../fuzz/runs';
import { type Answer, namesNoFigure, samePay, type Value } from './office';
import { productAnswers } from './product';
import { domains } from './written/domains';
import { offices, type WrittenOffice } from './written/offices';
import { columns, written } from './written/trackers';

/** `npm run fuzz` looks longer. */
const RUNS = 300 * times;

/** These have a default: without a column they are 1, and not missing. */
const DEFAULTED = ['数量', '人数'];

/** An office, a value for each fact, and the facts that a row gives: the others have no column. */
const partlyGiven = fc.record({
  office: offices,
  values: fc.record(
    Object.fromEntries(Object.entries(domains).map(([name, some]) => [name, fc.constantFrom(...some)])),
  ) as fc.Arbitrary<Readonly<Record<string, Value>>>,
  given: fc.subarray(columns),
});

/** What the product answers for one row that gives these facts. */
function answerWith(
  { cells }: WrittenOffice,
  values: Readonly<Record<string, Value>>,
  names: readonly string[],
): Answer {
  const tracker = [
    ['姓名', ...names],
    ['某人', ...names.map((name) => written(values[name]))],
  ];
  const [answer] = productAnswers(cells, '奖', tracker);
  if (!answer) throw new Error('no answer for the row');
  return answer;
}

describe('where facts are missing', () => {
  it('an answer that is given stands, whatever they turn out to be', () =>
    fc.assert(
      fc.property(partlyGiven, ({ office, values, given }) => {
        const part = answerWith(office, values, given);
        const all = columns.filter((name) => !DEFAULTED.includes(name) || given.includes(name));
        const whole = answerWith(office, values, all);
        expect(whole.is).not.toBe('missing');
        if (part.is === 'missing') expect(part.facts.filter((fact) => given.includes(fact))).toEqual([]);
        // Times 0 nothing is asked; a figure given after all may still divide by zero, and then the error is told.
        else if (part.is !== 'unread' && whole.is !== 'division-by-zero') {
          // Where there is no figure, a fact more may tell that the readings differ in why; there is none all the same.
          const stands = samePay(part, whole) || (namesNoFigure(part) && whole.is === 'unread');
          expect([part, whole, stands]).toEqual([part, whole, true]);
        }
      }),
      { numRuns: RUNS },
    ));

  it('those that are named are enough', () =>
    fc.assert(
      fc.property(partlyGiven, ({ office, values, given }) => {
        const part = answerWith(office, values, given);
        if (part.is !== 'missing') return;
        expect(answerWith(office, values, [...given, ...part.facts]).is).not.toBe('missing');
      }),
      { numRuns: RUNS },
    ));

  it('one more that is given never makes a settled answer open again', () =>
    fc.assert(
      fc.property(partlyGiven, fc.nat(), ({ office, values, given }, pick) => {
        const rest = columns.filter((name) => !given.includes(name) && !DEFAULTED.includes(name));
        const next = rest[pick % Math.max(1, rest.length)];
        const part = answerWith(office, values, given);
        if (part.is !== 'amount' || next === undefined) return;
        const more = answerWith(office, values, [...given, next]);
        if (more.is !== 'division-by-zero') expect(more).toEqual(part);
      }),
      { numRuns: RUNS },
    ));
});
