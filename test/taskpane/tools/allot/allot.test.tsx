/** @jest-environment jsdom */
import { act } from 'react';
import { rowsOf } from '../../../sheets/reading';
import { sheetOf } from '../../sheets';
import { openTool, type Shown } from '../open';

const SECTIONS = sheetOf(
  '科室',
  '科室|编制|人数|上年余数\n秘书科|13|12|\n信息科|10|9|0.1\n调研科|8|7|\n后勤科|5|5|\n督查科|4|四人|',
);
const TIED = sheetOf('科室', '科室|人数\n秘书科|8\n信息科|8\n督查科|4');
const ROSTER = sheetOf(
  '名单',
  '姓名|科室\n甲|秘书科\n乙|秘书科\n丙|秘书科\n丁|信息科\n戊|信息科\n己|信息科\n庚|信息科\n辛|督查科\n壬|督查科\n癸|督查科',
);

jest.setTimeout(60_000);
let shown: Shown;
afterEach(() => shown.close());
const open = async (sheet: typeof TIED, award: string): Promise<void> => {
  shown = await openTool('淅川', '名额分配', [sheet]);
  await shown.click('button', '奖项 优秀共产党员');
  await shown.click('menuitemradio', award);
};

test('shares, floors and remainders; last year’s fractions count', async () => {
  await open(SECTIONS, '先进工作者');
  expect(shown.text()).toMatch(/总名额7已分7待定0科室5/);
  expect(shown.text()).toContain('先进工作者：基数合计37，按20%计7名（依据三(二)）。');
  expect(shown.items()).toEqual([
    '1秘书科份额2.42',
    '2信息科份额1.92',
    '3调研科份额1.41',
    '4后勤科份额11',
    '5督查科份额0.81',
  ]);
  await shown.click('button', '2信息科');
  expect(shown.find('button', '2信息科').textContent).toContain(
    '基数9，上年余数0.1，份额1.9，先得1名，余0.9；分得2名。',
  );
  expect(await shown.violations()).toEqual([]);
});

describe('sections that tie', () => {
  beforeEach(() => open(TIED, '先进工作者'));

  test('wait for the decision of people', async () => {
    expect(shown.text()).toContain('还有1名，秘书科、信息科余数相同，由主任办公会议决定后点选。');
    expect(shown.items()[0]).toBe('1秘书科份额1.6待定');
    await shown.click('button', '给秘书科1名');
    expect(shown.items()).toEqual(['1秘书科份额1.62', '2信息科份额1.61', '3督查科份额0.81']);
    await shown.click('button', '给信息科1名');
    expect(shown.text()).toContain('只剩1名，请点选正好1个科室。');
  });

  test('may be written undecided; the sheet takes the decision later', async () => {
    await shown.click('button', '生成名额分配表');
    const plan = shown.fake.plans.get('名额分配');
    const rows = plan ? rowsOf(plan) : [];
    expect(rows.slice(3, 8)).toEqual([
      '序号|科室|基数|上年余数|份额|整数|余数|分得名额|结转下年余数',
      '1|秘书科|8|0|1.6|1|=ROUND(E5-F5,10) → 0.6|待定|=IF(ISNUMBER(H5),ROUND(E5-H5,10),"") → ',
      '2|信息科|8|0|1.6|1|=ROUND(E6-F6,10) → 0.6|待定|=IF(ISNUMBER(H6),ROUND(E6-H6,10),"") → ',
      '3|督查科|4|0|0.8|0|=ROUND(E7-F7,10) → 0.8|1|=IF(ISNUMBER(H7),ROUND(E7-H7,10),"") → -0.2',
      '合计||=SUM(C5:C7) → 20|||=SUM(F5:F7) → 2||=SUM(H5:H7) → 1',
    ]);
    expect(rows.some((row) => row.startsWith('“待定”的科室余数相同'))).toBe(true);
  });
});

test('people of a list are counted by section', async () => {
  await open(ROSTER, '先进工作者');
  expect(shown.text()).toMatch(/基数按名单数人数总名额2/);
  expect(shown.text()).toContain('基数合计10');
});

test('sections may be typed', async () => {
  await open(TIED, '先进工作者');
  await shown.click('button', '基数 B列');
  await shown.click('menuitemradio', '直接填写');
  const field = document.querySelector('textarea');
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(
      field,
      '甲科 12\n乙科，9\n丙科 很多\n甲科 3',
    );
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  expect(shown.items()).toEqual(['1甲科份额2.42', '2乙科份额1.82']);
  await shown.click('button', '需要看一看 2处');
  expect(shown.text()).toContain('“丙科 很多”看不懂');
  expect(shown.text()).toContain('“甲科”出现了不止一行');
  expect(await shown.violations()).toEqual([]);
});
