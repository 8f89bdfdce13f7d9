import { divide, type Exact } from '../../../src/facts/exact';
import { showExact } from '../../../src/facts/show';
import { carryOf, decided, type Group, shareOut } from '../../../src/rules/allot/shared-out';
import { schemeFrom } from '../../../src/rules/schemes/catalog';
import { readScheme } from '../../../src/rules/tables/read';
import { source } from '../../taskpane/sheets';

const xichuan = schemeFrom(source('淅川'));
const groups = (...bases: readonly Exact[]): readonly Group[] =>
  bases.map((base, index) => ({ name: '甲乙丙丁戊'.charAt(index), base, carry: 0 }));

function shown(result: ReturnType<typeof shareOut>): readonly string[] {
  if (result.kind !== 'shared') return [result.kind === 'too-many' ? result.why : result.quota.kind];
  return [
    `${result.total} open ${result.undecided}`,
    ...result.groups.map(
      ({ group, share, whole, fraction, tied, places }) =>
        `${group.name} ${showExact(share)}=${showExact(whole)}+${showExact(fraction)} ${places}${tied ? ' tied' : ''}`,
    ),
  ];
}

test('20% of 37 people: 7 places, the rest by the largest fractions', () => {
  expect(shown(shareOut(xichuan, '先进工作者', groups(12, 9, 7, 5, 4)))).toEqual([
    '7 open 0',
    '甲 2.4=2+0.4 2',
    '乙 1.8=1+0.8 2',
    '丙 1.4=1+0.4 1',
    '丁 1=1+0 1',
    '戊 0.8=0+0.8 1',
  ]);
});

test('last year’s fractions count', () => {
  const carried = groups(12, 9, 7, 5, 4).map((group) =>
    group.name === '丙' ? { ...group, carry: divide(1, 2) } : group,
  );
  expect(shown(shareOut(xichuan, '先进工作者', carried))[3]).toBe('丙 1.9=1+0.9 2');
});

describe('what last year left', () => {
  const carried = (...carry: readonly number[]) =>
    groups(12, 9, 7, 5, 4).map((group, index) => ({ ...group, carry: carry[index] ?? 0 }));

  test('a group that had more than its share last year has none, never fewer; the others divide what is there', () =>
    expect(shown(shareOut(xichuan, '先进工作者', carried(0, 0, 0, 0, -1)))).toEqual([
      '7 open 0',
      '甲 28/11=2+6/11 3',
      '乙 21/11=1+10/11 2',
      '丙 49/33=1+16/33 1',
      '丁 35/33=1+2/33 1',
      '戊 0=0+0 0',
    ]));

  test('more than there is: nothing is shared out', () =>
    expect(shown(shareOut(xichuan, '先进工作者', carried(1, 1, 1, 1, 1)))).toEqual(['carry']));
});

test('who ties for the last place is left to people; their decision must fit', () => {
  const result = shareOut(xichuan, '先进工作者', groups(8, 8, 4));
  expect(shown(result)).toEqual(['4 open 1', '甲 1.6=1+0.6 1 tied', '乙 1.6=1+0.6 1 tied', '丙 0.8=0+0.8 1']);
});

test('what goes over into next year', () => {
  const result = shareOut(xichuan, '先进工作者', groups(12, 9, 7, 5, 4));
  if (result.kind !== 'shared') throw new Error('not shared');
  expect(result.groups.map((row) => showExact(carryOf(row, row.places)))).toEqual(['0.4', '-0.2', '0.4', '0', '-0.2']);
});

test('no award, no places for each, more minima than places', () => {
  expect(shown(shareOut(xichuan, '海报奖', groups(1)))).toEqual(['none']);
  const own = readScheme('自编', [['名额'], ['奖项', '名额', '至少'], ['先进', '2', '每组1名']]);
  expect(own && shown(shareOut(own, '先进', groups(5, 5, 5)))).toEqual(['minimum']);
});

test('where 至多 leaves less than the ratio gives, the bases divide it', () => {
  const own = readScheme('自编', [['名额'], ['奖项', '比例', '至多'], ['先进', '50%', '4名']]);
  expect(own && shown(shareOut(own, '先进', groups(5, 5, 10)))).toEqual([
    '4 open 0',
    '甲 1=1+0 1',
    '乙 1=1+0 1',
    '丙 2=2+0 2',
  ]);
  expect(own && shown(shareOut(own, '先进', groups(3, 5)))).toEqual([
    '4 open 1',
    '甲 1.5=1+0.5 1 tied',
    '乙 2.5=2+0.5 2 tied',
  ]);
});

test('where 至多 leaves all that the ratio gives, each group has its ratio', () => {
  const own = readScheme('自编', [['名额'], ['奖项', '比例', '至多'], ['先进', '50%', '9名']]);
  expect(own && shown(shareOut(own, '先进', groups(3, 4)))).toEqual(['4 open 0', '甲 1.5=1+0.5 2', '乙 2=2+0 2']);
});

test('decisions', () => {
  const result = shareOut(xichuan, '先进工作者', groups(8, 8, 4));
  if (result.kind !== 'shared') throw new Error('not shared');
  expect(
    [new Set<string>(), new Set(['甲']), new Set(['甲', '乙']), new Set(['丙'])].map((given) => decided(result, given)),
  ).toEqual([false, true, false, false]);
});
