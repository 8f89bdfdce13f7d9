/** @jest-environment jsdom */
import { act } from 'react';
import type { SheetCells } from '../../../src/excel/port';
import { hengyang } from '../../../src/rules/schemes/hengyang';
import type { SchemeSource } from '../../../src/rules/schemes/source';
import { xichuan } from '../../../src/rules/schemes/xichuan';
import { createWhatIf } from '../../../src/taskpane/whatif/feature';
import { articles, sheetOf } from '../sheets';
import { show, type Shown } from '../show';

// Menus and axe take jsdom seconds where the machine has other work too.
jest.setTimeout(180_000);

const people = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬', '癸'];
const roster = sheetOf(
  '花名册',
  `2007年度花名册\n姓名|科室|党员|党政纪处分|迟到|旷工|受批评失误|笔记不合格\n${people
    .map((name, i) => `${name}|${i < 5 ? '秘书科' : '信息科'}|${i < 7 ? '是' : '否'}|无|${i + 3}|0|0|0`)
    .join('\n')}`,
);
const votes = sheetOf('先进工作者得票', `姓名|得票\n${people.map((name, i) => `${name}|${30 - i}`).join('\n')}`);
const marks = sheetOf('年终测评', '姓名|德|能|勤|绩|廉\n甲|90|80|80|80|80\n乙|80|90|80|80|80\n丙|70|70|70|70|70');
const SHEETS = [roster, votes, marks];

let shown: Shown;
afterEach(() => shown.close());

async function opened(
  sheets: readonly SheetCells[] = SHEETS,
  scheme: SchemeSource = xichuan,
  language = 'zh-CN',
): Promise<void> {
  shown = await show(sheets, { language });
  await shown.after(() => shown.pane.pickScheme(scheme));
  await shown.click('tab', language === 'zh-CN' ? '测算' : 'What if');
}

const figures = (): string => [...document.querySelectorAll('dl dd')].map((one) => one.textContent ?? '').join(' | ');
const panel = (): string => document.getElementById('what-if-panel')?.textContent ?? '';
const scenario = () => [...shown.pane.feature(createWhatIf).store.get().scenario];

async function turn(name: string, text: string): Promise<void> {
  const input = [...document.querySelectorAll<HTMLElement>('input[role="spinbutton"]')].find(
    (one) => one.getAttribute('aria-label') === name,
  );
  if (!input) throw new Error(`no number ${name}`);
  await act(async () => input.focus());
  await shown.type(input, text);
  await shown.press(input, 'Enter');
}

/** Opens a choice by its name and takes an option. */
async function choose(name: string, option: string): Promise<void> {
  const box = shown.all('combobox').find((one) => one.getAttribute('aria-label')?.startsWith(name));
  if (!box) throw new Error(`no choice ${name}`);
  await shown.after(() => box.click());
  await shown.click('option', option);
}

const group = (name: string): Promise<void> => shown.click('button', name);

test('a scheme has the groups that it has numbers for', async () => {
  await opened();
  const chips = document.querySelector('[role=group][aria-label="改哪一类数"]');
  expect([...(chips?.querySelectorAll('button') ?? [])].map(({ textContent }) => textContent)).toEqual([
    '金额',
    '名额',
    '资格',
    '计分',
  ]);
  shown.close();
  await opened([articles], hengyang);
  expect(document.querySelector('[role=group][aria-label="改哪一类数"]')).toBeNull();
  expect(panel()).toContain('参训小时');
});

describe('名额', () => {
  test('before the sheets were read it says so, and reads them from here', async () => {
    await opened();
    await group('名额');
    expect(panel()).toContain('还没有读取');
    expect(panel()).toContain('缺名册，看不出谁入选');
    await shown.click('button', '读取各表');
    expect(panel()).not.toContain('还没有读取');
    expect(panel()).toContain('10 × 20% = 2 → 2名');
    expect(await shown.violations()).toEqual([]);
  });

  test('another ratio: how many places, who gains one', async () => {
    await opened();
    await group('名额');
    await shown.click('button', '读取各表');
    const before = figures();
    await turn('三(二) 先进工作者 比例', '35%');
    expect(panel()).toContain('10 × 35% = 3.5 → 4名 · 现行2名');
    expect(panel()).toContain('新入选：丙、丁');
    expect(figures()).toBe(`${before.split(' | ')[0]} | ${Number(before.split(' | ')[0]) + 2} | +2`);
    await choose('名额取整', '舍去');
    expect(panel()).toContain('10 × 35% = 3.5 → 3名 · 现行2名');
    expect(panel()).toContain('新入选：丙');
    expect(scenario()).toEqual([
      ['名额2/比例', '35%'],
      ['释义/名额取整', '舍去'],
    ]);
    await shown.click('tab', '看增减');
    expect(panel()).toContain('名额先进工作者10 × 35% = 3.5 → 3名 · 现行2名新入选：丙');
    await shown.click('tab', '改数额');
    await shown.click('button', '全部恢复现行');
    expect(figures()).toBe(`${before.split(' | ')[0]} | ${before.split(' | ')[0]} | 0`);
  });

  test('a count is known without any sheet', async () => {
    await opened();
    await group('名额');
    await turn('二6 学习文章 名额', '5');
    expect(panel()).toContain('5名 · 现行3名');
  });
});

describe('资格', () => {
  test('another limit: who is barred, who is free, by name', async () => {
    await opened();
    await group('资格');
    await shown.click('button', '读取各表');
    expect(panel()).toContain('10个里不达标2个');
    await turn('四(七)1 评先资格 迟到次数 条件', '8次');
    expect(figures()).toBe('2 | 4 | +2');
    expect(panel()).toContain('10个里不达标2个变4个');
    expect(panel()).toContain('变为不达标：庚、辛');
    await turn('四(七)1 评先资格 迟到次数 条件', '20次');
    expect(panel()).toContain('变为达标或待定：壬、癸');
    expect(await shown.violations()).toEqual([]);
  });

  test('what no sheet gives is said of its item', async () => {
    await opened();
    await group('资格');
    await shown.click('button', '读取各表');
    expect(panel()).toMatch(/自学二610个里不达标0个 · 待定10个/);
  });
});

describe('计分', () => {
  test('weights that the document leaves open can be tried: new scores and ranks', async () => {
    await opened();
    await group('计分');
    await shown.click('button', '读取各表');
    expect(panel()).toContain('按“年终测评”的3行计分');
    await turn('五3 德能勤绩廉 能 权重', '6');
    expect(figures()).toBe('3 | 2 | 1');
    expect(panel()).toContain('甲 82（第1名） → 81（第2名）');
    expect(panel()).toContain('乙 82（第1名） → 86（第1名）');
    expect(panel()).toContain('现行原文未定，按相等计');
  });

  test('the sheet at hand is enough where it has the parts', async () => {
    await opened([marks]);
    await group('计分');
    expect(panel()).not.toContain('还没有读取');
    expect(panel()).toContain('按“年终测评”的3行计分');
  });

  test('without such a sheet it names the columns to open', async () => {
    await opened([roster]);
    await group('计分');
    await shown.click('button', '读取各表');
    expect(panel()).toContain('没有找到有德、能、勤、绩、廉各列的表');
  });
});

test('readings show what hangs on them beside money', async () => {
  await opened();
  await group('名额');
  await shown.click('button', '读取各表');
  await shown.click('tab', '换释义');
  expect(panel()).toMatch(/同时 不达标-\d/);
  expect(panel()).toMatch(/进一 名额\+\d/);
});

test('scenarios keep places and bars too, side by side, and go onto the sheet', async () => {
  await opened();
  await group('名额');
  await shown.click('button', '读取各表');
  await turn('三(二) 先进工作者 比例', '40%');
  await shown.click('tab', '比方案');
  await shown.click('button', '存为方案');
  expect(shown.fake.settings.get('award-sheets.scenarios.xichuan')).toEqual({
    version: 1,
    scenarios: [{ name: '方案1', values: [['名额2/比例', '40%']] }],
  });
  expect(panel()).toMatch(/名额\d+→\d+/);
  await shown.click('button', '生成测算对比表');
  const plan = shown.fake.plans.get('测算对比');
  const texts = plan?.rows.map(({ cells }) =>
    cells.map((cell) => (cell.kind === 'text' ? cell.text : cell.kind === 'blank' ? '' : String(cell.value))).join('|'),
  );
  expect(texts).toContain('三(二) 先进工作者 比例|20%|40%|');
  expect(texts).toContain('奖项（名额）|现行|方案1|方案1增减');
  expect(texts).toContain('先进工作者|2|4|2');
  expect(texts?.some((text) => text.startsWith('方案1 先进工作者 新入选：丙、丁'))).toBe(true);
  expect(plan?.charts).toHaveLength(1);
});

test('a sheet that was changed since it was read stops the writing', async () => {
  await opened();
  await group('名额');
  await shown.click('button', '读取各表');
  await turn('三(二) 先进工作者 比例', '40%');
  shown.fake.sheets.set(votes.sheet, sheetOf(votes.sheet, '姓名|得票\n甲|1\n乙|2'));
  await shown.click('button', '生成测算对比表');
  expect(shown.fake.plans.size).toBe(0);
});

test('amounts stand beside places: a tracker of articles has both', async () => {
  await opened([articles, roster], xichuan);
  expect(figures().split(' | ')).toHaveLength(3);
  await group('金额');
  expect(panel()).toMatch(/改一个数，总额马上重算|没有可以计奖的列/);
});

test('in English', async () => {
  await opened(SHEETS, xichuan, 'en-US');
  await group('Places');
  await shown.click('button', 'Read the sheets');
  await turn('三(二) 先进工作者 比例', '35%');
  expect(panel()).toContain('In: 丙、丁');
});
