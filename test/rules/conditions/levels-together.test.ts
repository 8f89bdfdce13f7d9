import { call } from '../../functions/call';
import { typed } from '../tables/support';

/** 省市级 names two levels in one word, as documents do: it is no level of its own that no row could have. */
const award = (condition: string, level: string) =>
  call('AWARD', [typed('奖项 | 级别 | 金额', `稿 | ${condition} | 100`), '稿', '级别', level]);

it.each([
  ['省市级', '省级', 100],
  ['省市级', '市', 100],
  ['省市级', '县级', 0],
  ['市县乡级', '乡', 100],
  ['国办、省市级', '市级', 100],
])('%s, a row of %s: %d', (condition, level, due) => expect(award(condition, level)).toBe(due));

it('a row that says 省市级 itself is refused', () =>
  expect(award('省市级', '省市级')).toMatchObject({ error: '#VALUE!' }));
