import fc from 'fast-check';
import { FIRST_PLACE, fromPlaceSetting, toPlaceSetting } from '../../../src/taskpane/contest/state/place';
import { awardSetup, type ContestSetup, EMPTY_CONTEST, withAward } from '../../../src/taskpane/contest/state/setup';
import { fromContestSetting, toContestSetting } from '../../../src/taskpane/contest/state/setup-setting';

const full: ContestSetup = withAward(
  {
    roster: '花名册',
    facts: [{ sheet: '考勤', repeats: 'add', counts: '' }],
    awards: [],
    first: ['先进工作者'],
    combined: ['甲|乙'],
    settled: [{ name: '员工07', eligible: true, note: '已核实' }],
    items: [
      {
        item: '自学',
        by: 'lines',
        sheet: '自学登记',
        listed: true,
        rulings: [
          {
            sheet: '自学登记',
            row: 5,
            name: '丙',
            said: '学时=',
            meets: true,
            by: '主任办公会议',
            day: '2024-12-30',
            note: '有笔记',
          },
        ],
      },
    ],
  },
  '先进工作者',
  {
    filter: { header: '政治面貌', value: '中共党员' },
    base: '37',
    voteColumns: [{ sheet: '得票', column: 'D' }],
    decision: { among: ['甲', '乙'], chosen: ['乙'], by: '主任办公会议', note: '' },
    approved: { by: '主任办公会议', note: '' },
  },
);

const kept = (setup: ContestSetup): unknown => JSON.parse(JSON.stringify(toContestSetting(setup)));

test('what is kept comes back as it was', () => {
  expect(fromContestSetting(kept(full))).toEqual(full);
  expect(fromContestSetting(kept(EMPTY_CONTEST))).toEqual(EMPTY_CONTEST);
});

test('items that were kept before rulings were have none', () => {
  const older = kept(full) as { items: Record<string, unknown>[] };
  for (const item of older.items) delete item.rulings;
  expect(fromContestSetting(older)?.items).toEqual([{ ...full.items[0], rulings: [] }]);
});

test('what was kept before items were is taken as it is', () => {
  const { items: _items, ...older } = kept(full) as Record<string, unknown>;
  expect(fromContestSetting(older)).toEqual({ ...full, items: [] });
});

test.each([
  ['an item that is asked of nobody', { ...(kept(full) as object), items: [{ item: '自学', by: 'all' }] }],
  ['nothing', undefined],
  ['a text', '花名册'],
  ['another version', { ...(kept(full) as object), version: 2 }],
  ['a roster that is no name', { ...(kept(full) as object), roster: 3 }],
  ['awards that are no list', { ...(kept(full) as object), awards: {} }],
  ['an award without its name', { ...(kept(full) as object), awards: [{ skipped: false }] }],
  ['a list of people with a figure in it', { ...(kept(full) as object), settled: [7] }],
])('%s is not taken', (_name, value) => expect(fromContestSetting(value)).toBeUndefined());

test('columns with votes that an earlier version kept as ballots are read', () => {
  const earlier = JSON.parse(JSON.stringify(kept(full)).replaceAll('"voteColumns"', '"ballots"')) as unknown;
  expect(fromContestSetting(earlier)).toEqual(full);
});

test('whatever the workbook holds, nothing is thrown', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => expect(fromContestSetting(value)).toBeUndefined()));
});

test('an award nobody touched stands as proposed; a change leaves the others', () => {
  expect(awardSetup(full, '优秀共产党员')).toMatchObject({ skipped: false, kind: null, voteColumns: null });
  const changed = withAward(full, '优秀共产党员', { skipped: true });
  expect(awardSetup(changed, '优秀共产党员').skipped).toBe(true);
  expect(awardSetup(changed, '先进工作者')).toEqual(awardSetup(full, '先进工作者'));
});

test('where the clerk was comes back; whatever else stands there is the beginning', () => {
  const place = { award: '先进工作者', item: undefined, step: 'result', pack: ['winners', 'notice'] } as const;
  expect(fromPlaceSetting(JSON.parse(JSON.stringify(toPlaceSetting(place))))).toEqual(place);
  const odd = { version: 1, award: 7, step: 'lunch', pack: ['notice', 'menu', 3] };
  expect(fromPlaceSetting(odd)).toEqual({ ...FIRST_PLACE, pack: ['notice'] });
  fc.assert(fc.property(fc.jsonValue(), (value) => expect(fromPlaceSetting(value)).toBeUndefined()));
});
