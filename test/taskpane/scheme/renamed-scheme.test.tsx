/** @jest-environment jsdom */
import { notesKey } from '../../../src/taskpane/jobs/notes';
import { articles } from '../sheets';
import { show, type Shown } from '../show';
import { OWN, own, pause, showOwn } from './own';

// Menus and axe take jsdom seconds where the machine has other work too.
jest.setTimeout(180_000);

let shown: Shown;
afterEach(() => shown.close());

describe('a scheme on a sheet', () => {
  describe('whose sheet is renamed', () => {
    const NEW = '2025年办法';
    const rename = (): void => {
      shown.fake.sheets.delete(OWN);
      shown.fake.sheets.set(NEW, { ...own('650'), sheet: NEW });
    };

    test('stays in use, with what was kept about it, and it is said', async () => {
      shown = await showOwn();
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
      shown = await showOwn();
      const settings = Object.fromEntries(shown.fake.settings);
      shown.close();
      shown = await show([articles, { ...own('650'), sheet: NEW }], {}, { settings });
      expect(shown.pane.getState().setup.source).toMatchObject({ id: `sheet:${NEW}`, own: { origin: 'lixian' } });
      expect(shown.text()).toContain(`现在叫“${NEW}”`);
      shown.close();
      shown = await showOwn();
      rename();
      await shown.after(() => shown.fake.moveTo({ sheet: NEW, address: 'D20' }));
      await pause(shown);
      expect(shown.pane.getState().setup.source?.id).toBe(`sheet:${NEW}`);
      expect(JSON.stringify([...shown.fake.settings])).toContain(`"scheme":"sheet:${NEW}"`);
    });

    test('and edited at once, or copied twice, is not guessed', async () => {
      shown = await showOwn();
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
});
