import { createSettings } from '../../../src/workbench/transport/settings';
import { own, hostForTests } from '../support/test-host';

const settings = createSettings([['旧', '"有"']]);
const test = hostForTests(() => ({ settings }));

/** Promise form of the callback methods of document.settings. */
const done = (start: (callback: (result: { status: unknown }) => void) => void): Promise<string> =>
  new Promise((resolve) => start(({ status }) => resolve(String(status))));

describe('settings', () => {
  it('of the document are read, saved and refreshed', async () => {
    const store = test.host.Office.context.document.settings;
    const before = own(store.get('旧') as string);
    store.set('办法', { 名: '澧县' });
    expect(settings.entries().has('办法')).toBe(false);
    expect(await done((callback) => store.saveAsync(callback))).toBe('succeeded');
    expect(settings.entries().get('办法')).toBe('{"名":"澧县"}');
    settings.set('外', '1');
    expect(await done((callback) => store.refreshAsync(callback))).toBe('succeeded');
    expect([before, store.get('外')]).toEqual(['有', 1]);
  });

  it('of the workbook are the same', async () => {
    const result = await test.host.Excel.run(async (context) => {
      const { settings: items } = context.workbook;
      items.add('次数', 3);
      items.getItem('次数').load('value,key');
      const read = items.getItem('次数').load('value,key');
      const none = items.getItemOrNullObject('没有');
      const old = items.getItem('旧').load('value');
      const count = items.getCount();
      await context.sync();
      items.getItem('次数').delete();
      items.load('items/key');
      await context.sync();
      return own([
        read.value as number,
        read.key,
        none.isNullObject,
        old.value as string,
        count.value,
        items.items.map(({ key }) => key),
      ]);
    });
    expect(result).toEqual([3, '次数', true, '有', 4, ['旧', '办法', '外']]);
  });
});
