/** @jest-environment jsdom */
import { rowsOf } from '../../../sheets/reading';
import { sheetOf } from '../../sheets';
import { show } from '../../show';
import { field, openTool, type Shown } from '../open';

const DAYS = Array.from({ length: 12 }, (_, place) => place + 1).join('|');
const grid = (month: number, first: string, second: string, legend: string) =>
  sheetOf(
    `${month}月`,
    `2024年${month}月考勤表\n姓名|科室|${DAYS}\n甲|秘书科|${[...first].join('|')}\n乙|信息科|${[...second].join('|')}\n${legend}`,
  );
const LEGEND = '符号说明：√出勤 △迟到 ○旷工';
const MARCH = grid(3, '√△√√△√√△√√△√', '√√√√√√√√√√√√', LEGEND);
const APRIL = grid(4, '△△√√△√√△√√√√', '√√○○√√√√√√√√', LEGEND);
const UNSAID = grid(5, '√△√√√√√√√√√√', '√√√√○√√√√√√√', '制表人：丙');

jest.setTimeout(60_000);
let shown: Shown;
afterEach(() => shown.close());

describe('attendance kept by signs', () => {
  test('signs of a legend are counted by person and month, and rolled up with the next month', async () => {
    shown = await openTool('淅川', '考勤汇总', [MARCH, APRIL]);
    expect(shown.text()).toContain('“3月” A2:N4是画符号的考勤表，2行');
    expect(shown.items()[0]).toMatch(/^秘书科甲迟到次数4\/10/);
    await shown.click('button', '4月');
    expect(shown.items()[0]).toMatch(/^秘书科甲迟到次数8\/10提醒/);
    await shown.click('button', '秘书科甲');
    const sentence = shown.find('button', '秘书科甲').textContent ?? '';
    expect(sentence).toContain('迟到次数合计8（3月4、4月4）');
    expect(sentence).toContain('3月：迟到次数4（2日、5日、8日、11日）');
    expect(sentence).toContain('还差2到限');
    expect(shown.items()[1]).toMatch(/^信息科乙旷工天数2\/3/);
  });

  test('what a sign means is one click to correct, and kept in the workbook', async () => {
    shown = await openTool('淅川', '考勤汇总', [MARCH]);
    await shown.click('button', '已知的符号 2种');
    await shown.click('button', '△');
    await shown.click('menuitemradio', '早退');
    expect(shown.items()[0]).not.toContain('迟到次数');
    const kept = [...shown.fake.settings].filter(([key]) => key.startsWith('award-sheets.signs.'));
    expect(kept.map(([, value]) => value)).toEqual([{ version: 1, signs: [['△', '早退']] }]);
  });

  test('what the workbook remembers holds for another month of the same form', async () => {
    shown = await openTool('淅川', '考勤汇总', [MARCH]);
    await shown.click('button', '已知的符号 2种');
    await shown.click('button', '△');
    await shown.click('menuitemradio', '早退');
    const settings = Object.fromEntries([...shown.fake.settings].filter(([key]) => key.includes('signs')));
    shown.close();
    shown = await openTool('淅川', '考勤汇总', [APRIL], {}, { settings });
    await shown.click('button', '已知的符号 3种');
    expect(shown.find('button', '△ 早退').textContent).toContain('由您选定');
  });

  test('a sign that nobody explains is asked for; until then nobody is told anything and nothing is written', async () => {
    shown = await openTool('淅川', '考勤汇总', [UNSAID]);
    expect(shown.text()).toContain('“√”、“△”、“○”是什么意思，表上没有写明');
    expect(shown.text()).toMatch(/待核2/);
    expect(shown.find('button', '生成考勤汇总表')).toHaveProperty('disabled', true);
    for (const [sign, meaning] of [
      ['√', '出勤'],
      ['△', '迟到'],
      ['○', '旷工半天'],
    ] as const) {
      await shown.click('button', sign);
      await shown.click('menuitemradio', meaning);
    }
    expect(shown.text()).not.toContain('表上没有写明');
    expect(shown.items().find((line) => line?.includes('信息科乙'))).toContain('旷工天数0.5/3');
    expect(await shown.violations()).toEqual([]);
  });

  test('the counts are written on a sheet of their own beside the year', async () => {
    shown = await openTool('淅川', '考勤汇总', [MARCH, APRIL]);
    await shown.click('button', '4月');
    await shown.click('button', '生成考勤汇总表');
    const plan = shown.fake.plans.get('考勤符号统计');
    expect(plan && rowsOf(plan).slice(3, 6)).toEqual([
      '序号|姓名|科室|月份|出勤天数|迟到次数|旷工天数',
      '1|甲|秘书科|3月|8|4',
      '2|乙|信息科|3月|12',
    ]);
    expect([...shown.fake.plans.keys()]).toEqual(['考勤汇总', '考勤逐月', '考勤符号统计']);
    const year = shown.fake.plans.get('考勤汇总');
    expect(year && rowsOf(year)[3]).toBe('序号|姓名|科室|迟到次数|旷工天数|结果|说明');
  });

  test('where the scheme limits nothing of it, the signs are counted all the same', async () => {
    shown = await openTool('桂阳', '考勤汇总', [MARCH]);
    expect(shown.text()).toContain('只统计，不判断能不能评');
    expect(shown.items()[0]).toMatch(/^秘书科甲出勤天数8 迟到次数43月/);
    await shown.click('button', '生成考勤统计表');
    expect([...shown.fake.plans.keys()]).toEqual(['考勤符号统计']);
  });
});

test('the pane says of such a sheet what it is, and opens the tool', async () => {
  shown = await show([MARCH]);
  expect(shown.text()).toContain('这是画符号的考勤表');
  await shown.click('button', '打开考勤汇总');
  expect(shown.text()).toContain('返回考勤汇总');
  expect(shown.text()).not.toContain('打开考勤汇总');
});

test('weekdays alone are asked about; the month that the clerk types is taken where it fits', async () => {
  const week = '日一二三四五六'.repeat(5).slice(0, 30);
  const sheet = sheetOf(
    '考勤',
    `考勤表\n姓名|科室|${[...week].join('|')}\n甲|秘书科|${[...`√√△${'√'.repeat(27)}`].join('|')}\n${LEGEND}`,
  );
  shown = await openTool('淅川', '考勤汇总', [sheet]);
  expect(shown.text()).toContain('“考勤”C2:AF2只写星期（星期日到星期一，共30栏），表上没有写是哪年哪月，还没有计入。');
  expect(shown.find('button', '生成考勤汇总表')).toHaveProperty('disabled', true);
  await shown.type(field('年月或首日'), '2026-10');
  expect(shown.text()).toContain('和“2026-10”对不上');
  await shown.type(field('年月或首日'), '十月');
  expect(shown.text()).toContain('请填年月，如2026年11月；或第一栏的日期');
  await shown.type(field('年月或首日'), '2026年11月');
  expect(shown.text()).not.toContain('只写星期');
  expect(shown.items()[0]).toMatch(/^秘书科甲迟到次数1\/10/);
  await shown.click('button', '秘书科甲');
  expect(shown.find('button', '秘书科甲').textContent).toContain('11月：迟到次数1（3日）');
  expect(await shown.violations()).toEqual([]);
  await shown.click('button', '生成考勤汇总表');
  const origin = shown.fake.plans.get('考勤汇总')?.origin;
  expect(JSON.parse(origin?.choice ?? '{}')).toMatchObject({ days: ['考勤', '2026年11月'] });
});

describe('the days of weekdays', () => {
  const headed = (week: string) =>
    sheetOf(
      '考勤',
      `考勤表\n姓名|科室|${[...week].join('|')}\n甲|秘书科|${[...`√√△${'√'.repeat(27)}`].join('|')}\n${LEGEND}`,
    );
  const NOVEMBER = '日一二三四五六'.repeat(5).slice(0, 30);
  const JUNE = '一二三四五六日'.repeat(5).slice(0, 30);
  const kept = () => [...shown.fake.settings].filter(([key]) => key.startsWith('award-sheets.sign-days.'));

  test('are remembered by the workbook once they fit, and said to be', async () => {
    shown = await openTool('淅川', '考勤汇总', [headed(NOVEMBER)]);
    await shown.type(field('年月或首日'), '2026-10');
    expect(kept()).toEqual([]);
    await shown.type(field('年月或首日'), '2026年11月');
    expect(kept().map(([, value]) => value)).toEqual([
      { version: 1, days: [['考勤', '712345671234567123456712345671', '2026年11月']] },
    ]);
    const settings = Object.fromEntries(shown.fake.settings);
    shown.close();
    shown = await openTool('淅川', '考勤汇总', [headed(NOVEMBER)], {}, { settings });
    expect(shown.text()).not.toContain('只写星期');
    expect(shown.text()).toContain('这是上次填的');
    expect(field('年月或首日')).toHaveProperty('value', '2026年11月');
    expect(shown.items()[0]).toMatch(/^秘书科甲迟到次数1\/10/);
    await shown.type(field('年月或首日'), '2026-11');
    expect(shown.text()).not.toContain('这是上次填的');
    shown.close();
    shown = await openTool('淅川', '考勤汇总', [headed(JUNE)], {}, { settings });
    expect(shown.text()).toContain('只写星期');
    expect(shown.text()).not.toContain('这是上次填的');
  });
});
