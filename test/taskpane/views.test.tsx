/** @jest-environment jsdom */
import { articles, EMPTY_SHEET, sheetOf, source } from './sheets';
import { show, type Shown } from './show';

const NEWS = sheetOf(
  '信息采用',
  '姓名|信息标题|级别|领导批示|奖金\n甲|葡萄|市|否|50\n乙|柑橘|国办|否|200\n丙|茶山|市|是|100',
);

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

describe('计奖', () => {
  beforeEach(async () => {
    shown = await show([articles]);
    await shown.click('tab', '计奖');
  });

  test('every row, the totals at the foot', () => {
    expect(shown.all('li')).toHaveLength(6);
    expect(shown.text()).toMatch(/确定 3行 1,150\.00待定 1行/);
  });

  test('an amount opens to its sentence', async () => {
    const button = shown.find('button', '第5行');
    expect(button.getAttribute('aria-expanded')).toBe('false');
    await shown.click('button', '第5行');
    expect(shown.find('button', '第5行').textContent).toContain('三②');
  });

  test('looking for a person', async () => {
    await shown.type(shown.find('input', '找姓名'), '甲');
    expect(shown.all('li')).toHaveLength(2);
    await shown.type(shown.find('input', '找姓名'), '谁');
    expect(shown.text()).toContain('没有符合的行。');
    // The sum at the foot is not that of the rows that were looked for.
    expect(shown.text()).toContain('全表确定');
    await shown.click('button', '显示全部');
    expect(shown.all('li')).toHaveLength(6);
    expect(shown.text()).not.toContain('全表确定');
  });

  test('only undecided rows, and back', async () => {
    await shown.click('button', '待定 1');
    expect(shown.all('li')).toHaveLength(1);
    expect(shown.text()).toContain('请在G6填写字数');
    await shown.click('button', '待定 1');
    expect(shown.all('li')).toHaveLength(6);
  });

  test('what is worth a look opens its rows', async () => {
    await shown.click('button', '需要看一看');
    await shown.click('button', '同稿已在别行计奖 1');
    expect(shown.text()).toContain('同稿已在别行计奖 1行');
    await shown.click('button', '显示全部');
    expect(shown.find('button', '第3行')).toBeTruthy();
  });
});

describe('办法', () => {
  test('clause, conditions, figure and what it did here', async () => {
    shown = await show([articles]);
    await shown.click('tab', '办法');
    const provision = shown.all('li').find((item) => item.textContent?.includes('600元'));
    expect(provision?.textContent).toMatch(/三②.*级别省字数1000字以上600元本表1行，600\.00元/);
  });

  test('an amount that the document leaves open', async () => {
    shown = await show([NEWS]);
    await shown.click('tab', '办法');
    expect(shown.all('li').some((item) => /四.*级别中央\|省未规定/.test(item.textContent ?? ''))).toBe(true);
  });

  test('a reading is a switch', async () => {
    shown = await show([articles]);
    await shown.click('tab', '办法');
    await shown.click('button', '释义');
    const option = shown.all('input').find((input) => (input as HTMLInputElement).value === '金额最高');
    await shown.after(() => option?.click());
    expect(shown.pane.getState().setup.readings.get('同稿计奖')).toBe('金额最高');
    expect(shown.text()).toContain('同稿计奖=金额最高');
  });
});

test('a reading that nobody chose is asked before anything else', async () => {
  shown = await show([NEWS]);
  expect(shown.text()).toContain('有1行的金额取决于它');
  const option = shown.all('input').find((input) => (input as HTMLInputElement).value === '凡采用');
  await shown.after(() => option?.click());
  expect(shown.text()).not.toContain('金额取决于它');
  expect(shown.text()).toContain('应发350.00');
});

test('scheme, sheet, award and columns can be changed', async () => {
  shown = await show([articles, NEWS]);
  await shown.click('button', '台账');
  await shown.click('menuitemradio', '信息采用');
  expect(shown.text()).toContain('已失效');
  await shown.click('button', '奖项');
  await shown.click('menuitemradio', '优秀信息');
  expect(shown.pane.getState().result?.choice).toEqual({ kind: 'one', award: '优秀信息' });
  await shown.click('button', '列');
  await shown.click('button', '领导批示');
  await shown.click('menuitemradio', '不用任何列');
  expect(shown.text()).toContain('领导批示=否');
  await shown.click('button', '办法');
  await shown.click('menuitemradio', '澧县');
  expect(shown.pane.getState().setup.source?.id).toBe('lixian');
});

test('the arrow keys move among tabs', async () => {
  shown = await show([articles]);
  const [check, rows] = shown.all('tab');
  check?.focus();
  if (check) await shown.press(check, 'ArrowRight');
  expect(document.activeElement).toBe(rows);
});

test('one main button: it writes, links to what it made, and takes it back', async () => {
  shown = await show([articles]);
  expect(shown.text()).toContain('新增2张表，不改原表');
  await shown.click('button', '生成奖励明细和汇总表');
  await shown.click('button', '个人汇总');
  expect(shown.fake.selected).toEqual([{ sheet: '个人汇总', address: 'A1' }]);
  await shown.click('button', '撤回');
  expect(shown.text()).toContain('已撤回，删除了刚生成的工作表：奖励明细、个人汇总。');
  expect([...shown.fake.plans.keys()]).toEqual([]);
});

test('while a job runs 取消 stands in the place of the main button, with how far it is', async () => {
  shown = await show([articles]);
  const release = shown.fake.holdNext('writeSheets');
  await shown.begin(() => shown.find('button', '生成奖励明细和汇总表').click());
  expect(shown.find('button', '生成奖励明细和汇总表').closest('[inert]')).not.toBeNull();
  await shown.seen('正在写入');
  await shown.begin(() => shown.find('button', '取消').click());
  await shown.after(release);
  expect(shown.text()).toContain('已取消');
  expect([...shown.fake.plans.keys()]).toEqual([]);
});

test('a corrected tracker is read again with one tap', async () => {
  shown = await show([articles]);
  const values = articles.values.map((row) => row.map((cell) => (cell === 800 ? 1000 : cell)));
  shown.fake.sheets.set('上稿登记', { ...articles, values });
  await shown.click('button', '重新读取');
  expect(shown.text()).toContain('应发1,400.00');
});

test('the sheet that the clerk goes to is offered', async () => {
  shown = await show([articles, NEWS]);
  await shown.after(() => shown.fake.moveTo({ sheet: '信息采用', address: 'A1' }));
  expect(shown.text()).toContain('您正在看“信息采用”。');
  await shown.click('button', '改读这张表');
  expect(shown.pane.getState().sheet).toBe('信息采用');
  expect(shown.text()).not.toContain('您正在看');
});

test.each([
  ['an empty sheet', EMPTY_SHEET, '这张表没有内容'],
  ['a sheet of notes', sheetOf('纪要', '今天开会\n明天下乡\n后天汇总'), '没有找到表头'],
  ['a list of something else', sheetOf('名单', '序号|姓名|科室\n1|甲|综合组\n2|乙|督查组'), '都对不上'],
])('%s: a sentence says what to do', async (_, cells, sentence) => {
  shown = await show([cells]);
  expect(shown.text()).toContain(sentence);
  expect(shown.find('button', '读取当前工作表')).toBeTruthy();
});

test('a roster under rules that fit no award of money: the tab that takes no award is named', async () => {
  shown = await show([sheetOf('花名册', '序号|姓名|科室\n1|甲|综合组\n2|乙|督查组')]);
  await shown.after(() => shown.pane.pickScheme(source('淅川')));
  expect(shown.text()).toContain('不用选奖项，请点“评先”');
  await shown.after(() => shown.pane.pickScheme(source('衡阳')));
  expect(shown.text()).toContain('不用选奖项，请点“资格”');
  await shown.click('tab', '资格');
  expect(shown.text()).not.toContain('不用选奖项');
});

test.each([
  ['cellEdit' as const, '请按回车键结束编辑'],
  ['protectedWorkbook' as const, '保护工作簿'],
])('writing is refused (%s): a sentence says what to do', async (kind, sentence) => {
  shown = await show([articles]);
  shown.fake.failNext('writeSheets', { kind });
  await shown.click('button', '生成奖励明细和汇总表');
  expect(shown.text()).toContain(sentence);
  await shown.click('button', '知道了');
  expect(shown.text()).not.toContain(sentence);
});

test('text from cells is text', async () => {
  const cells = sheetOf(
    '上稿',
    '作者|标题|媒体|级别|字数|金额\n<b>甲</b>|<img src=x onerror=alert(1)>|红网|省|1200|1\n乙|=1+1|红网|省|900|1',
  );
  shown = await show([cells]);
  expect(shown.text()).toContain('<img src=x onerror=alert(1)>');
  expect(document.querySelector('img')).toBeNull();
});

test('English where Office speaks English', async () => {
  shown = await show([articles], { language: 'en-US' });
  expect(shown.text()).toMatch(/Due1,150\.00Tracker850\.00Underpaid net300\.00/);
  expect(shown.find('button', 'Make the award sheets')).toBeTruthy();
});

describe('axe', () => {
  test.each(['核对', '计奖', '办法'])('%s', async (tab) => {
    shown = await show([articles]);
    await shown.click('tab', tab);
    expect(await shown.violations()).toEqual([]);
  });

  test('columns, what is worth a look, readings, a question and a notice, all open', async () => {
    shown = await show([NEWS]);
    shown.fake.failNext('writeSheets', { kind: 'busy' });
    await shown.click('button', '生成奖励明细和汇总表');
    await shown.click('button', '列');
    await shown.click('button', '需要看一看');
    expect(await shown.violations()).toEqual([]);
    await shown.click('tab', '办法');
    await shown.click('button', '释义');
    expect(await shown.violations()).toEqual([]);
  });

  test('nothing to show', async () => {
    shown = await show([EMPTY_SHEET]);
    expect(await shown.violations()).toEqual([]);
  });
});

test('a reckoning that was cancelled: what to do, and nothing on what fits', async () => {
  shown = await show([articles, { ...articles, sheet: '另一张' }]);
  const { pane } = shown;
  // On this clock every step of the work is a long one, so that cancelling is asked about in between.
  let clock = 0;
  const ticking = jest.spyOn(performance, 'now').mockImplementation(() => (clock += 20));
  const stop = pane.subscribe(() => pane.getState().busy?.job === 'reckoning' && pane.cancel());
  await shown.after(() => pane.pickSheet('另一张'));
  stop();
  ticking.mockRestore();
  expect(pane.getState().tracker).toBeUndefined();
  expect(shown.text()).toContain('台账还没有算完');
  expect(shown.text()).not.toContain('对不上');
  await shown.click('button', '重新读取');
  expect(shown.text()).toMatch(/应发1,150\.00/);
});
