import { readScheme } from '../../../src/rules/tables/read';
import type { Scheme } from '../../../src/rules/scheme/scheme';
import { contestWords } from '../../../src/messages/pane/contest/contest';
import { countsOf, type GivenFact, seatsOf, typedBase } from '../../../src/taskpane/contest/state/places';
import { seatsText } from '../../../src/taskpane/contest/state/places-text';

function scheme(rows: readonly (readonly string[])[]): Scheme {
  const read = readScheme('自编', [['奖项', '单位规模', '基数', '比例', '至少', '至多', '起', '止', '条款'], ...rows]);
  if (!read) throw new Error('no tables');
  return read;
}

const dated = scheme([
  ['先进', '-', '总人数', '10%', '', '', '2023-1-1', '2023-12-31', '一'],
  ['先进', '-', '总人数', '20%', '', '', '2024-1-1', '', '二'],
]);
const conditional = scheme([
  ['先进', '>=100', '总人数', '10%', '', '5名', '', '', '一'],
  ['先进', '<100', '总人数', '10%', '3名', '', '', '', '二'],
]);

const seats = (of: Scheme, base: number, given: readonly GivenFact[] = []) =>
  seatsOf(of, '先进', new Map([['', base]]), given)[0];

test('rows with dates ask for the day, and hold on it', () => {
  expect(seats(dated, 40)?.quota).toEqual({ kind: 'undecided', missing: ['日期'] });
  expect([
    ...(countsOf(seatsOf(dated, '先进', new Map([['', 40]]), [{ fact: '日期', value: '2024-5-1' }])) ?? []),
  ]).toEqual([['', 8]]);
  expect(seats(dated, 40, [{ fact: '日期', value: '2023-5-1' }])?.quota).toMatchObject({ kind: 'places', count: 4 });
  expect(seats(dated, 40, [{ fact: '日期', value: '2022-5-1' }])?.quota).toMatchObject({ kind: 'none' });
});

test.each([
  ['120', 120, '120 × 10% = 12 → 5名 · 至多5名'],
  ['40', 20, '20 × 10% = 2 → 3名 · 至少3名'],
])('rows with conditions ask for their fact: 单位规模 %s', (value, base, text) => {
  expect(seats(conditional, base)?.quota).toEqual({ kind: 'undecided', missing: ['单位规模'] });
  const one = seats(conditional, base, [{ fact: '单位规模', value }]);
  expect(one && seatsText(one, contestWords.zh.places)).toBe(text);
});

test('a section by its own base', () => {
  const all = seatsOf(
    dated,
    '先进',
    new Map([
      ['甲科', 10],
      ['乙科', 15],
    ]),
    [{ fact: '日期', value: '2024-5-1' }],
  );
  expect(all.map((one) => seatsText(one, contestWords.zh.places))).toEqual([
    '甲科：10 × 20% = 2 → 2名',
    '乙科：15 × 20% = 3 → 3名',
  ]);
});

test.each([
  ['37', 37],
  ['37人', 37],
  ['0', 0],
  ['-1', undefined],
  ['3.5', undefined],
  ['许多', undefined],
  ['', undefined],
])('a base typed as %j is %j', (text, base) => expect(typedBase(text)).toBe(base));
