import { xichuan } from '../../../src/rules/schemes/xichuan';
import { sheetOf } from '../sheets';
import { show, type Shown } from '../show';
import { field } from '../tools/open';

export const people = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬', '癸'];

export const roster = sheetOf(
  '花名册',
  `2007年度花名册\n姓名|科室|党员|党政纪处分\n${people.map((name, i) => `${name}|${i < 5 ? '秘书科' : '信息科'}|${i < 7 ? '是' : '否'}|无`).join('\n')}`,
);
export const attendance = sheetOf(
  '考勤',
  `姓名|迟到|旷工|受批评失误|笔记不合格\n${people.map((name, i) => `${name}|${name === '丙' ? 12 : i}|0|0|${name === '丁' ? '' : 0}`).join('\n')}`,
);
export const partyVotes = sheetOf(
  '优秀共产党员得票',
  `姓名|得票\n${people
    .slice(0, 7)
    .map((name, i) => `${name}|${20 - i}`)
    .join('\n')}`,
);
/** 甲 is a winner already and 丙 is barred: 乙 is in, and 丁 and 戊 tie for the other place, once 丁 may win. */
const staffVotes = sheetOf(
  '先进工作者得票',
  `姓名|得票\n${people.map((name, i) => `${name}|${name === '丁' || name === '戊' ? 17 : 20 - i}`).join('\n')}`,
);

export const SHEETS = [roster, attendance, partyVotes, staffVotes];

/** The tab 评先 of 淅川 over these sheets. */
export async function openContest(sheets = SHEETS): Promise<Shown> {
  const shown = await show(sheets);
  if (shown.pane.getState().setup.source !== xichuan) await shown.after(() => shown.pane.pickScheme(xichuan));
  await shown.click('tab', '评先');
  return shown;
}

export const tick = (shown: Shown, label: string): Promise<void> => shown.after(() => field(label).click());

/** What the workbook remembers of the contest. */
export const kept = (shown: Shown): Record<string, unknown> =>
  shown.fake.settings.get('award-sheets.contest.xichuan') as Record<string, unknown>;
