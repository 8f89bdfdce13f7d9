import { readConfig, withinPane } from '../../../src/workbench/page/config';

const read = (query: string, server = {}) => readConfig(new URLSearchParams(query), server);

describe('how the page starts', () => {
  test('alone it is an empty grid in Chinese', () => {
    expect(read('')).toEqual({ manifest: null, open: null, locale: 'zh-CN', hint: null, pane: 350 });
  });

  test('the server names manifest, workbook, language and hint; the address overrules it', () => {
    const server = { manifest: '/manifest.xml', open: '/workbook/a.xlsx', hint: '先点这里', locale: 'en-US' };
    expect(read('', server)).toEqual({ ...server, pane: 350 });
    expect(read('manifest=https://localhost:3000/m.xml&hint=&locale=zh-CN&pane=320', server)).toEqual({
      manifest: 'https://localhost:3000/m.xml',
      open: '/workbook/a.xlsx',
      hint: null,
      locale: 'zh-CN',
      pane: 320,
    });
  });

  test.each([
    [100, 300],
    [300, 300],
    [450, 450],
    [9999, 600],
    [Number.NaN, 350],
  ])('a pane of %d pixels is %d wide', (wanted, width) => {
    expect(withinPane(wanted)).toBe(width);
  });
});
