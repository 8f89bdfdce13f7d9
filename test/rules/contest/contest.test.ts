import fc from 'fast-check';
import type { Verdict } from '../../../src/rules/eligibility/eligible';
import { type ContestInput, type Entrant, runContest, type Standing } from '../../../src/rules/contest/contest';
import { rulesForItem, passesFor } from '../../../src/rules/eligibility/eligible';
import { schemeFrom } from '../../../src/rules/schemes/catalog';
import { xichuan } from '../../../src/rules/schemes/xichuan';

const scheme = schemeFrom(xichuan);
const bars = rulesForItem(scheme, '评先资格');
const passing = passesFor(scheme, '优秀信息')[0];
if (!passing) throw new Error('no row of 直接入选');

const entrant = (key: string, more: Partial<Entrant> = {}): Entrant => ({
  key,
  name: key,
  section: '',
  verdict: { kind: 'eligible' },
  pass: { kind: 'no' },
  ...more,
});

const input = (entrants: readonly Entrant[], places: number, more: Partial<ContestInput> = {}): ContestInput => ({
  entrants,
  voteLists: [new Map(entrants.map(({ key }, index) => [key, 100 - index]))],
  places: new Map([['', places]]),
  end: 'first',
  excluded: new Map(),
  settled: new Map(),
  struck: new Map(),
  decision: undefined,
  ...more,
});

const kinds = (standings: readonly Standing[]): readonly string[] => standings.map(({ kind }) => kind);

const barred: Verdict = { kind: 'barred', bars };
const unsure: Verdict = { kind: 'undecided', missing: ['迟到次数'] };

describe('who is out before any vote is counted, and the next move up', () => {
  test.each([
    ['barred', [entrant('甲', { verdict: barred }), entrant('乙'), entrant('丙')], {}, ['barred', 'wins', 'loses']],
    ['excluded', [entrant('甲'), entrant('乙')], { excluded: new Map([['甲', '先进工作者']]) }, ['excluded', 'wins']],
    [
      'struck',
      [entrant('甲'), entrant('乙')],
      { struck: new Map([['甲', { note: '会议未通过' }]]) },
      ['struck', 'wins'],
    ],
    ['undecided', [entrant('甲', { verdict: unsure }), entrant('乙')], {}, ['undecided', 'wins']],
  ] as const)('%s', (_name, entrants, more, expected) => {
    expect(kinds(runContest(input(entrants, 1, more)).standings)).toEqual(expected);
  });

  test('a bar stands whatever the clerk settled', () => {
    const settled = new Map([['甲', { eligible: true, note: '' }]]);
    const result = runContest(input([entrant('甲', { verdict: barred }), entrant('乙')], 1, { settled }));
    expect(kinds(result.standings)).toEqual(['barred', 'wins']);
  });

  test('an undecided person runs once settled, or is ruled out', () => {
    const entrants = [entrant('甲', { verdict: unsure }), entrant('乙')];
    const settle = (eligible: boolean) => new Map([['甲', { eligible, note: '已核实' }]]);
    expect(kinds(runContest(input(entrants, 1, { settled: settle(true) })).standings)).toEqual(['wins', 'loses']);
    expect(runContest(input(entrants, 1, { settled: settle(false) })).standings[0]).toEqual({
      kind: 'ruled-out',
      note: '已核实',
    });
  });

  test('it is said whether an undecided person would reach the places', () => {
    const [first, last] = [entrant('甲', { verdict: unsure }), entrant('丙', { verdict: unsure })];
    const { standings } = runContest(input([first, entrant('乙'), last], 1));
    expect([standings[0], standings[2]]).toMatchObject([{ matters: true }, { matters: false }]);
  });
});

describe('an undecided person for whom the list has to wait', () => {
  const unknown = { verdict: unsure };
  const votes = (marks: Readonly<Record<string, number>>) => new Map(Object.entries(marks));

  test.each<[string, readonly Entrant[], Partial<ContestInput>, boolean]>([
    ['on one of two lists among the first', [entrant('甲', unknown), entrant('乙')], { voteLists: [votes({ 甲: 9, 乙: 8 }), votes({ 甲: 1, 乙: 2 })] }, true],
    ['on none of two', [entrant('甲', unknown), entrant('乙')], { voteLists: [votes({ 甲: 7, 乙: 8 }), votes({ 甲: 1, 乙: 2 })] }, false],
    ['without a vote', [entrant('甲', unknown), entrant('乙')], { voteLists: [votes({ 乙: 8 })] }, false],
    ['first in a section of its own', [entrant('甲', { ...unknown, section: '二科' }), entrant('乙', { section: '一科' })], { voteLists: [votes({ 甲: 1, 乙: 8 })], places: new Map([['一科', 1], ['二科', 1]]) }, true],
    ['with an award already that may not be combined', [entrant('甲', unknown), entrant('乙')], { excluded: new Map([['甲', '先进工作者']]) }, false],
  ])('%s', (_name, entrants, more, matters) => {
    expect(runContest(input(entrants, 1, more)).standings[0]).toMatchObject({ kind: 'undecided', matters });
  }); // prettier-ignore
});

describe('who cannot be told by votes', () => {
  const both = [
    new Map([
      ['甲', 5],
      ['乙', 9],
    ]),
    new Map([['甲', 5]]),
  ];

  test('on no list: unscored; on one of two: by that one', () =>
    expect(runContest(input([entrant('甲'), entrant('乙'), entrant('丙')], 1, { voteLists: both })).standings).toEqual([
      { kind: 'ties', ranks: [2, 1] },
      { kind: 'ties', ranks: [1, undefined] },
      { kind: 'unscored' },
    ]));

  test('nobody has a place in a section that was given none', () => {
    const places = new Map([['一科', 1]]);
    const entrants = [entrant('甲', { section: '一科' }), entrant('乙', { section: '二科' })];
    const { standings } = runContest(input(entrants, 0, { places }));
    expect(standings).toMatchObject([{ kind: 'wins' }, { kind: 'loses', ranks: [], by: 'votes' }]);
  });
});

test('who passes is in and takes no place', () => {
  const pass = { kind: 'yes', rule: passing } as const;
  const result = runContest(input([entrant('甲', { pass }), entrant('乙'), entrant('丙')], 1));
  expect(kinds(result.standings)).toEqual(['passes', 'wins', 'loses']);
  expect(result.exceeded).toBe(0);
});

describe('a decision on those who tie', () => {
  const tied = input([entrant('甲'), entrant('乙'), entrant('丙')], 2, {
    voteLists: [
      new Map([
        ['甲', 9],
        ['乙', 5],
        ['丙', 5],
      ]),
    ],
  });
  const decided = (chosen: readonly string[], among: readonly string[] = ['丙', '乙']) =>
    runContest({ ...tied, decision: { among, chosen } });

  test('none: a place is open', () => {
    expect(runContest(tied)).toMatchObject({ open: 1, exceeded: 0, stale: false });
  });

  test('one is chosen', () => {
    const result = decided(['丙']);
    expect(kinds(result.standings)).toEqual(['wins', 'loses', 'wins']);
    expect(result).toMatchObject({ open: 0, exceeded: 0, stale: false });
    expect(result.standings[2]).toMatchObject({ by: 'decision' });
  });

  test('somebody above them withdraws afterwards: a place stays free, and it is said', () => {
    const struck = new Map([['甲', { note: '本人放弃' }]]);
    const third = {
      ...tied,
      places: new Map([['', 2]]),
      voteLists: [new Map([...(tied.voteLists[0] ?? []), ['丁', 5]])],
    };
    const four = { ...third, entrants: [...tied.entrants, entrant('丁')], struck };
    const result = runContest({ ...four, decision: { among: ['乙', '丙', '丁'], chosen: ['丙'] } });
    expect(result).toMatchObject({ open: 0, exceeded: 0, unfilled: 1, stale: false });
  });

  test('both are chosen: one more than the places', () => {
    expect(decided(['乙', '丙'])).toMatchObject({ open: 0, exceeded: 1, unfilled: 0 });
  });

  test.each([[['丙', '丁']], [['丙']], [['乙', '丙', '丁']]])('does not hold when others tie than %j', (among) => {
    const result = decided(['丙'], among);
    expect(kinds(result.standings)).toEqual(['wins', 'ties', 'ties']);
    expect(result).toMatchObject({ open: 1, stale: true });
  });
});

test('places in each section apart', () => {
  const entrants = ['甲', '乙'].flatMap((section) =>
    [1, 2, 3].map((number) => entrant(`${section}${number}`, { section })),
  );
  const places = new Map([
    ['甲', 1],
    ['乙', 2],
  ]);
  const result = runContest(input(entrants, 0, { places, end: 'last' }));
  expect(kinds(result.standings)).toEqual(['loses', 'loses', 'wins', 'loses', 'wins', 'wins']);
  expect(result.places).toBe(3);
});

test('whatever the facts and votes: no more winners than places, nobody wins who is out', () => {
  const person = fc.record({
    verdict: fc.constantFrom<Verdict>({ kind: 'eligible' }, barred, unsure, { kind: 'unread', readings: ['甲'] }),
    votes: fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined }),
    excluded: fc.boolean(),
    struck: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(person, { maxLength: 12 }), fc.nat({ max: 6 }), (people, places) => {
      const entrants = people.map(({ verdict }, index) => entrant(`员工${index}`, { verdict }));
      const keysOf = (is: (person: (typeof people)[number]) => boolean): readonly string[] =>
        entrants.flatMap(({ key }, index) => (is(people[index] as (typeof people)[number]) ? [key] : []));
      const out = {
        excluded: new Map(keysOf(({ excluded }) => excluded).map((key) => [key, '先进工作者'] as const)),
        struck: new Map(keysOf(({ struck }) => struck).map((key) => [key, { note: '' }] as const)),
      };
      const votes = people.flatMap(({ votes }, index) =>
        votes === undefined ? [] : [[`员工${index}`, votes] as const],
      );
      const given = input(entrants, places, { ...out, voteLists: [new Map(votes)] });
      const result = runContest(given);
      const wins = result.standings.filter(({ kind }) => kind === 'wins').length;
      expect(wins + result.open).toBeLessThanOrEqual(places);
      result.standings.forEach(({ kind }, index) => {
        const one = people[index];
        if (kind !== 'wins' && kind !== 'ties') return;
        expect([one?.verdict.kind, one?.excluded, one?.struck]).toEqual(['eligible', false, false]);
        expect(one?.votes).toBeDefined();
      });
      const turned = runContest({ ...given, entrants: [...entrants].reverse() });
      expect([...turned.standings].reverse()).toEqual(result.standings);
    }),
  );
});
