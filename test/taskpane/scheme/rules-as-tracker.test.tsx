/** @jest-environment jsdom */
import { articles, sheetOf, source } from '../sheets';
import { show, type Shown } from '../show';
import { own, OWN } from './own';

/** The clerk has the rules in front, or picks their sheet where the tracker is asked for. */

jest.setTimeout(120_000);

let shown: Shown;
afterEach(() => shown.close());

const TOLD = '这张表是办法，不是台账。请在“台账”里选登记数据的工作表。';
const state = () => shown.pane.getState();

test('nothing is reckoned of it; its rules are taken as they are, and the tracker then is reckoned by them', async () => {
  shown = await show([own('650'), articles]);
  expect(state().sheet).toBe(OWN);
  expect(shown.text()).toContain(TOLD);
  expect(state().result).toBeUndefined();
  expect(state().setup.source?.id).toBe(`sheet:${OWN}`);
  await shown.after(() => shown.fake.moveTo({ sheet: OWN, address: 'B2' }));
  expect(shown.text()).not.toContain('用作办法');
  await shown.after(() => void shown.pane.pickSheet(articles.sheet));
  expect(shown.text()).toMatch(/应发1,200\.00/);
  expect(shown.text()).not.toContain(TOLD);
});

test('under rules that the clerk picked its use is offered', async () => {
  shown = await show([articles, own('650')]);
  await shown.after(() => shown.pane.pickScheme(source('澧县')));
  await shown.after(() => void shown.pane.pickSheet(OWN));
  expect(shown.text()).toContain(TOLD);
  await shown.after(() => shown.fake.moveTo({ sheet: OWN, address: 'B2' }));
  await shown.click('button', '用作办法');
  expect(shown.text()).toContain(TOLD);
  expect(shown.text()).not.toContain('用作办法');
});

test('who points at the header of such a sheet means it as a list', async () => {
  shown = await show([own('650')]);
  await shown.after(() => void shown.pane.pickHeader({ row: 1, rows: undefined, column: undefined }));
  expect(shown.text()).not.toContain(TOLD);
});

test('a list of sections and what each is to have is a list, whatever its other columns', async () => {
  shown = await show([
    sheetOf('上稿', '科室|奖项|媒体|级别|字数|金额\n综合组|上稿|湖南日报|省|1200|600\n督查组|上稿|常德日报|市|800|50'),
  ]);
  expect(state().schemeSheets).toEqual(['上稿']);
  expect(shown.text()).not.toContain(TOLD);
  expect(state().result).toBeDefined();
});

test('sheets of rules stand last among those that may be the tracker, and say what they are', async () => {
  shown = await show([own('650'), articles]);
  await shown.after(() => void shown.pane.pickSheet('上稿登记'));
  await shown.click('button', '台账');
  const named = shown.all('[role=menuitemradio]').map(({ textContent }) => textContent ?? '');
  expect(named.slice(0, 2)).toEqual(['上稿登记', `${OWN}放着办法，一般不是台账`]);
});
