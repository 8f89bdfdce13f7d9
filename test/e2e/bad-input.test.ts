import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { sheetNames } from './support/grid';
import { notice, settled, write } from './support/pane';
import { changed, WORKBOOK } from './support/prepare';
import { NOTHING_WRONG, openSession, type Session } from './support/session';

/** What the pane says of input that it can do nothing with: what is wrong, what to do; and nothing is written. */

const ROWS = [
  ['作者', '标题', '级别', '字数', '金额'],
  ['员工01', '葡萄园变了样', '省级', 900, 200],
  ['员工02', '电排提速记', '市级', 1200, 50],
];

let folder: string;
let session: Session;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'award-sheets-bad-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => session.close());

/** @param change what is changed in the part of the file that speaks of the workbook as a whole */
async function open(fill: (workbook: ExcelJS.Workbook) => void, change = (xml: string) => xml): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook);
  const file = path.join(folder, '台账.xlsx');
  await workbook.xlsx.writeFile(file);
  session = await openSession(await changed(file, path.join(folder, 'open.xlsx'), { [WORKBOOK]: change }));
  await settled(session.pane);
}

const protectStructure = (xml: string): string =>
  xml.replace(/(<bookViews|<sheets)/, '<workbookProtection lockStructure="1"/>$1');

const tracker = (workbook: ExcelJS.Workbook): void => void workbook.addWorksheet('上稿登记').addRows(ROWS);
const said = (): Promise<string> => session.pane.locator('main').innerText();
const mainButton = () => session.pane.locator('footer').getByRole('button').last();
const writeButton = () => session.pane.getByRole('button', { name: '生成奖励明细和汇总表' });

test('an empty sheet', async () => {
  await open((workbook) => workbook.addWorksheet('空'));
  expect(await said()).toContain('这张表没有内容。请在“台账”里改选登记数据的工作表。');
  expect(await mainButton().innerText()).toBe('读取当前工作表');
  await mainButton().click();
  await settled(session.pane);
  expect(await sheetNames(session)).toEqual(['空']);
  expect(await session.wrongs()).toEqual(NOTHING_WRONG);
});

test('a sheet without a header', async () => {
  await open((workbook) => {
    const sheet = workbook.addWorksheet('随记');
    sheet.addRows([['今天下乡'], [3, 5], ['明天开会', 7]]);
  });
  expect(await said()).toMatch(/没有找到.*(表头|标题行)[^]*请/);
  expect(await writeButton().count()).toBe(0);
  expect(await sheetNames(session)).toEqual(['随记']);
  expect(await session.wrongs()).toEqual(NOTHING_WRONG);
});

test('columns that no award of the scheme can be told from', async () => {
  await open(
    (workbook) =>
      void workbook.addWorksheet('值班').addRows([
        ['日期', '带班领导', '电话'],
        ['1月1日', '甲', '123'],
        ['1月2日', '乙', '456'],
      ]),
  );
  expect(await said()).toMatch(/请/);
  expect(await writeButton().count()).toBe(0);
  expect(await sheetNames(session)).toEqual(['值班']);
});

test('a workbook whose structure is protected', async () => {
  await open(tracker, protectStructure);
  await writeButton().click();
  expect(await notice(session.pane)).toBe(
    '工作簿的结构受保护，不能新增或删除工作表。请在“审阅”里点“保护工作簿”取消保护，再点一次。',
  );
  expect(await sheetNames(session)).toEqual(['上稿登记']);
  expect(await session.wrongs()).toEqual(NOTHING_WRONG);
});

describe('a cell that is being edited (error 5004)', () => {
  test('nothing is written; once the edit is finished the same button works', async () => {
    await open(tracker);
    await session.page.evaluate(() => window.workbench.setCellEditing(true));
    await writeButton().click();
    expect(await notice(session.pane)).toBe(
      '有一个单元格正在编辑，Excel暂时不接受操作。请按回车键结束编辑，再点一次。',
    );
    expect(await sheetNames(session)).toEqual(['上稿登记']);
    await session.page.evaluate(() => window.workbench.setCellEditing(false));
    expect(await write(session.pane)).toEqual(['奖励明细', '个人汇总']);
    expect(await session.wrongs()).toEqual(NOTHING_WRONG);
  });

  test('typed by hand in the grid', async () => {
    await open(tracker);
    await session.page.locator('canvas[id^=univer-sheet-main-canvas]').dblclick({ position: { x: 400, y: 160 } });
    await session.page.keyboard.type('12');
    await writeButton().click();
    expect(await notice(session.pane)).toContain('有一个单元格正在编辑');
    expect(await sheetNames(session)).toEqual(['上稿登记']);
  });

  test('half way through writing: what was begun is taken away again', async () => {
    await open(tracker);
    await refuseWrites(4, 4);
    await writeButton().click();
    expect(await notice(session.pane)).toContain('有一个单元格正在编辑');
    expect(await sheetNames(session)).toEqual(['上稿登记']);
    expect(await session.wrongs()).toEqual(NOTHING_WRONG);
  });

  test('and where it cannot be taken away, the pane names what was left behind', async () => {
    await open(tracker);
    await refuseWrites(4, Infinity);
    await writeButton().click();
    expect(await notice(session.pane)).toMatch(
      /写入没有完成.*未完成-奖励明细、未完成-个人汇总。请手工删除这些表后重试/,
    );
    expect(await sheetNames(session)).toEqual(['上稿登记', '未完成-奖励明细', '未完成-个人汇总']);
  });
});

/** Lets Excel refuse some of the requests that change the workbook, as if a cell were being edited. */
async function refuseWrites(first: number, last: number): Promise<void> {
  await session.page.evaluate(
    ([from, to]) => {
      let count = 0;
      window.workbench.setFaults(({ writes }) => {
        if (!writes) return null;
        count++;
        return count >= from && count <= to ? { kind: 'request', code: 5004 } : null;
      });
    },
    [first, last] as const,
  );
}
