import fc from 'fast-check';
import { awardNames, programFor } from '../../src/rules/award/program';
import { eligibilityItems } from '../../src/rules/eligibility/eligible';
import { awardsWithPlaces } from '../../src/rules/places/quota';
import { assessments } from '../../src/rules/score/score';
import { dutyItems } from '../../src/rules/calendar/due';
import { builtIns, schemeFrom } from '../../src/rules/schemes/catalog';
import type { Scheme } from '../../src/rules/scheme/scheme';
import type { Fact } from '../../src/facts/fact';
import { type Answer, call } from '../functions/call';

/** What a clerk may write under a fact: values the scheme knows, others, rubbish, nothing. */
function cellsFor(fact: Fact): fc.Arbitrary<unknown> {
  const rubbish = fc.constantFrom<unknown>('', '约3', '#N/A', '待查');
  const known = (fact.values ?? []).flatMap(({ name, synonyms }) => [name, ...synonyms]);
  const kinds: Readonly<Record<Fact['kind'], fc.Arbitrary<unknown>>> = {
    number: fc.constantFrom<unknown>(0, 1, 2, 3, 10, 11, '999', 1000, '1,200字', 0.5),
    text:
      known.length > 0
        ? fc.constantFrom(...known)
        : fc.constantFrom('人民日报', '湖南日报', '头版头条', '新闻', '甲', '乙', '葡萄'),
    flag: fc.constantFrom<unknown>('是', '否', '√', true, ''),
    date: fc.constantFrom<unknown>('8:20', '17:40', 0.34, '2012-9-3', 41155),
  };
  return fc.oneof({ weight: 9, arbitrary: kinds[fact.kind] }, { weight: 1, arbitrary: rubbish });
}

/** A tracker of up to four rows under some of the scheme's own headers. */
function trackers(scheme: Scheme, names: readonly string[]): fc.Arbitrary<readonly (readonly unknown[])[]> {
  const facts = scheme.book.facts.filter((fact) => names.includes(fact.name));
  return fc
    .subarray(facts, { minLength: 1 })
    .chain((columns) =>
      fc
        .array(fc.tuple(...columns.map(cellsFor)), { minLength: 1, maxLength: 4 })
        .map((rows) => [columns.map((fact) => fact.name), ...rows]),
    );
}

const some = (names: readonly string[]): fc.Arbitrary<string> =>
  fc.constantFrom(...(names.length > 0 ? names : ['无此项']));

/** The formula that a message ends with names its scheme as it was given. */
const withoutFormulas = (answer: Answer): unknown =>
  JSON.parse(
    JSON.stringify(answer, (key, value: unknown) =>
      key === 'message' ? String(value).replace(/可用：.*$/, '') : value,
    ),
  );

/** A call of each function but RULES and RMBUPPER; the scheme is left out. */
function calls(scheme: Scheme): fc.Arbitrary<{ readonly id: string; readonly args: readonly unknown[] }> {
  const all = scheme.book.facts.map((fact) => fact.name);
  const ofAward = (name: string): readonly string[] => [
    '作者',
    '姓名',
    '标题',
    '奖项',
    ...(programFor(scheme, name)?.facts ?? []),
  ];
  const awards = some(awardNames(scheme)).chain((name) =>
    trackers(scheme, [...ofAward(name)]).map((tracker) => [name, tracker]),
  );
  const numbers = fc.array(fc.tuple(fc.constantFrom<unknown>(0, 5, 12, '8人', 40.5)), { minLength: 2, maxLength: 4 });
  const listed = numbers.map((rows) => [rows.map((_, index) => [`员工${index}`]), rows]);
  const call = (id: string, args: fc.Arbitrary<readonly unknown[]>) => args.map((given) => ({ id, args: given }));
  return fc.oneof(
    call('AWARD', awards),
    call('EXPLAIN', awards),
    call('TOTALS', awards),
    call('QUOTA', fc.tuple(some(awardsWithPlaces(scheme)), numbers)),
    call('ALLOT', fc.tuple(some(awardsWithPlaces(scheme)), numbers)),
    call(
      'WINNERS',
      fc.tuple(some(awardsWithPlaces(scheme)), listed).map(([name, lists]) => [name, ...lists]),
    ),
    call('ELIGIBLE', fc.tuple(some(eligibilityItems(scheme)), trackers(scheme, all))),
    call('SCORE', fc.tuple(some(assessments(scheme)), trackers(scheme, all))),
    call(
      'HONORS',
      trackers(scheme, all).map((tracker) => [tracker]),
    ),
    call('DUE', fc.tuple(some(dutyItems(scheme)), fc.integer({ min: 38000, max: 46000 }))),
  );
}

describe.each(builtIns.map(({ name }) => name))('%s, by name and by the tables that RULES spills', (name) => {
  const source = builtIns.find((known) => known.name === name);
  const tables = call('RULES', [name]);

  it('answers alike whatever is asked', () => {
    if (!source) throw new Error(name);
    const same = ({ id, args }: { readonly id: string; readonly args: readonly unknown[] }): void => {
      expect(withoutFormulas(call(id, [tables, ...args]))).toEqual(withoutFormulas(call(id, [name, ...args])));
    };
    fc.assert(fc.property(calls(schemeFrom(source)), same), { numRuns: 300 });
  });

  it('spills the same tables again', () => expect(call('RULES', [tables])).toEqual(tables));
});
