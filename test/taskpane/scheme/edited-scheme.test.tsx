/** @jest-environment jsdom */
import { notesKey } from '../../../src/taskpane/jobs/notes';
import { type Shown } from '../show';
import { own, OWN, pause, price, showOwn } from './own';

// Menus and axe take jsdom seconds where the machine has other work too.
jest.setTimeout(180_000);

let shown: Shown;
afterEach(() => shown.close());

describe('a scheme on a sheet', () => {
  test('edited, it is read again when the clerk moves on its sheet', async () => {
    shown = await showOwn();
    shown.fake.sheets.set(OWN, own('700'));
    await shown.after(() => shown.fake.moveTo({ sheet: OWN, address: 'D20' }));
    await pause(shown);
    expect(shown.text()).toMatch(/应发1,250\.00/);
  });

  test('edited and not looked at since, it stops the writing', async () => {
    shown = await showOwn();
    shown.fake.sheets.set(OWN, own('700'));
    await shown.click('button', '生成奖励明细和汇总表');
    expect(shown.text()).toContain('台账或办法在读取之后有改动');
    expect(shown.fake.plans.size).toBe(0);
    expect(shown.text()).toMatch(/应发1,250\.00/);
  });

  test('读取 again at the foot of 办法 keeps what was settled', async () => {
    shown = await showOwn();
    await shown.click('tab', '办法');
    await shown.after(() => shown.pane.pickReading('同稿计奖', '金额最高'));
    shown.fake.sheets.set(OWN, own('700'));
    await shown.click('button', '重新读取办法');
    const { setup, result } = shown.pane.getState();
    expect(setup.readings.get('同稿计奖')).toBe('金额最高');
    expect(result?.totals.certain.yuan).toBe(1250);
  });

  test('says what it changed of the scheme that it came from', async () => {
    shown = await showOwn();
    await shown.click('tab', '办法');
    await shown.click('button', '与原办法比较');
    expect(shown.text()).toContain('新增0行，删去0行，改动1行');
    expect(shown.text()).toContain('金额 600 → 650');
    await shown.click('button', '改动奖励 上稿');
    expect(shown.fake.selected).toEqual([{ sheet: OWN, address: `${price[0] + 1}:${price[0] + 1}` }]);
  });

  test('can be compared with another, and the choice is kept', async () => {
    shown = await showOwn();
    await shown.click('tab', '办法');
    await shown.click('button', '与原办法比较');
    await shown.click('button', '与哪个办法比较 澧县');
    await shown.click('menuitemradio', '不比较');
    expect(shown.fake.settings.get(notesKey(OWN))).toMatchObject({ origin: null });
    expect(shown.text()).not.toContain('600 → 650');
  });
});
