/** @jest-environment jsdom */
import { articles, sheetOf } from './sheets';
import { show, type Shown } from './show';

jest.setTimeout(60_000);

const STALE = '台账在读取之后有改动，下面还是改动前的行号和金额。';

let shown: Shown;
afterEach(() => shown.close());

/** The list with another author. */
const corrected = {
  ...articles,
  values: articles.values.map((row) => row.map((cell) => (cell === '甲' ? '乙' : cell))),
};

test('a tracker that was changed is said to be so until it is read again', async () => {
  shown = await show([articles]);
  expect(shown.text()).not.toContain(STALE);
  await shown.after(() => shown.fake.edit(corrected, 'B4'));
  expect(shown.text()).toContain(STALE);
  expect(shown.pane.getState().cells).toEqual(articles);
  await shown.click('button', '重新读取');
  expect(shown.text()).not.toContain(STALE);
  expect(shown.pane.getState().cells).toEqual(corrected);
});

test('a change while it is read may have come too late for the reading', async () => {
  shown = await show([articles]);
  const release = shown.fake.holdNext('readSheet');
  await shown.begin(() => void shown.pane.reread());
  await shown.begin(() => shown.fake.edit(corrected, 'B4'));
  await shown.after(release);
  expect(shown.text()).toContain(STALE);
});

test('changes of another sheet are none of the tracker', async () => {
  const other = sheetOf('备忘', '事项\n打印');
  shown = await show([articles, other]);
  await shown.after(() => shown.fake.edit(other, 'A2'));
  expect(shown.text()).not.toContain(STALE);
});

test('who listened no more is told no more', async () => {
  shown = await show([articles]);
  await shown.after(() => shown.pane.open()());
  await shown.after(() => shown.fake.edit(corrected, 'B4'));
  // Of the two that listened the first is left, that of the pane that is shown.
  expect(shown.pane.getState().edits).toBe(1);
});
