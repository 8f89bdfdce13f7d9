import { stampOf } from '../stamp-of';
import { planWinners, type WinnerRow, type WinnersList } from '../../../src/sheets/contest/winners-list';
import { bareHead, head } from '../people';
import { rowsOf } from '../reading';

const row = (fields: Partial<WinnerRow>): WinnerRow => ({
  rank: 1,
  name: '甲',
  section: '综合科',
  score: 30,
  result: 'wins',
  decision: undefined,
  ...fields,
});
const list: WinnersList = {
  subject: 'people',
  places: 2,
  decidedBy: '主任办公会议',
  scoreName: '得票',
  candidates: [
    row({}),
    row({ rank: 2, name: '乙', section: '秘书科', score: 21, result: 'ties' }),
    row({ rank: 2, name: '丙', score: 21, result: 'ties' }),
    row({ rank: 4, name: '丁', score: 3, result: 'loses' }),
  ],
};
const body = (given: Partial<WinnersList>): string[] =>
  rowsOf(planWinners({ ...list, ...given }, bareHead, 'zh')).slice(3);

test('the sheet as it reads: those who tie are for people to decide, those who lose are left out', () => {
  expect(rowsOf(planWinners(list, head, 'zh')).slice(0, 9)).toEqual([
    '2024年度先进工作者拟入选名单',
    '依据：《机关工作考评奖惩办法》（淅政办〔2007〕5号）    期间：2024年1月至12月',
    '编制单位：淅川县人民政府办公室||||名额：2名',
    '名次|姓名|科室|得票|结果|审定意见',
    '1|甲|综合科|30|拟入选',
    '2|乙|秘书科|21|并列待审定',
    '2|丙|综合科|21|并列待审定',
    '拟入选1名，并列待审定2名。    审定：主任办公会议',
    '并列审定：由主任办公会议从并列的2名中确定1名入选：________________________________\n审定日期：____年__月__日',
  ]);
});

test('who passes by rule has no rank and takes no place', () => {
  const candidates = [row({ rank: undefined, name: '戊', score: 9, result: 'passes' }), row({})];
  expect(body({ candidates }).slice(1, 4)).toEqual([
    '|戊|综合科|9|直接入选',
    '1|甲|综合科|30|拟入选',
    '拟入选1名，直接入选1名（不占名额）。    审定：主任办公会议',
  ]);
});

test('a decision that was taken stands there, and nothing is asked any more', () => {
  const [, tie, other, loser] = list.candidates;
  if (!tie || !other || !loser) throw new Error('a candidate is missing');
  const candidates = [row({}), { ...tie, decision: 'in' as const }, { ...other, decision: 'out' as const }, loser];
  expect(body({ candidates }).slice(1, 5)).toEqual([
    '1|甲|综合科|30|拟入选',
    '2|乙|秘书科|21|审定入选',
    '2|丙|综合科|21|审定不入选',
    '拟入选2名。    审定：主任办公会议',
  ]);
  expect(body({ candidates }).join()).not.toContain('并列');
});

test('what the scheme leaves open is a line to write on', () => {
  const meta = rowsOf(planWinners({ ...list, places: undefined }, bareHead, 'zh'))[2];
  expect(meta).toContain('名额：____名');
  expect(body({ places: undefined, decidedBy: '' }).slice(4, 6)).toEqual([
    '拟入选1名，并列待审定2名。    审定：________________',
    '并列审定：由________________从并列的2名中确定____名入选：________________________________\n审定日期：____年__月__日',
  ]);
});

test('sections are listed without a section of their own, works by their name', () => {
  expect(body({ subject: 'sections' })[0]).toBe('名次|科室|得票|结果|审定意见');
  expect(body({ subject: 'works' })[0]).toBe('名次|名称|科室|得票|结果|审定意见');
});

test('nobody is proposed', () => {
  expect(body({ candidates: [] }).slice(1, 3)).toEqual(['没有拟入选的对象。', '拟入选0名。    审定：主任办公会议']);
});

test('the stamp comes when it is written', () => {
  expect(stampOf(planWinners(list, head, 'zh'))).toEqual({ kind: 'none' });
});
