/** @jest-environment jsdom */
import { rowsOf } from '../../../sheets/reading';
import { sheetOf } from '../../sheets';
import { field, openTool, type Shown } from '../open';

const HEAD = '姓名|科室|迟到|旷工(天)|受批评失误|党政纪处分|笔记不合格';
const JANUARY = sheetOf(
  '1月',
  `2024年1月考勤登记表\n${HEAD}\n甲|秘书科|4|0|0|否|0\n乙|信息科|6|0|0|否|0\n丙|信息科|0|0|0|否|0\n丁|后勤科|0|0|0|有|0`,
);
const FEBRUARY = sheetOf(
  '2月',
  `${HEAD}\n甲|秘书科|4|0|0|否|0\n乙|信息科|5|0|0|否|0\n丙|信息科|1|0|0|否|0\n戊|后勤科|很多|0|0|否|0`,
);
const OTHER = sheetOf('通讯录', '姓名|电话\n甲|1\n乙|2');

jest.setTimeout(60_000);
let shown: Shown;
afterEach(() => shown.close());

test('sheets with the tables of rules are not offered beside the months', async () => {
  shown = await openTool('淅川', '考勤汇总', [JANUARY, FEBRUARY, sheetOf('办法', '奖项|级别|金额\n上稿|省级|200')]);
  const offered = [...document.querySelectorAll('button[aria-pressed]')].map(({ textContent }) => textContent);
  expect(offered).toEqual(['2月']);
});

describe('迟到旷工 over the months', () => {
  beforeEach(async () => {
    shown = await openTool('淅川', '考勤汇总', [JANUARY, FEBRUARY, OTHER]);
  });

  test('one month alone', () => {
    expect(shown.text()).toContain('一起汇总2月');
    expect(shown.text()).toMatch(/人数4已取消1要提醒0待核0/);
    expect(shown.items()[0]).toBe('后勤科丁取消');
  });

  test('with the next month: who passed the limit, who is near, what cannot be read', async () => {
    await shown.click('button', '2月');
    expect(shown.text()).toMatch(/人数5已取消2要提醒1待核1/);
    expect(shown.items().slice(0, 4)).toEqual([
      '信息科乙迟到次数11/10取消',
      '后勤科丁取消',
      '秘书科甲迟到次数8/10提醒',
      '后勤科戊待核',
    ]);
    await shown.click('button', '秘书科甲');
    expect(shown.find('button', '秘书科甲').textContent).toContain(
      '迟到次数合计8（1月4、2月4），迟到次数超过10次取消年度评先资格（依据四(七)1），还差2到限。',
    );
    expect(shown.fake.selected).toEqual([{ sheet: '1月', address: 'A3:G3' }]);
    await shown.click('button', '需要看一看');
    expect(shown.text()).toContain('“2月”第5行戊：迟到次数“很多”不是一个数字');
  });

  test('a sheet of another kind is left out and named', async () => {
    await shown.click('button', '通讯录');
    expect(shown.text()).toMatch(/人数4/);
    await shown.click('button', '需要看一看 1处');
    expect(shown.text()).toContain('“通讯录”没有这个项目要的列，没有计入。');
  });

  test('the line from which people are warned', async () => {
    await shown.click('button', '2月');
    await shown.type(field('提醒线'), '90');
    expect(shown.text()).toMatch(/要提醒0/);
    await shown.type(field('提醒线'), '很高');
    expect(shown.text()).toContain('提醒线请填1到100之间的数。');
    expect(shown.find('button', '生成考勤汇总表')).toHaveProperty('disabled', true);
  });

  test('writes the year and its months; the sums are formulas over the months', async () => {
    await shown.click('button', '2月');
    await shown.click('button', '生成考勤汇总表');
    const [year, months] = ['考勤汇总', '考勤逐月'].map((name) => shown.fake.plans.get(name));
    expect(year && rowsOf(year)[1]).toContain('期间：2024年');
    expect(year && rowsOf(year)[4]).toMatch(
      /^1\|甲\|秘书科\|='考勤逐月'!Q5 → 8\|='考勤逐月'!Q6 → 0\|.*\|提醒\|迟到次数合计8/,
    );
    expect(months && rowsOf(months).slice(4, 6)).toEqual([
      '1|甲|秘书科|迟到次数|4|4|||||||||||=SUM(E5:P5) → 8|10',
      '1|甲|秘书科|旷工天数|0|0|||||||||||=SUM(E6:P6) → 0|3',
    ]);
  });

  test('what was made last is not offered beside the months: its counts are theirs', async () => {
    const offered = (): readonly string[] =>
      [...document.querySelectorAll('button[aria-pressed]')].map(({ textContent }) => textContent ?? '');
    expect(offered()).toEqual(['2月', '通讯录']);
    await shown.click('button', '生成考勤汇总表');
    shown.fake.sheets.set('考勤汇总', { ...JANUARY, sheet: '考勤汇总' });
    await shown.click('button', '重新读取');
    expect(offered()).toEqual(['2月', '通讯录']);
  });

  test('everyone can use it', async () => expect(await shown.violations()).toEqual([]));
});

describe('两个十', () => {
  const SIGNED = sheetOf(
    '3月签到',
    '日期|姓名|科室|签到时间|签退时间\n2024-3-4|甲|秘书科|7:50|17:40\n2024-3-4|乙|秘书科|7:55|17:40\n2024-3-5|甲|秘书科|7:49|17:30\n2024-3-5|乙|秘书科||17:50',
  );
  beforeEach(async () => {
    shown = await openTool('桂阳', '考勤汇总', [SIGNED]);
  });

  test('office hours that no column gives are typed once', async () => {
    expect(shown.text()).toContain('还不知道上班、下班时间');
    expect(shown.find('button', '生成考勤汇总表')).toHaveProperty('disabled', true);
    await shown.type(field('表里没有“上班”列'), '8:00');
    await shown.type(field('表里没有“下班”列'), '17:30');
    expect(shown.text()).toMatch(/记录4达标1不达标2待核1/);
    await shown.click('button', '秘书科乙');
    expect(shown.find('button', '秘书科乙').textContent).toMatch(
      /第3行：提前到岗分钟5，应提前到岗分钟10分钟以上（依据五）。第5行缺签到。/,
    );
    await shown.click('button', '生成考勤汇总表');
    const [sums, failed] = ['考勤汇总', '不达标明细'].map((name) => shown.fake.plans.get(name));
    expect(sums && rowsOf(sums)[4]).toBe('1|甲|秘书科|=E5+F5+G5 → 2|1|1|0|||1');
    expect(
      failed &&
        rowsOf(failed)
          .slice(4, 7)
          .map((row) => row.split('|').slice(1, 4).join()),
    ).toEqual(['甲,秘书科,第4行', '乙,秘书科,第3行', '乙,秘书科,第5行']);
    expect(await shown.violations()).toEqual([]);
  });
});
