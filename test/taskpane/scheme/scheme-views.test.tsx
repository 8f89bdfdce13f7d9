/** @jest-environment jsdom */
import { act } from 'react';
import { notesKey } from '../../../src/taskpane/jobs/notes';
import { articles } from '../sheets';
import { show, type Shown } from '../show';
import { placeOf, schemeSheet } from './sheets';

// Menus and axe take jsdom seconds where the machine has other work too.
jest.setTimeout(180_000);

let shown: Shown;
afterEach(() => shown.close());

const OWN = '本局办法';
const price = placeOf('澧县', '600');
const own = (cell: string) => schemeSheet('澧县', OWN, [[...price, cell]]);
const ORIGIN = { version: 1, origin: 'lixian', title: '', office: '', number: '' };

async function useOwn(cell = '650'): Promise<void> {
  shown = await show([articles, own(cell)], {}, { settings: { [notesKey(OWN)]: ORIGIN } });
  await shown.click('button', '办法 ');
  await shown.click('menuitemradio', OWN);
}

/** The pause after which a scheme's sheet is read again, and the reckoning. */
async function pause(): Promise<void> {
  await act(() => new Promise((resolve) => setTimeout(resolve, 500)));
  await shown.after(() => undefined);
}

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
    await pause();
    expect(shown.text()).toMatch(/应发1,250\.00/);
  });

  test('is not proposed where its columns do not fit, or where it cannot be read', async () => {
    shown = await show([articles, schemeSheet('桂阳', '桂阳办法')]);
    expect(shown.pane.getState().setup.source?.id).toBe('lixian');
    shown.close();
    shown = await show([articles, own('600*')]);
    expect(shown.pane.getState().setup.source?.id).toBe('lixian');
  });

  describe('whose sheet is renamed', () => {
    const NEW = '2025年办法';
    const rename = (): void => {
      shown.fake.sheets.delete(OWN);
      shown.fake.sheets.set(NEW, { ...own('650'), sheet: NEW });
    };

    test('stays in use, with what was kept about it, and it is said', async () => {
      await useOwn();
      shown.fake.settings.set(`award-sheets.contest.sheet:${OWN}`, { version: 1 });
      rename();
      await shown.after(() => shown.pane.reread());
      expect(shown.text()).toContain(`放办法的工作表“${OWN}”现在叫“${NEW}”`);
      expect(shown.pane.getState().setup.source).toMatchObject({
        id: `sheet:${NEW}`,
        own: { sheet: NEW, origin: 'lixian' },
      });
      expect(shown.text()).toMatch(/应发1,200\.00/);
      const { settings } = shown.fake;
      expect(settings.get(notesKey(NEW))).toMatchObject({ origin: 'lixian' });
      expect(settings.has(notesKey(OWN))).toBe(false);
      expect(settings.get(`award-sheets.contest.sheet:${NEW}`)).toEqual({ version: 1 });
    });

    test('is known again when the workbook is opened anew, and while the clerk is on it', async () => {
      await useOwn();
      const settings = Object.fromEntries(shown.fake.settings);
      shown.close();
      shown = await show([articles, { ...own('650'), sheet: NEW }], {}, { settings });
      expect(shown.pane.getState().setup.source).toMatchObject({ id: `sheet:${NEW}`, own: { origin: 'lixian' } });
      expect(shown.text()).toContain(`现在叫“${NEW}”`);
      shown.close();
      await useOwn();
      rename();
      await shown.after(() => shown.fake.moveTo({ sheet: NEW, address: 'D20' }));
      await pause();
      expect(shown.pane.getState().setup.source?.id).toBe(`sheet:${NEW}`);
      expect(JSON.stringify([...shown.fake.settings])).toContain(`"scheme":"sheet:${NEW}"`);
    });

    test('and edited at once, or copied twice, is not guessed', async () => {
      await useOwn();
      shown.fake.sheets.delete(OWN);
      shown.fake.sheets.set(NEW, { ...own('700'), sheet: NEW });
      await shown.after(() => shown.pane.reread());
      expect(shown.text()).toContain(`找不到放办法的工作表“${OWN}”`);
      shown.fake.sheets.set(NEW, { ...own('650'), sheet: NEW });
      shown.fake.sheets.set('副本', { ...own('650'), sheet: '副本' });
      await shown.after(() => shown.pane.reread());
      expect(shown.text()).toContain(`找不到放办法的工作表“${OWN}”`);
    });
  });

  test('is remembered in the workbook by the name of its sheet', async () => {
    await useOwn();
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
    await useOwn();
    shown.fake.sheets.delete(OWN);
    await shown.click('tab', '计奖');
    await shown.click('button', '生成奖励明细和汇总表');
    expect(shown.text()).toContain(`找不到工作表“${OWN}”`);
    expect(shown.fake.plans.size).toBe(0);
    await shown.after(() => shown.pane.reread());
    expect(shown.text()).toContain(`找不到放办法的工作表“${OWN}”`);
  });

  test('edited, it is read again when the clerk moves on its sheet', async () => {
    await useOwn();
    shown.fake.sheets.set(OWN, own('700'));
    await shown.after(() => shown.fake.moveTo({ sheet: OWN, address: 'D20' }));
    await pause();
    expect(shown.text()).toMatch(/应发1,250\.00/);
  });

  test('edited and not looked at since, it stops the writing', async () => {
    await useOwn();
    shown.fake.sheets.set(OWN, own('700'));
    await shown.click('button', '生成奖励明细和汇总表');
    expect(shown.text()).toContain('台账或办法在读取之后有改动');
    expect(shown.fake.plans.size).toBe(0);
    expect(shown.text()).toMatch(/应发1,250\.00/);
  });

  test('读取 again at the foot of 办法 keeps what was settled', async () => {
    await useOwn();
    await shown.click('tab', '办法');
    await shown.after(() => shown.pane.pickReading('同稿计奖', '金额最高'));
    shown.fake.sheets.set(OWN, own('700'));
    await shown.click('button', '重新读取办法');
    const { setup, result } = shown.pane.getState();
    expect(setup.readings.get('同稿计奖')).toBe('金额最高');
    expect(result?.totals.certain.yuan).toBe(1250);
  });

  test('a cell that cannot be read: nothing is reckoned, the cell is named and selected by a tap', async () => {
    await useOwn('600*');
    expect(shown.pane.getState().result).toBeUndefined();
    expect(shown.text()).toContain(`办法“${OWN}”有1处看不懂`);
    const cell = `${String.fromCharCode(65 + price[1])}${price[0] + 1}`;
    await shown.click('button', `${cell}金额“600*”看不懂`);
    expect(shown.fake.selected).toEqual([{ sheet: OWN, address: cell }]);
  });

  test('says what it changed of the scheme that it came from', async () => {
    await useOwn();
    await shown.click('tab', '办法');
    await shown.click('button', '与原办法比较');
    expect(shown.text()).toContain('新增0行，删去0行，改动1行');
    expect(shown.text()).toContain('金额 600 → 650');
    await shown.click('button', '改动奖励 上稿');
    expect(shown.fake.selected).toEqual([{ sheet: OWN, address: `${price[0] + 1}:${price[0] + 1}` }]);
  });

  test('can be compared with another, and the choice is kept', async () => {
    await useOwn();
    await shown.click('tab', '办法');
    await shown.click('button', '与原办法比较');
    await shown.click('button', '与哪个办法比较 澧县');
    await shown.click('menuitemradio', '不比较');
    expect(shown.fake.settings.get(notesKey(OWN))).toMatchObject({ origin: null });
    expect(shown.text()).not.toContain('600 → 650');
  });

  test('stands in the stamp and the heading of the sheets; what was typed is kept with it', async () => {
    await useOwn();
    await shown.click('button', '表头');
    await shown.type(labelled('依据的文件'), '某局奖励办法');
    await shown.type(labelled('编制单位'), '某局办公室');
    await shown.type(labelled('标题'), '某局上稿');
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

/** The input under a label. */
function labelled(label: string): HTMLElement {
  const found = shown.all('label').find(({ textContent }) => textContent === label);
  const input = document.getElementById(found?.getAttribute('for') ?? '');
  if (!input) throw new Error(`no input ${label}`);
  return input;
}

describe('a built-in', () => {
  test('is put on a sheet of its own, and the workbook knows where it came from', async () => {
    shown = await show([articles]);
    await shown.click('tab', '办法');
    await shown.click('button', '放到工作表');
    expect([...shown.fake.plans.keys()]).toEqual(['澧县办法']);
    expect(shown.fake.settings.get(notesKey('澧县办法'))).toMatchObject({ origin: 'lixian' });
    await shown.after(() => shown.fake.moveTo({ sheet: '澧县办法', address: undefined }));
    expect(shown.text()).toContain('“澧县办法”上有办法的表。');
    expect(shown.find('button', '用作办法')).toBeTruthy();
  });

  test('撤回 takes the sheet away, but not once the clerk works on it', async () => {
    shown = await show([articles]);
    await shown.click('tab', '办法');
    await shown.click('button', '放到工作表');
    expect(shown.find('button', '撤回')).toBeTruthy();
    await shown.after(() => shown.fake.moveTo({ sheet: '澧县办法', address: 'C12' }));
    expect(shown.text()).not.toContain('撤回');
  });

  test('shows the yuan that hang on each reading, with the difference to the one in force', async () => {
    shown = await show([articles]);
    await shown.click('tab', '办法');
    await shown.click('button', '释义');
    await pause();
    expect(shown.text()).toContain('级别最高 1,150.00元 · 待定1行');
    expect(shown.text()).toMatch(/金额最高 1,150\.00元 · 不变 · 待定1行/);
  });
});

test('the heading shows what is proposed, and takes what is typed', async () => {
  shown = await show([articles]);
  await shown.click('button', '表头');
  expect((labelled('编制单位') as HTMLInputElement).value).toBe('中共澧县县委办公室');
  await shown.type(labelled('制表'), '甲');
  expect(shown.pane.getState().head).toEqual({ preparedBy: '甲' });
});

test('axe finds nothing in checks, differences, readings and the heading, all open', async () => {
  await useOwn();
  await shown.click('button', '表头');
  await shown.click('tab', '办法');
  for (const name of ['与原办法比较', '释义']) await shown.click('button', name);
  await pause();
  expect(await shown.violations()).toEqual([]);
});

test('the calendar, the scores and the facts stand folded below the rules of the award, each with its clause', async () => {
  shown = await show([articles]);
  await shown.click('tab', '办法');
  expect(shown.find('button', '日程 2条').getAttribute('aria-expanded')).toBe('false');
  await shown.click('button', '日程 2条');
  expect(shown.text()).toContain('三奖三星表彰');
  expect(shown.text()).toContain('日期未规定');
  expect(await shown.violations()).toEqual([]);
  await shown.click('button', '事实');
  expect(shown.text()).toContain('业务评比先进级别');
});
