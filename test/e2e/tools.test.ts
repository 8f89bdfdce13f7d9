import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { dailyWorkbook } from './support/daily';
import { violations } from './support/everyone';
import { sheetNames, valuesIn } from './support/grid';
import { pick, settled, showTab } from './support/pane';
import { NOTHING_WRONG, openSession, type Session } from './support/session';

/** The tools of the daily work, each from the open workbook to its written sheets and back, one after another in one pane. */

let folder: string;
let workbook: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'award-sheets-daily-'));
  workbook = await dailyWorkbook(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let session: Session;
let close = (): Promise<void> => Promise.resolve();
/** Whether the last tool left all as it was. After one that failed the next begins in a pane of its own. */
let handedOn = false;
afterAll(() => close());

async function begin(): Promise<void> {
  await close();
  session = await openSession(workbook, { pane: 320 });
  close = session.close;
  await settled(session.pane);
}

/** Settles scheme and sheet, and opens a tool behind 更多. */
async function open(scheme: string, sheet: string, tool: string): Promise<void> {
  if (!handedOn) await begin();
  handedOn = false;
  const { pane } = session;
  await pick(pane, '台账', sheet);
  await pick(pane, '办法', scheme);
  await showTab(pane, '更多');
  await pane.getByRole('button', { name: new RegExp(`^${tool}`) }).click();
  await pane.getByRole('heading', { name: tool }).waitFor();
}

const panelText = async (): Promise<string> =>
  (await session.pane.locator('#tab-panel').innerText()).replaceAll(/\s+/g, '');

/** Presses the main button; the names of the sheets that were made. */
async function write(button: string): Promise<readonly string[]> {
  const { pane } = session;
  await pane.getByRole('button', { name: button }).click();
  const made = pane.locator('footer [role=status]').filter({ hasText: '已生成' });
  await made.waitFor({ timeout: 60_000 });
  await settled(pane);
  return made.locator('button.fui-Link, a').allInnerTexts();
}

/** What a written sheet shows, formulas as the workbench reckons them, row by row; blank cells are "". */
async function written(name: string): Promise<readonly (readonly (string | number | boolean)[])[]> {
  await session.page.evaluate(() => window.workbench.settle());
  return valuesIn(session, name, 'A1:R200');
}

/** 撤回 leaves the workbook as it was and 返回 leads to the other tools; the pane is no wider than it is, everyone can use it, nothing went wrong. */
async function undone(sheets: readonly string[]): Promise<void> {
  const { pane } = session;
  expect(await pane.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  expect(await violations(pane, 'all')).toEqual([]);
  await pane.getByRole('button', { name: '撤回' }).click();
  await pane.getByText('已撤回').waitFor();
  const left = await sheetNames(session);
  expect(left.filter((name) => sheets.includes(name))).toEqual([]);
  expect(left).toHaveLength(9);
  expect(await session.wrongs()).toEqual(NOTHING_WRONG);
  await pane.getByRole('button', { name: '返回' }).click();
  handedOn = true;
}

test('考核计分', async () => {
  await open('海永', '6月竞赛', '考核计分');
  expect(await panelText()).toMatch(/参评4已计分3未计分1/);
  expect(await write('生成计分排名表')).toEqual(['考核计分', '竞赛公布表']);
  const rows = await written('考核计分');
  expect(rows[0]?.[0]).toBe('6月指挥组竞赛计分排名表');
  expect(rows.slice(5, 9).map((row) => [row[0], row[1], row[8], row[9]])).toEqual([
    [1, '甲组', 87.6, '先进指挥组'],
    [2, '乙组', 87.4, ''],
    [3, '丙组', 70, '末位指挥组'],
    ['', '丁组', '缺项', ''],
  ]);
  await undone(['考核计分', '竞赛公布表']);
});

test('名额分配', async () => {
  await open('淅川', '科室', '名额分配');
  const { pane } = session;
  await pane.locator('#tab-panel').getByRole('button', { name: /^奖项/ }).click();
  await pane.getByRole('menuitemradio', { name: '先进工作者' }).click();
  await pane.getByRole('button', { name: '给信息科1名' }).click();
  expect(await panelText()).toMatch(/总名额4已分4待定0/);
  expect(await write('生成名额分配表')).toEqual(['名额分配']);
  const rows = await written('名额分配');
  expect(rows.slice(4, 8).map((row) => [row[1], row[2], row[7], row[8]])).toEqual([
    ['秘书科', 8, 1, 0.6],
    ['信息科', 8, 2, -0.4],
    ['督查科', 4, 1, -0.2],
    ['', 20, 4, ''],
  ]);
  await undone(['名额分配']);
});

test('全年日程', async () => {
  await open('衡阳', '督办', '全年日程');
  const { page, pane } = session;
  await pane.getByLabel('年份').fill('2024');
  await pane.getByRole('button', { name: /^1月1日/ }).waitFor();
  const download = page.waitForEvent('download');
  await pane.getByRole('link', { name: '下载日历文件' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('衡阳2024年日程.ics');
  const copy = path.join(folder, 'year.ics');
  await file.saveAs(copy);
  const ics = readFileSync(copy, 'utf8');
  expect(ics).toMatch(/^BEGIN:VCALENDAR\r\n[^]*DTSTART;VALUE=DATE:20240226\r\n[^]*END:VCALENDAR\r\n$/);
  expect(await write('生成全年日程表')).toEqual(['全年日程']);
  const rows = await written('全年日程');
  const meetings = rows.filter((row) => row[3] === '行政办公会').map((row) => row[1]);
  expect(meetings).toHaveLength(12);
  expect(meetings[1]).toEqual(45348);
  await undone(['全年日程']);
});

test('考勤汇总, months together', async () => {
  await open('淅川', '1月', '考勤汇总');
  const { pane } = session;
  await pane.getByRole('button', { name: '加入全部月份表（2张）' }).click();
  await settled(pane);
  expect(await panelText()).toMatch(/人数5已取消2要提醒3待核0/);
  expect(await write('生成考勤汇总表')).toEqual(['考勤汇总', '考勤逐月']);
  const rows = await written('考勤汇总');
  expect(rows.slice(4, 9).map((row) => [row[1], row[3], row[4], row[7]])).toEqual([
    ['员工01', 9, 0, '提醒'],
    ['员工02', 12, 0.5, '取消'],
    ['员工03', 3, 3, '提醒'],
    ['员工04', 0, 0, '提醒'],
    ['员工05', 0, 0, '取消'],
  ]);
  await undone(['考勤汇总', '考勤逐月']);
});

test('考勤汇总, 两个十', async () => {
  await open('桂阳', '签到', '考勤汇总');
  const { pane } = session;
  await pane.getByLabel('表里没有“上班”列').fill('8:00');
  await pane.getByLabel('表里没有“下班”列').fill('17:30');
  expect(await panelText()).toMatch(/记录4达标2不达标1待核1/);
  expect(await write('生成考勤汇总表')).toEqual(['考勤汇总', '不达标明细']);
  const rows = await written('考勤汇总');
  expect(rows.slice(4, 6).map((row) => row.slice(1, 7))).toEqual([
    ['员工01', '秘书科', 2, 2, 0, 0],
    ['员工02', '秘书科', 2, 0, 1, 1],
  ]);
  await undone(['考勤汇总', '不达标明细']);
});

test('任务进度, counted from the articles', async () => {
  await open('淅川', '任务', '任务进度');
  await pick(session.pane, '完成数取自', '调研登记');
  expect(await panelText()).toMatch(/欠任务2项超任务2项折合金额100\.00/);
  expect(await write('生成任务进度表')).toEqual(['任务进度']);
  const rows = await written('任务进度');
  expect(rows.slice(4, 10).map((row) => [row[1], row[3], row[5], row[6], row[7], row[10]])).toEqual([
    ['员工01', '信息', 15, 0, 3, 30],
    ['员工01', '调研', 3, 0, 1, 100],
    ['员工02', '信息', 9, 3, 0, -30],
    ['员工02', '调研', 1, 1, 0, -100],
    ['员工05', '调研', 1, '', '', 100],
    ['', '', '', '', '', 100],
  ]);
  await undone(['任务进度']);
});

test('督办事项', async () => {
  await open('烟草2007', '督办', '督办事项');
  await session.pane.getByLabel('检查日期').fill('2024-9-28');
  expect(await panelText()).toMatch(/已完成1\/5逾期1快到期1缺原因2/);
  expect(await write('生成督办情况和下月清单')).toEqual(['督办情况', '2024年10月督办事项']);
  const status = await written('督办情况');
  expect(status.slice(4, 9).map((row) => [row[1], row[5], row[6]])).toEqual([
    ['门店改造', '完成', ''],
    ['资产盘点和清查结果上报', '逾期8天', 8],
    ['档案移交', '还有2天', ''],
    ['车辆年审', '未到期', ''],
    ['网站改版', '待核', ''],
  ]);
  const next = await written('2024年10月督办事项');
  expect(next.slice(4, 8).map((row) => row[1])).toEqual(['资产盘点和清查结果上报', '档案移交', '车辆年审', '网站改版']);
  await undone(['督办情况', '2024年10月督办事项']);
});
