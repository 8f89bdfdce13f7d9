import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import type { Frame } from 'playwright-core';
import type { ExpectedAward, ExpectedContest } from '../../scripts/samples/contest/expected';
import { admit, approve, back, decide, leaveOut, press, readSheets, recheck, show, writePack } from './support/contest';
import { enter, sheetNames, textOf, valuesIn } from './support/grid';
import { panelText, pick, settled, showTab } from './support/pane';
import { NOTHING_WRONG, openSession, readWorkbook, type Session, sheetOf } from './support/session';

/** 年终评先 of 淅川 as one run: who may win, places, votes, the meeting's decisions, the sheets. */

const SAMPLE = 'assets/samples/xichuan-contest.xlsx';
const expected = JSON.parse(readFileSync('test/e2e/expected/xichuan-contest.json', 'utf8')) as ExpectedContest;

let session: Session;

async function open(): Promise<Frame> {
  session = await openSession(SAMPLE);
  const { pane } = session;
  await readSheets(pane);
  await pane.getByRole('heading', { name: '要生成的表' }).waitFor();
  await settled(pane);
  return pane;
}

/** 员工07 is undecided and would be in. */
const settleUndecided = (pane: Frame): Promise<void> => admit(pane, '先进工作者', '员工07', '笔记已补交并检查合格');

const TIED = ['员工24', '员工29', '员工31'];

describe('what comes out is what was worked out without the add-in', () => {
  let pane: Frame;
  beforeAll(async () => {
    pane = await open();
  });
  afterAll(async () => {
    expect(await session.wrongs()).toEqual(NOTHING_WRONG);
    await session.close();
  });

  test.each(expected.awards.map((one) => [one.award, one] as const))('%s', async (award, right: ExpectedAward) => {
    await show(pane, award, '名额');
    expect(await panelText(pane)).toContain(`→ ${right.places}名`);
    await pane.getByRole('tab', { name: /^结果/ }).click();
    const shown = await panelText(pane);
    if (right.wins.length > 0) expect(shown).toContain(`拟入选 ${right.wins.length}（名额${right.places}）`);
    for (const name of [...right.wins, ...right.ties, ...right.passes]) expect(shown).toContain(name);
    if (right.ties.length > 0) expect(shown).toContain(`并列待审定 ${right.ties.length}`);
    if (right.passes.length > 0) expect(shown).toContain(`直接入选，不占名额 ${right.passes.length}`);
    await back(pane);
  });
});

/** Where a name stands in the second column of a sheet, as Excel numbers rows. */
const rowOf = async (sheet: string, name: string): Promise<number> =>
  (await valuesIn(session, sheet, 'B1:B60')).findIndex(([cell]) => cell === name) + 1;

/** 复核 of a list: equal as it was written; then the roster is changed, and then the list itself. */
async function checkedAgain(pane: Frame): Promise<void> {
  const list = '拟入选名单 先进工作者(2)';
  await showTab(pane, '更多');
  await press(pane, /^复核/);
  expect(await recheck(pane, list)).toContain('复核完毕，没有不同');
  await enter(session, '花名册', `C${await rowOf('花名册', '员工14')}`, [['督查科']]);
  const tracker = await recheck(pane, list);
  expect(tracker).toMatch(/不同 1 .*员工14 ?科室 ?台账改过/);
  await enter(session, list, `D${await rowOf(list, '员工15')}`, [[99]]);
  const both = await recheck(pane, list);
  expect(both).toMatch(/不同 2 .*员工15 ?得票 ?本表手工改过/);
  await pane.locator('#tab-panel li > button').filter({ hasText: '员工15' }).click();
  expect(await panelText(pane)).toContain('有人在本表改过：表上是99，现应为29。');
}

describe('from the roster to the sheets', () => {
  afterEach(() => session.close());

  test('the whole run: settled, written for the meeting, decided, written again', async () => {
    const pane = await open();
    const before = await sheetNames(session);
    expect(await panelText(pane)).toContain('已审定0项，共7项');

    await settleUndecided(pane);
    await writePack(pane, '已生成');
    const packed = (await sheetNames(session)).slice(before.length);
    expect(packed).toHaveLength(7);
    expect(packed.at(-1)).toBe('取消资格名单');

    await decide(pane, '先进工作者', TIED);
    await decide(pane, '先进科室', ['督查科']);
    for (const { award } of expected.awards) await approve(pane, award);
    await leaveOut(pane, '学习文章');
    expect(await panelText(pane)).toContain('已审定6项，共6项');

    for (const kind of ['公示', '表彰通报', '证书名单', '奖励明细和签领表'])
      await pane.getByRole('checkbox', { name: new RegExp(`^${kind}`) }).check();
    await writePack(pane, '签领表');

    const saved = await readWorkbook(await session.save('decided.xlsx'));
    const text = (name: string): string => textOf(sheetOf(saved, name));
    expect(text('拟入选名单 先进工作者(2)')).toMatch(/员工31.*审定入选/);
    expect(text('拟入选名单 先进工作者(2)')).toContain('审定：主任办公会议');
    expect(text('公示')).toContain('员工07');
    expect(text('取消资格名单')).toMatch(/员工06.*迟到次数.*11次.*超过10次.*四\(七\)1/);
    for (const name of before) expect(saved.getWorksheet(name)).toBeDefined();
    await checkedAgain(pane);
    expect(await session.wrongs()).toEqual(NOTHING_WRONG);
  }, 300_000);
});

describe('closed and opened again', () => {
  afterEach(() => session.close());

  /** The step, the ticks and the decision are where the clerk left them, once the sheets were read again. */
  async function foundAgain(pane: Frame): Promise<void> {
    await readSheets(pane);
    await pane.getByRole('tab', { name: /^结果/, selected: true }).waitFor();
    expect(await panelText(pane)).toContain('审定：员工24、员工29、员工31');
    await back(pane);
    expect(await pane.getByRole('checkbox', { name: /^公示/ }).isChecked()).toBe(true);
    await show(pane, '先进工作者', '资格');
    await pane.getByText('经认定可以参评').waitFor();
    await pane.getByRole('tab', { name: /^结果/ }).click();
  }

  test('the pane keeps its step, the decisions and the picks, in the workbook too', async () => {
    const pane = await open();
    await settleUndecided(pane);
    await pane.getByRole('checkbox', { name: /^公示/ }).check();
    await decide(pane, '先进工作者', TIED);
    await show(pane, '先进工作者', '结果');
    await pane.getByRole('tab', { name: /^结果/, selected: true }).waitFor();

    const loaded = pane.waitForNavigation();
    await pane.evaluate(() => setTimeout(() => window.location.reload()));
    await loaded;
    await foundAgain(pane);
    const saved = await session.save('between-two-meetings.xlsx');
    const first = session;
    session = await openSession(saved);
    await first.close();
    await foundAgain(session.pane);
    expect(await session.wrongs()).toEqual(NOTHING_WRONG);
  }, 240_000);
});

describe('rules without places', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'award-sheets-e2e-'));
  afterEach(() => session.close());
  afterAll(() => rmSync(folder, { recursive: true }));

  test('衡阳: who has the hours and the lessons, who has not, and the list', async () => {
    session = await openSession(await trainingRegister(folder), { pane: 320 });
    const { pane } = session;
    await settled(pane);
    await pick(pane, '办法', '衡阳');
    await showTab(pane, '资格');
    await press(pane, '读取各表');
    await press(pane, /^培训/);
    expect(await panelText(pane)).toContain('4 → 达标2，不达标1，待定1');
    expect(await panelText(pane)).toContain('参训小时为8小时，要求10小时以上');
    await press(pane, '回到各项');
    await writePack(pane, '不达标名单', '生成名单');
    const list = textOf(sheetOf(await readWorkbook(await session.save('training.xlsx')), '不达标名单'));
    expect(list).toMatch(/员工02.*培训.*参训小时.*8小时.*10小时以上.*一\(一\)/);
    expect(list).not.toContain('员工03');
    expect(list).toContain('培训还有1个待定，没有列入。');
    expect(await session.wrongs()).toEqual(NOTHING_WRONG);
  });
});

/** A register of training, as an office keeps it. */
async function trainingRegister(folder: string): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('培训登记');
  sheet.addRows([
    ['姓名', '科室', '参训小时', '授课次数'],
    ['员工01', '秘书科', 12, 1],
    ['员工02', '秘书科', 8, 1],
    ['员工03', '信息科', 10],
    ['员工04', '信息科', 10, 2],
  ]);
  const file = path.join(folder, 'training.xlsx');
  await workbook.xlsx.writeFile(file);
  return file;
}
