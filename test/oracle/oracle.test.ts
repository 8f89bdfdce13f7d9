import fc from 'fast-check';
import { toNumber } from '../../src/facts/exact';
import { exactFromDouble } from '../../src/facts/parse-exact';
import type { Outcome } from '../../src/rules/award/outcome';
import { otherwiseIn } from '../../src/rules/award/otherwise';
import type { Problem } from '../../src/rules/problem';
import { isProblem } from '../../src/functions/answer';
import { award, understandCall } from '../../src/functions/award';
import { totals } from '../../src/functions/totals';
import { readScheme } from '../../src/rules/scheme/read';
import type { Answer, Facts, Value } from './office';
import { answers, namesNoFigure, samePay } from './oracle';
import { domains, richDomains } from './written/domains';
import { joiningOffices, offices, richOffices, type WrittenOffice } from './written/offices';
import { times } from '../fuzz/runs';
import { otherwise } from './otherwise';
import { totals as persons } from './totals';

/** `npm run fuzz` looks longer. */
const RUNS = 300 * times;
/** Rich offices take longer. */
const RICH_RUNS = Math.ceil(RUNS / 3);

/** Facts that a tracker of these schemes may have a column for; 姓名 keeps a row from being blank. */
const columns = Object.keys(domains);

interface Tracker {
  readonly columns: readonly string[];
  readonly rows: readonly (Readonly<Record<string, Value | undefined>> | undefined)[];
}

/** Trackers with as many of the columns at least. */
const trackersOf = (values: typeof domains, least = 0): fc.Arbitrary<Tracker> =>
  fc.record({
    columns: fc.shuffledSubarray(Object.keys(values), { minLength: least }),
    rows: fc.array(
      fc.option(
        fc.record(
          Object.fromEntries(
            Object.entries(values).map(([name, some]) => [
              name,
              fc.oneof(
                { weight: 5, arbitrary: fc.constantFrom(...some) },
                { weight: 1, arbitrary: fc.constant(undefined) },
              ),
            ]),
          ),
        ),
        { freq: 12, nil: undefined },
      ),
      { minLength: 1, maxLength: 5 },
    ),
  }) as fc.Arbitrary<Tracker>;

const trackers = trackersOf(domains);
const richTrackers = trackersOf(richDomains);

/** How a clerk writes a value. */
function written(value: Value | undefined): unknown {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? '是' : '否';
  return typeof value === 'object' ? Number(value.n) / Number(value.d) : value;
}

/** The cells of a tracker: a header row, then a row each, with the columns the scheme knows and one it does not. */
const cellsOf = ({ columns: used, rows }: Tracker): unknown[][] => [
  ['姓名', ...used, '备注'],
  ...rows.map((row) =>
    row ? ['某人', ...used.map((name) => written(row[name])), ''] : ['', ...used.map(() => ''), ''],
  ),
];

/** What is known of a row: its cells, a blank under a yes/no header is no, and the defaults. */
function factsOf({ columns: used, rows }: Tracker, index: number): Facts | undefined {
  const row = rows[index];
  if (!row) return undefined;
  // Where no 作者 stands, 姓名 is the author.
  const facts: Record<string, Value> = { 数量: 1, 人数: 1, ...(used.includes('作者') ? {} : { 作者: '某人' }) };
  for (const name of used) {
    const value = row[name];
    if (value !== undefined) facts[name] = value;
    else if (typeof domains[name]?.[0] === 'boolean') facts[name] = false;
  }
  return facts;
}

/** A tracker with nearly all columns, whose column 奖项 says under which award each row stands. */
const ofTwoAwards: fc.Arbitrary<Tracker & { readonly awards: readonly string[] }> = fc
  .tuple(trackersOf(domains, columns.length - 1), fc.array(fc.constantFrom('奖', '另'), { minLength: 5, maxLength: 5 }))
  .map(([tracker, awards]) => ({ ...tracker, awards: tracker.rows.map((_, index) => awards[index] ?? '') }));

/** The cells with the column 奖项 behind the others. */
const withAwards = ({ awards, ...tracker }: Tracker & { readonly awards: readonly string[] }): unknown[][] =>
  cellsOf(tracker).map((row, index) => [
    ...row,
    index === 0 ? '奖项' : tracker.rows[index - 1] ? awards[index - 1] : '',
  ]);

/** What the product answers, as the oracle says it. */
function shipped(cells: WrittenOffice['cells'], ...facts: readonly unknown[][][]): readonly Answer[] {
  return shippedFor('奖', cells, facts);
}

function shippedFor(name: string, cells: WrittenOffice['cells'], facts: readonly unknown[][][]): readonly Answer[] {
  const given = award(cells, [[name]], facts);
  const list = Array.isArray(given) ? (given as readonly unknown[]) : [given];
  return list.map((cell): Answer => {
    if (cell === '') return { is: 'blank' };
    if (typeof cell === 'number') return { is: 'amount', amount: exactFromDouble(cell) ?? Number.NaN };
    return told((cell as { readonly problem: Problem }).problem);
  });
}

function told(problem: Problem): Answer {
  if (problem.code !== 'no-amount') throw new Error(`${problem.code}: ${JSON.stringify(problem)}`);
  return answerOf(problem.outcome);
}

function answerOf(outcome: Outcome): Answer {
  switch (outcome.kind) {
    case 'paid':
      return { is: 'amount', amount: outcome.amount };
    case 'merged':
      return { is: 'amount', amount: 0 };
    case 'open':
    case 'pending':
    case 'refused':
      return { is: outcome.kind };
    case 'undecided':
      return { is: 'missing', facts: outcome.missing, lacking: false };
    case 'unread':
      return { is: 'unread', readings: outcome.readings, lacking: false };
    case 'bad':
      return { is: 'bad' };
    case 'unreckonable':
      return outcome.why === 'mixed-units' ? { is: outcome.why, sum: 0 } : { is: outcome.why };
    case 'blank':
      return { is: 'blank' };
  }
}

/**
 * The same answer, with the same facts or readings named. Where an amount itself lacks a fact or may divide by zero, the
 * product also names the facts of rows that might outdo it or multiply it, for it does not know the least that the amount
 * can be; readings under which other facts are missing may then be named first.
 */
function expectSame(got: Answer, wanted: Answer): void {
  if (!('lacking' in wanted) || !wanted.lacking) expect(got).toEqual(inAnyOrder(wanted));
  else if (got.is === 'missing' && wanted.is === 'missing')
    expect(got.facts).toEqual(expect.arrayContaining([...wanted.facts]));
  else expect(['missing', 'unread']).toContain(got.is);
}

/** A cell of TOTALS: a sum, or which kind of reason there is for none. */
function inWords(cell: unknown): unknown {
  if (typeof cell === 'number') return cell;
  const { code } = (cell as { readonly problem: Problem }).problem;
  return code === 'rows-unsettled' ? 'unsettled' : code;
}

/** Matches the same answer: names in any order, and no sum where units differ, for there is none. */
function inAnyOrder(wanted: Answer): unknown {
  const sorted = (names: readonly string[]): unknown => ({
    asymmetricMatch: (got: unknown) => Array.isArray(got) && [...got].sort().join() === [...names].sort().join(),
    toAsymmetricMatcher: () => `in any order ${names.join('、')}`,
  });
  if (wanted.is === 'missing') return { ...wanted, facts: sorted(wanted.facts) };
  if (wanted.is === 'unread') return { ...wanted, readings: sorted(wanted.readings) };
  return wanted.is === 'mixed-units' ? { ...wanted, sum: 0 } : wanted;
}

describe('the evaluator and the oracle', () => {
  it('agree on random schemes and random rows', () =>
    fc.assert(
      fc.property(offices, trackers, ({ cells, office }, tracker) => {
        const wanted = answers(
          office,
          '奖',
          tracker.rows.map((_, index) => factsOf(tracker, index)),
        );
        const got = shipped(cells, cellsOf(tracker));
        expect(got.length).toBe(wanted.length);
        got.forEach((answer, index) => expectSame(answer, wanted[index] ?? { is: 'blank' }));
      }),
      { numRuns: RUNS },
    ));

  it('agree on offices with outlets, reckoned facts and several units', () =>
    fc.assert(
      fc.property(richOffices, richTrackers, ({ cells, office }, tracker) => {
        const wanted = answers(office, '奖', tracker.rows.map((_, index) => factsOf(tracker, index))); // prettier-ignore
        shipped(cells, cellsOf(tracker)).forEach((answer, index) =>
          expectSame(answer, wanted[index] ?? { is: 'blank' }),
        );
      }),
      { numRuns: RICH_RUNS },
    ));

  it('agree on rows of several awards, of which some are one thing', () => {
    let joined = 0;
    fc.assert(
      fc.property(joiningOffices, ofTwoAwards, ({ cells, office }, tracker) => {
        const facts = tracker.rows.map((_, index) => factsOf(tracker, index));
        const wanted = answers(office, tracker.awards, facts);
        shippedFor('', cells, [withAwards(tracker)]).forEach((answer, index) =>
          expectSame(answer, wanted[index] ?? { is: 'blank' }),
        );
        const apart = office.rollUps.flatMap((row) => row.awards.map((name) => ({ ...row, awards: [name] })));
        const alone = answers({ ...office, rollUps: apart }, tracker.awards, facts);
        if (alone.some((answer, index) => !samePay(answer, wanted[index]))) joined += 1;
      }),
      { numRuns: RICH_RUNS },
    );
    // Rows of one award do put rows of another out.
    expect([joined, joined >= RICH_RUNS / 20]).toEqual([joined, true]);
  });

  it('agree on what other readings would give', () => {
    let differing = 0;
    fc.assert(
      fc.property(fc.oneof(offices, joiningOffices), ofTwoAwards, ({ cells, office }, tracker) => {
        const facts = tracker.rows.map((_, index) => factsOf(tracker, index));
        const call = understandCall(cells, [['']], [withAwards(tracker)]);
        if (isProblem(call)) throw new Error(call.problem.code);
        const at = otherwiseIn(call.assessment);
        otherwise(office, tracker.awards, facts).forEach((wanted, index) => {
          const got = at(index);
          expect(got.map(({ reading, option }) => [reading.id, option])).toEqual(wanted.map(({ reading, option }) => [reading, option])); // prettier-ignore
          wanted.forEach(({ answer }, place) => {
            const found = answerOf(got[place]?.outcome ?? { kind: 'blank' });
            expectSame(found, answer.is === 'amount' ? { is: 'amount', amount: answer.amount } : answer);
          });
          differing += wanted.length;
        });
      }),
      { numRuns: RICH_RUNS },
    );
    expect([differing, differing >= RICH_RUNS / 5]).toEqual([differing, true]);
  });

  it('agree on what each person gets', () =>
    fc.assert(
      fc.property(fc.oneof(offices, richOffices), richTrackers, ({ cells, office }, tracker) => {
        fc.pre(new Set(office.rules.map(({ unit }) => unit)).size === 1);
        const author = office.rollUps.some(({ same }) => same.flat().includes('作者')) || office.derived.some(({ over }) => over?.by.includes('作者')); // prettier-ignore
        const wanted = persons(office, '奖', tracker.rows.map((_, index) => factsOf(tracker, index)), (facts) => String((author && facts.作者) || '某人')); // prettier-ignore
        const [, ...got] = totals(cells, [['奖']], [cellsOf(tracker)]) as readonly (readonly unknown[])[];
        expect(got.map(([name, count, amount]) => [name, count, inWords(amount)])).toEqual(wanted.map(({ name, count, gets }) => [name, toNumber(count), typeof gets === 'string' ? gets : toNumber(gets)])); // prettier-ignore
      }),
      { numRuns: RICH_RUNS },
    ));

  it('read every random scheme without a fault', () =>
    fc.assert(
      fc.property(fc.oneof(offices, richOffices), ({ cells }) => {
        expect(readScheme('自编', cells)?.findings).toEqual([]);
      }),
      { numRuns: 300 },
    ));
});

describe('whatever is missing', () => {
  /** Facts that a row leaves open: those without a column. */
  const single = fc.tuple(offices, fc.record(Object.fromEntries(Object.entries(domains).map(([name, values]) => [name, fc.constantFrom(...values)]))), fc.subarray(columns)); // prettier-ignore

  const row = (values: Readonly<Record<string, Value>>, names: readonly string[]): unknown[][] => [
    ['姓名', ...names],
    ['某人', ...names.map((name) => written(values[name]))],
  ];

  it('an answer that is given stands, whatever the missing facts turn out to be', () =>
    fc.assert(
      fc.property(single, ([{ cells }, values, given]) => {
        const [part] = shipped(cells, row(values as Record<string, Value>, given));
        const [whole] = shipped(
          cells,
          row(
            values as Record<string, Value>,
            columns.filter((name) => !['数量', '人数'].includes(name) || given.includes(name)),
          ),
        );
        expect(whole?.is).not.toBe('missing');
        if (part?.is === 'missing') expect(part.facts.every((fact) => !given.includes(fact))).toBe(true);
        // Times 0 nothing is asked; a figure given after all may still divide by zero, and then the error is told.
        else if (part?.is !== 'unread' && whole?.is !== 'division-by-zero') {
          // Where there is no figure, a fact more may tell that the readings differ in why; there is none all the same.
          const stands = samePay(part, whole) || (namesNoFigure(part) && whole?.is === 'unread');
          expect([part, whole, stands]).toEqual([part, whole, true]);
        }
      }),
      { numRuns: RUNS },
    ));

  it('the facts that are named are enough', () =>
    fc.assert(
      fc.property(single, ([{ cells }, values, given]) => {
        const [part] = shipped(cells, row(values as Record<string, Value>, given));
        if (part?.is !== 'missing') return;
        const [more] = shipped(cells, row(values as Record<string, Value>, [...given, ...part.facts]));
        expect(more?.is).not.toBe('missing');
      }),
      { numRuns: RUNS },
    ));

  it('one fact more never makes a settled answer open again', () =>
    fc.assert(
      fc.property(single, fc.nat(), ([{ cells }, values, given], pick) => {
        const rest = columns.filter((name) => !given.includes(name) && !['数量', '人数'].includes(name));
        const next = rest[pick % Math.max(1, rest.length)];
        const [part] = shipped(cells, row(values as Record<string, Value>, given));
        if (part?.is !== 'amount' || next === undefined) return;
        const [more] = shipped(cells, row(values as Record<string, Value>, [...given, next]));
        if (more?.is !== 'division-by-zero') expect(more).toEqual(part);
      }),
      { numRuns: RUNS },
    ));
});
