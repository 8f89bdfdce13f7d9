/** @jest-environment jsdom */
import { articles, sheetOf } from '../sheets';
import { show, type Shown } from '../show';

// Menus and axe take jsdom seconds where the machine has other work too.
jest.setTimeout(60_000);

let shown: Shown;
afterEach(() => shown.close());

describe('核对', () => {
  beforeEach(async () => {
    shown = await show([articles]);
  });

  test('the figures first, then every difference with its sentence', () => {
    expect(shown.text()).toMatch(/应发1,150\.00原表850\.00差额 少发300\.00/);
    expect(shown.all('li').map((item) => item.textContent?.slice(0, 30))).toEqual([
      expect.stringMatching(/^第3行甲《葡萄》/),
      expect.stringMatching(/^第4行甲《葡萄》/),
      expect.stringMatching(/^第8行戊《渔歌》/),
    ]);
    expect(shown.find('button', '第4行').textContent).toMatch(/原300\.00应0\.00.*第3行.*三②/);
  });

  test('only what was paid too much', async () => {
    await shown.click('button', '多发 1笔 300.00');
    expect(shown.find('button', '多发').getAttribute('aria-pressed')).toBe('true');
    expect(shown.all('li')).toHaveLength(1);
  });

  test('a tap selects the row on the sheet and marks the line', async () => {
    await shown.click('button', '第8行');
    expect(shown.fake.selected).toEqual([{ sheet: '上稿登记', address: 'A8:I8' }]);
    expect(shown.find('button', '第8行').getAttribute('aria-current')).toBe('true');
  });

  test('a move on the sheet marks the line', async () => {
    await shown.after(() => shown.fake.moveTo({ sheet: '上稿登记', address: 'B4' }));
    expect(shown.find('button', '第4行').getAttribute('aria-current')).toBe('true');
  });

  test('one tab stop in the list, the arrow keys go on', async () => {
    const stops = (): readonly number[] => shown.all('li').map((item) => item.querySelector('button')?.tabIndex ?? 9);
    expect(stops()).toEqual([0, -1, -1]);
    await shown.press(shown.find('button', '第3行'), 'ArrowDown');
    expect(stops()).toEqual([-1, 0, -1]);
    await shown.press(shown.find('button', '第4行'), 'End');
    expect(stops()).toEqual([-1, -1, 0]);
  });
});

test('a 合计 that does not add up is said, and leads there', async () => {
  const values = articles.values.map((row) => row.map((cell) => (cell === 1050 ? 1000 : cell)));
  shown = await show([{ ...articles, values }]);
  await shown.click('button', '原表第9行合计1,000.00元，与逐行相加的1,050.00元不符。');
  expect(shown.fake.selected).toEqual([{ sheet: '上稿登记', address: 'A9:I9' }]);
});

test('nothing that can be compared is never called equal', async () => {
  shown = await show([sheetOf('上稿登记', '作者|标题|级别|字数|金额\n甲|葡萄|省|很多|200\n乙|柑橘|省|-3|200')]);
  expect(shown.text()).toContain('还没有一行能核对');
  expect(shown.text()).not.toContain('都与办法一致');
});

test('rows under one merged amount stand as one, and say so', async () => {
  const cells = sheetOf(
    '上稿登记',
    '作者|标题|媒体|级别|字数|金额\n甲|葡萄|红网|省|1200|900\n甲|柑橘|红网|省|900|\n乙|茶山|红网|省|900|200',
    [{ top: 1, bottom: 2, left: 5, right: 5 }],
  );
  shown = await show([cells]);
  expect(shown.all('li')).toHaveLength(1);
  expect(shown.text()).toContain('第2行、第3行合写一个金额，一起核对。');
  expect(shown.text()).toContain('原900.00应800.00');
});
