import { finish } from '../../src/base/steps';
import { planAwardSheets } from '../../src/sheets/money/award-sheets';
import { planBallots } from '../../src/sheets/contest/ballot';
import { planBoardInSteps } from '../../src/sheets/contest/board';
import { planCertificates } from '../../src/sheets/contest/certificates';
import { planCommendation } from '../../src/sheets/contest/commendation';
import { planDisqualified } from '../../src/sheets/contest/disqualified';
import { planNotice } from '../../src/sheets/contest/notice';
import type { SheetPlan } from '../../src/sheets/plan/plan';
import { planTally } from '../../src/sheets/contest/tally';
import { planWinners } from '../../src/sheets/contest/winners-list';
import { certain, header } from './lines';
import { cellsOf, seen } from './reading';

/** An office that writes nothing in Chinese: every Chinese character on its sheets would be ours. */
const head = {
  ...header,
  title: 'Best workers 2024',
  office: 'Office',
  scheme: 'Scheme',
  documentNumber: 'No. 5',
  period: '2024',
  basis: undefined,
};
const stamped = {
  ...head,
  basis: { ...header.basis, readings: [], award: { kind: 'column' }, trackerSheet: 'Sheet1' } as const,
};
const candidate = { name: 'A', section: 'S' };
const rolls = [
  { award: 'W', winners: [candidate], amountEach: 300 },
  { award: 'V', winners: [], amountEach: undefined },
];
const ranked = { ...candidate, rank: 1, score: 3, decision: undefined };

const plans: readonly SheetPlan[] = [
  ...planAwardSheets(
    [
      certain({ person: 'A', award: 'W', reason: 'R', clause: '3', amount: 5 }),
      { state: 'limit', person: 'A', section: '', clause: '4', amount: -1, reason: 'R' },
    ],
    stamped,
    'en',
    ['summary', 'sign-off'],
  ),
  planWinners(
    {
      subject: 'people',
      places: undefined,
      decidedBy: '',
      scoreName: 'Votes',
      candidates: [
        { ...ranked, result: 'wins' },
        { ...ranked, result: 'ties' },
        { ...ranked, result: 'ties', decision: 'in' },
        { ...ranked, result: 'ties', decision: 'out' },
      ],
    },
    stamped,
    'en',
  ),
  planDisqualified(
    [
      {
        person: 'A',
        section: 'S',
        item: 'I',
        fact: 'F',
        value: '12',
        requirement: 'more than 10',
        clause: '4',
        reading: 'x=y',
      },
    ],
    head,
    'en',
  ),
  planNotice({ rolls, from: '', until: '', days: undefined, contact: '', phone: '' }, head, 'en'),
  planCommendation({ rolls, addressees: '', decidedBy: '' }, { ...head, scheme: '' }, 'en'),
  ...planBallots(
    { subject: 'works', candidates: [candidate], choose: undefined, voters: ['staff', 'leaders'] },
    head,
    'en',
  ),
  planTally(
    {
      subject: 'people',
      places: 1,
      candidates: [{ ...candidate, votes: [[1, 2], [3]] }],
      lists: [
        { voters: 'staff', batches: 2 },
        { voters: 'leaders', batches: 1 },
      ],
    },
    head,
    'en',
  ),
  planCertificates([{ ...candidate, award: 'W', year: '2024' }], head, 'en'),
  finish(
    planBoardInSteps(
      {
        published: 'quarter',
        parts: [{ name: 'P', weight: 1, full: 60 }],
        weightsOpen: true,
        decidedBy: '',
        groups: [
          { group: 'G', scores: [50], mark: 'firstTie' },
          { group: 'H', scores: [undefined], mark: 'none' },
        ],
        lastMembers: [{ name: 'A', group: 'G', score: 3, result: 'ties' }],
      },
      head,
      'en',
    ),
  ),
];

test.each(plans.map((plan) => [plan.name, plan] as const))('%s: every word of ours is English', (_, plan) => {
  // 大写 is Chinese in every language.
  const texts = cellsOf(plan)
    .filter(({ style }) => style !== 'upper')
    .map(seen);
  expect([plan.name, plan.print.footer, ...texts].filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
});

test('sheets have names of their own, which Excel accepts', () => {
  const names = plans.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[^\\/?*[\]:]{1,31}$/);
});
