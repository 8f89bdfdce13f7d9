import { ratio } from '../../../src/facts/exact';
import { planCommendation } from '../../../src/sheets/contest/commendation';
import type { HonourRoll } from '../../../src/sheets/contest/honour-roll';
import { type Notice, planNotice } from '../../../src/sheets/contest/notice';
import { HIGHEST_ROW } from '../../../src/sheets/plan/draft';
import { bareHead, head } from '../people';
import { rowsOf } from '../reading';

const titled = { ...head, title: '2024年度评先' };
const rolls: readonly HonourRoll[] = [
  {
    award: '先进工作者',
    winners: [
      { name: '甲', section: '综合科' },
      { name: '乙', section: '秘书科' },
      { name: '丙', section: '综合科' },
    ],
    amountEach: 300,
  },
  { award: '先进科室', winners: [{ name: '综合科', section: '' }], amountEach: 0 },
  { award: '优秀文稿', winners: [], amountEach: ratio(401n, 2n) },
];
const notice: Notice = { rolls, from: '', until: '', days: undefined, contact: '', phone: '' };

test('公示: names by award and section; dates, days, telephone and seal are left blank', () => {
  expect(rowsOf(planNotice(notice, titled, 'zh'))).toEqual([
    '2024年度评先拟表彰对象公示',
    '　　根据《机关工作考评奖惩办法》（淅政办〔2007〕5号），现将2024年度评先拟表彰对象公示如下：',
    '　　一、先进工作者（3名，每名奖励300元）',
    '　　综合科：甲、丙',
    '　　秘书科：乙',
    '　　二、先进科室（1名）',
    '　　综合科',
    '　　三、优秀文稿（0名，每名奖励200.5元）',
    '　　（空缺）',
    '　　公示时间：____年__月__日至____年__月__日（共____天）。',
    '　　公示期间如有异议，请向________________反映。联系电话：________________。',
    '',
    '淅川县人民政府办公室（盖章）',
    '____年__月__日',
  ]);
});

test('what is given stands there', () => {
  const given = { ...notice, from: '2025年1月6日', until: '2025年1月10日', days: 5, contact: '政工室', phone: '12345' };
  const rows = rowsOf(planNotice(given, { ...titled, date: '2025年1月5日' }, 'zh'));
  expect(rows).toContain('　　公示时间：2025年1月6日至2025年1月10日（共5天）。');
  expect(rows).toContain('　　公示期间如有异议，请向政工室反映。联系电话：12345。');
  expect(rows.at(-1)).toBe('2025年1月5日');
});

test('without a scheme or an office there are lines to write on', () => {
  const rows = rowsOf(planNotice(notice, { ...bareHead, title: '评先' }, 'zh'));
  expect(rows[1]).toBe('　　根据________________，现将评先拟表彰对象公示如下：');
  expect(rows.at(-2)).toBe('________________（盖章）');
});

test('表彰通报: to whom, by whose decision, who and how much', () => {
  const rows = rowsOf(planCommendation({ rolls, addressees: '各科室', decidedBy: '主任办公会议' }, titled, 'zh'));
  expect(rows.slice(0, 4)).toEqual([
    '2024年度评先表彰通报',
    '各科室：',
    '　　根据《机关工作考评奖惩办法》（淅政办〔2007〕5号），经主任办公会议审定，决定予以表彰，名单如下：',
    '　　一、先进工作者（3名，每名奖励300元）',
  ]);
  const blank = rowsOf(planCommendation({ rolls, addressees: '', decidedBy: '' }, titled, 'zh'));
  expect(blank[1]).toBe('________________：');
  expect(blank[2]).toContain('经________________审定');
});

test('many names stand in several rows, each within the highest that there is, none lost', () => {
  const winners = Array.from({ length: 250 }, (_, index) => ({ name: `很长的员工姓名${index}`, section: '综合科' }));
  const plan = planNotice({ ...notice, rolls: [{ award: '先进', winners, amountEach: undefined }] }, titled, 'zh');
  const all = rowsOf(plan).join('');
  for (const { name } of winners) expect(all.split(/[、：　]|一、/)).toContain(name);
  expect(Math.max(...plan.rows.map(({ height }) => height))).toBeLessThan(HIGHEST_ROW);
});

test('a text repeats no row on the next page', () => {
  expect(planNotice(notice, titled, 'zh').print).toMatchObject({ orientation: 'portrait', titleRows: undefined });
});
