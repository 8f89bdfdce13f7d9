import { readScheme } from '../../../src/rules/tables/read';
import { allotted } from '../../../src/taskpane/contest/state/allotted';
import { seatsOf } from '../../../src/taskpane/contest/state/places';

/** What each section comes to: of 10 people in 甲科, 6 in 乙科 and 4 in 丙科, by one row of 名额. */
function among(row: Readonly<Record<string, string>>, base = 20): readonly string[] {
  const read = readScheme('自编', [['名额'], ['奖项', ...Object.keys(row)], ['先进', ...Object.values(row)]]);
  if (!read) throw new Error('no tables');
  const sections = [...Array(10).fill('甲科'), ...Array(6).fill('乙科'), ...Array(4).fill('丙科'), ''];
  const candidates = sections.map((of: string) => ({ of }));
  const seats = seatsOf(read, '先进', new Map([['', base]]), []);
  const shares = allotted({ pool: { candidates }, seats });
  if (shares?.kind !== 'shared') return [`${shares?.kind} in ${shares?.total}`];
  return shares.groups.map(({ group, places, tied }) => `${group.name} ${places}${tied ? ' or one more' : ''}`);
}

test.each<[string, Readonly<Record<string, string>>, number, readonly string[]]>([
  ['a ratio', { 比例: '25%' }, 20, ['甲科 2 or one more', '乙科 1 or one more', '丙科 1']],
  ['a count', { 名额: '10' }, 20, ['甲科 5', '乙科 3', '丙科 2']],
  [
    'a ratio of which 至多 leaves less',
    { 比例: '50%', 至多: '5名' },
    20,
    ['甲科 2 or one more', '乙科 1 or one more', '丙科 1'],
  ],
  ['each section at least two', { 名额: '10', 至少: '每组2名' }, 20, ['甲科 5', '乙科 3', '丙科 2']],
  ['each section at least three', { 名额: '10', 至少: '每组3名' }, 20, ['甲科 4', '乙科 3', '丙科 3']],
  ['a base that the clerk typed', { 比例: '50%' }, 40, ['甲科 10', '乙科 6', '丙科 4']],
  ['more for each section than there is', { 名额: '2', 至少: '每组1名' }, 20, ['too-few in 2']],
])('%s is shared out as ALLOT does', (_name, row, base, wanted) => expect(among(row, base)).toEqual(wanted));
