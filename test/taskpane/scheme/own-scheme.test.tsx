/** @jest-environment jsdom */
import { notesKey } from '../../../src/taskpane/jobs/notes';
import { articles, sheetOf } from '../sheets';
import { show, type Shown } from '../show';
import { field } from '../tools/open';
import { own, OWN, pause, price, showOwn } from './own';
import { schemeSheet } from './sheets';

// Menus and axe take jsdom seconds where the machine has other work too.
jest.setTimeout(180_000);

let shown: Shown;
afterEach(() => shown.close());

describe('a scheme on a sheet', () => {
  test('is offered beside the built-in ones, and reckons', async () => {
    shown = await show([articles, own('650')]);
    await shown.click('button', '办法 ');
    expect(shown.text()).toContain('写在工作表上的办法');
    await shown.click('menuitemradio', '澧县');
    expect(shown.text()).toMatch(/应发1,150\.00/);
    await shown.click('button', '办法 澧县');
    await shown.click('menuitemradio', OWN);
    expect(shown.find('button', `办法 ${OWN}`).textContent).toContain('自编');
    expect(shown.text()).toMatch(/应发1,200\.00/);
  });

  test('is proposed where the columns fit it, before the built-in that it began as', async () => {
    shown = await show([articles, own('650')]);
    expect(shown.find('button', `办法 ${OWN}`).textContent).toContain('自编');
    expect(shown.pane.getState().schemeBy).toBe('proposal');
    expect(shown.text()).toMatch(/应发1,200\.00/);
    shown.fake.sheets.set(OWN, own('700'));
    await shown.after(() => shown.fake.moveTo({ sheet: OWN, address: 'D20' }));
    await pause(shown);
    expect(shown.text()).toMatch(/应发1,250\.00/);
  });

  test('is not proposed where its columns do not fit', async () => {
    shown = await show([articles, schemeSheet('桂阳', '桂阳办法')]);
    expect(shown.pane.getState().setup.source?.id).toBe('lixian');
  });

  test('is proposed though a cell cannot be read: the clerk is told, and no other rules are taken for it', async () => {
    shown = await show([articles, own('600*')]);
    expect(shown.text()).toContain(`办法“${OWN}”有1处看不懂，改好以前不计算。`);
    expect(shown.text()).not.toContain('应发');
  });

  test('is remembered in the workbook by the name of its sheet', async () => {
    shown = await showOwn();
    const { settings } = shown.fake;
    expect(JSON.stringify([...settings])).toContain(`"scheme":"sheet:${OWN}"`);
    shown.close();
    shown = await show([articles, own('650')]);
    for (const [key, value] of settings) shown.fake.settings.set(key, value);
    await shown.after(() => shown.pane.pickSheet(OWN));
    await shown.after(() => shown.pane.pickSheet(articles.sheet));
    expect(shown.pane.getState().setup.source?.own?.sheet).toBe(OWN);
  });

  test('a sheet that is gone is said, and nothing is written by it', async () => {
    shown = await showOwn();
    shown.fake.sheets.delete(OWN);
    await shown.click('tab', '计奖');
    await shown.click('button', '生成奖励明细和汇总表');
    expect(shown.text()).toContain(`找不到工作表“${OWN}”`);
    expect(shown.fake.plans.size).toBe(0);
    await shown.after(() => shown.pane.reread());
    expect(shown.text()).toContain(`找不到放办法的工作表“${OWN}”`);
  });

  test('a cell that cannot be read: nothing is reckoned, the cell is named and selected by a tap', async () => {
    shown = await showOwn('600*');
    expect(shown.pane.getState().result).toBeUndefined();
    expect(shown.text()).toContain(`办法“${OWN}”有1处看不懂`);
    const cell = `${String.fromCharCode(65 + price[1])}${price[0] + 1}`;
    await shown.click('button', `${cell}金额“600*”看不懂`);
    expect(shown.fake.selected).toEqual([{ sheet: OWN, address: cell }]);
  });

  test('a cell that a merge hides: what is typed there would go elsewhere, and the clerk is told', async () => {
    const merged = sheetOf(
      OWN,
      '项目|指标|条件|后果\n评先资格|迟到次数|超过10次|取消\n|旷工天数|超过3天|取消\n|失误次数|2次以上|',
      [{ top: 1, left: 0, bottom: 2, right: 0 }],
    );
    shown = await show([articles, merged]);
    await shown.click('button', '办法 ');
    await shown.click('menuitemradio', OWN);
    expect(shown.find('button', 'A3“项目”没有填').textContent).toMatch(/合并的每行都填。这一格与A2合并着.*取消合并/);
    expect(shown.find('button', 'A4“项目”没有填').textContent).toMatch(/合并的每行都填。$/);
  });

  test('stands in the stamp and the heading of the sheets; what was typed is kept with it', async () => {
    shown = await showOwn();
    await shown.click('button', '表头');
    await shown.type(field('依据的文件'), '某局奖励办法');
    await shown.type(field('编制单位'), '某局办公室');
    await shown.type(field('标题'), '某局上稿');
    await shown.click('button', '生成奖励明细和汇总表');
    const texts = [...shown.fake.plans.values()].flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell.kind === 'text' ? [cell.text] : []))),
    );
    expect(texts.join('\n')).toMatch(/某局上稿奖励明细表/);
    expect(texts.join('\n')).toMatch(/依据：《某局奖励办法》/);
    expect(texts.join('\n')).toMatch(/编制单位：某局办公室/);
    expect(texts.join('\n')).toContain(`scheme=sheet:${OWN};`);
    expect(shown.fake.settings.get(notesKey(OWN))).toMatchObject({ title: '某局奖励办法', office: '某局办公室' });
  });
});
