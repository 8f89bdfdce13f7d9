import { mkdirSync } from 'node:fs';
import { enter, formulaAt, formulasIn, select, sheetNames, valueAt, valuesIn } from './support/grid';
import { pick, settled, showTab, shownRows, write } from './support/pane';
import { NOTHING_WRONG, openSession, type Session } from './support/session';

/** What a clerk does once the sheets are written: checks them again, freezes, repairs, converts, tries the machine. */

const LIXIAN = 'assets/samples/lixian.xlsx';
const PICTURES = process.env['AFTER_PICTURES'];
let session: Session;
afterEach(() => session.close());

async function openTool(name: string): Promise<void> {
  await showTab(session.pane, '更多');
  await session.pane
    .locator('#tab-panel')
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .click();
}

const press = async (name: string | RegExp): Promise<void> => {
  await session.pane.locator('footer').getByRole('button', { name }).click();
  await settled(session.pane);
};

/** A picture to be looked at, where somebody asks for one. */
async function picture(name: string): Promise<void> {
  if (PICTURES === undefined) return;
  mkdirSync(PICTURES, { recursive: true });
  await session.page.screenshot({ path: `${PICTURES}/${name}.png` });
}

const text = (): Promise<string> => session.pane.locator('#tab-panel').innerText();

async function openWith(sheet?: string): Promise<void> {
  session = await openSession(LIXIAN, { pane: 320 });
  await settled(session.pane);
  if (sheet !== undefined) await pick(session.pane, '台账', sheet);
}

describe('复核', () => {
  test('nothing changed: no difference; an edit on the sheet and one in the tracker: these two, with their causes', async () => {
    await openWith();
    await write(session.pane);
    await openTool('复核');
    await press('复核');
    expect(await text()).toContain('复核完毕，没有不同');
    await picture('recheck-equal');

    const rows = await valuesIn(session, '奖励明细', 'A1:L60');
    const line = rows.findIndex((row) => typeof row[10] === 'number' && row[8] === 300);
    await enter(session, '奖励明细', `I${line + 1}`, [[999]]);
    const other = rows.findIndex((row, index) => index > line && typeof row[10] === 'number');
    const otherSource = Number(rows[other]?.[10]);
    const names = (await valuesIn(session, '上稿登记', 'A3:P3'))[0] ?? [];
    const author = names.findIndex((name) => /撰稿人/.test(String(name)));
    const letter = String.fromCharCode(65 + author);
    await enter(session, '上稿登记', `${letter}${otherSource}`, [['员工99']]);
    await session.pane.getByRole('button', { name: '重新复核' }).click();
    await settled(session.pane);
    const found = await text();
    expect(found).toContain('本表手工改过');
    expect(found).toContain('台账改过');
    const entry = session.pane.locator('#tab-panel li > button').filter({ hasText: `I${line + 1}` });
    await entry.click();
    await session.page
      .locator('#status')
      .filter({ hasText: `奖励明细!I${line + 1}` })
      .waitFor();
    expect(await text()).toContain('的公式被换成了固定的999.00，应为300.00');
    await picture('recheck-differences');
    await session.pane.getByRole('radio', { name: '台账的行' }).click();
    const changed = session.pane.locator('#tab-panel li > button').filter({ hasText: '台账改过' }).first();
    await changed.click();
    await session.page
      .locator('#status')
      .filter({ hasText: `上稿登记!${letter}${otherSource}` })
      .waitFor();
    expect(await text()).toMatch(/姓名原为.*，现应为员工99/);

    await press('写成复核记录');
    await session.pane.locator('footer').getByText('复核记录').first().waitFor();
    expect(await sheetNames(session)).toContain('复核记录');
    await picture('recheck-record');
    expect(await session.wrongs()).toEqual(NOTHING_WRONG);
  });
});

describe('formulas beside a tracker', () => {
  /** Single-row formulas down column T, as a clerk fills them. */
  async function fillDown(mark = ''): Promise<readonly [string, string]> {
    const rows = (await valuesIn(session, '上稿登记', 'A3:P3'))[0] ?? [];
    const letter = (name: RegExp): string =>
      String.fromCharCode(65 + rows.findIndex((cell) => name.test(String(cell))));
    const [level, words] = [letter(/层次/), letter(/篇幅/)];
    await enter(
      session,
      '上稿登记',
      'T4:T9',
      [4, 5, 6, 7, 8, 9].map((row) => [`=${mark}AWARD("澧县","上稿","级别",${level}${row},"字数",${words}${row})`]),
    );
    return [level, words];
  }

  test('未查同稿: listed, converted beside the old column, taken back', async () => {
    await openWith();
    const before = await valuesIn(session, '上稿登记', 'A1:S240');
    await fillDown();
    const old = await formulasIn(session, '上稿登记', 'T1:T240');
    await openTool('未查同稿');
    await press('查找');
    await session.pane.locator('#tab-panel li > button').filter({ hasText: 'T4:T9' }).click();
    await picture('copies-found');
    await press('填入U4');
    await session.page.evaluate(() => window.workbench.settle());
    expect(await formulaAt(session, '上稿登记', 'U4')).toMatch(/^=AWARD\("澧县","上稿",A3:/);
    expect(typeof (await valueAt(session, '上稿登记', 'U4'))).toBe('number');
    expect(await valueAt(session, '上稿登记', 'U3')).toBe('奖励金额（同稿已查）');
    expect(await formulasIn(session, '上稿登记', 'T1:T240')).toEqual(old);
    await picture('copies-converted');
    await session.pane.locator('#tab-panel').getByRole('button', { name: '撤回' }).click();
    await session.pane.getByText('已撤回').waitFor();
    await session.page.evaluate(() => window.workbench.settle());
    expect(await valueAt(session, '上稿登记', 'U4')).toBe('');
    expect(await valuesIn(session, '上稿登记', 'A1:S240')).toEqual(before);
    expect(await session.wrongs()).toEqual(NOTHING_WRONG);
  });

  test('修复: what shows #NAME? is listed and entered again', async () => {
    await openWith();
    await fillDown('_xldudf_');
    expect(await valueAt(session, '上稿登记', 'T4')).toBe('#NAME?');
    const listed = await Promise.all([4, 5, 6, 7, 8, 9].map((row) => formulaAt(session, '上稿登记', `T${row}`)));
    await openTool('修复');
    await press('查找');
    expect(await text()).toContain('有6处要修复');
    await picture('repair-found');
    await press('修复6处');
    await session.page.evaluate(() => window.workbench.settle());
    expect(await formulaAt(session, '上稿登记', 'T4')).toMatch(/^=AWARD\(/);
    expect(await valueAt(session, '上稿登记', 'T4')).not.toBe('#NAME?');
    expect(await text()).toContain('已修复6处');
    await session.pane.getByRole('button', { name: '撤回' }).click();
    await settled(session.pane);
    expect(await text()).toContain('已撤回，6处都恢复了原来的公式。');
    expect(await Promise.all([4, 5, 6, 7, 8, 9].map((row) => formulaAt(session, '上稿登记', `T${row}`)))).toEqual(
      listed,
    );
    expect(await session.wrongs()).toEqual(NOTHING_WRONG);
  });

  test('冻结: a copy with values, spilled ones too; the sheet as it was', async () => {
    await openWith();
    await enter(session, '上稿登记', 'T4', [['=AWARD("澧县","上稿",A3:O206)']]);
    await enter(session, '上稿登记', 'V4', [['=SUM(T4:T6)']]);
    await enter(session, '上稿登记', 'V6', [['=SUM(T4:T206)']]);
    await enter(session, '上稿登记', 'V5', [['=AWARD("澧县","上稿","级别","省级")']]);
    await session.page.evaluate(() => window.workbench.settle());
    const values = await valuesIn(session, '上稿登记', 'T4:T206');
    await openTool('冻结');
    await press('查找公式');
    await picture('freeze-found');
    await press('生成数值副本');
    const copy = '上稿登记(数值)';
    expect(await sheetNames(session)).toContain(copy);
    expect(await formulaAt(session, copy, 'T4')).toBeNull();
    const frozen = await valuesIn(session, copy, 'T4:T206');
    expect(frozen.map(([value]) => String(value).replace(/（.*）$/, ''))).toEqual(
      values.map(([value]) => String(value)),
    );
    expect(frozen.some(([value]) => /^#VALUE!（缺少事实/.test(String(value)))).toBe(true);
    expect(await formulaAt(session, copy, 'V4')).toBe('=SUM(T4:T6)');
    expect(await valueAt(session, copy, 'V6')).toMatch(/^#VALUE!（/);
    expect(await valueAt(session, copy, 'V5')).toMatch(/^#VALUE!（/);
    expect(await formulaAt(session, '上稿登记', 'T4')).toBe('=AWARD("澧县","上稿",A3:O206)');
    await picture('freeze-copy');
    expect(await session.wrongs()).toEqual(NOTHING_WRONG);
  });
});

describe('a line and its row', () => {
  test('select each other: in the pane, on the tracker, on the written details', async () => {
    await openWith();
    const { page, pane } = session;
    await showTab(pane, '计奖');
    await pane.locator('#tab-panel ul li > button').first().click();
    await page.locator('#status').filter({ hasText: '上稿登记!A4' }).waitFor();
    await select(session, '上稿登记', 'C150');
    const marked = pane.locator('#tab-panel li > button[aria-current=true]');
    await marked.filter({ hasText: '第150行' }).waitFor();
    expect(await marked.isVisible()).toBe(true);
    await write(pane);
    const rows = await valuesIn(session, '奖励明细', 'A1:L90');
    const line = rows.findIndex((row, index) => index > 40 && typeof row[10] === 'number');
    await select(session, '奖励明细', `B${line + 1}`);
    await marked.filter({ hasText: `第${String(rows[line]?.[10])}行` }).waitFor();
    await picture('follow-detail');
    await showTab(pane, '核对');
    const differing = (await shownRows(pane))[0]?.row ?? 0;
    await select(session, '上稿登记', `C${differing}`);
    await marked.filter({ hasText: `第${differing}行` }).waitFor();
    expect(await session.wrongs()).toEqual(NOTHING_WRONG);
  });
});

describe('自检', () => {
  test('tries, removes what it made, and writes a report that holds nothing of the tracker', async () => {
    await openWith();
    const before = await sheetNames(session);
    await openTool('自检');
    await session.pane.locator('footer').getByRole('button', { name: '开始自检' }).click();
    await session.pane.locator('#tab-panel').getByText('显示语言', { exact: true }).waitFor({ timeout: 200_000 });
    expect(await sheetNames(session)).toEqual(before);
    const said = await text();
    expect(said).toContain('10000个有结果');
    expect(said).toContain('打印设置保存完好');
    expect(said).toContain('设置能保存');
    expect(said).toContain('结果自动填满下面各格');
    expect(said).not.toContain('没有预料到');
    await picture('selftest');
    await press('生成自检报告');
    expect(await sheetNames(session)).toEqual([...before, '自检报告']);
    await picture('selftest-report');
    expect(await session.wrongs()).toEqual(NOTHING_WRONG);
  }, 300_000);
});
