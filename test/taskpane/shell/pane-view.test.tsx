/** @jest-environment jsdom */
import { NEWS } from '../opened';
import { articles, EMPTY_SHEET, sheetOf, source } from '../sheets';
import { show, type Shown } from '../show';

// Menus and axe take jsdom seconds where the machine has other work too.
jest.setTimeout(60_000);

let shown: Shown;
afterEach(() => shown.close());

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

test('what stands side by side on a line is heard word by word', async () => {
  shown = await show([articles]);
  const read = (name: string): string => shown.find('button', name).textContent ?? '';
  expect(read('列')).toMatch(/^作者 科室 标题 媒体 级别 /);
  expect(read('表头')).toMatch(/^表头 \S/);
  expect(read('需要看一看')).toMatch(/^需要看一看 \S/);
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

test('names under another head: said so, and the column is taken for them', async () => {
  shown = await show([sheetOf('任务', '护林员|科室类别|项目|任务数|完成数\n甲|中心|信息|12|9')]);
  await shown.after(() => shown.pane.pickScheme(source('淅川')));
  expect(shown.text()).toContain('没有姓名列');
  await shown.click('button', '列');
  await shown.click('button', '护林员');
  await shown.click('menuitem', '姓名');
  expect(shown.text()).toContain('姓名←护林员');
  expect(shown.text()).not.toContain('没有姓名列');
  await shown.click('tab', '计奖');
  expect(shown.text()).toContain('甲');
});

test('awards under another head: pointed at, each row is reckoned by its own; taken back, by one award again', async () => {
  shown = await show([sheetOf('任务', '姓名|补助项目|科室类别|项目|任务数|完成数\n甲|任务奖罚|中心|信息|12|9')]);
  await shown.after(() => shown.pane.pickScheme(source('淅川')));
  await shown.click('button', '列');
  await shown.click('button', '补助项目');
  await shown.click('menuitem', '奖项');
  expect(shown.text()).toContain('奖项←补助项目');
  expect(shown.pane.getState().result?.choice).toEqual({ kind: 'column' });
  await shown.after(() => shown.pane.pickColumn('奖项', undefined));
  expect(shown.pane.getState().result?.choice).toEqual({ kind: 'one', award: '任务奖罚' });
});

test('the arrow keys move among tabs', async () => {
  shown = await show([articles]);
  const [check, rows] = shown.all('tab');
  await shown.after(() => check?.focus());
  if (check) await shown.press(check, 'ArrowRight');
  expect(document.activeElement).toBe(rows);
});

test('the tab key goes on from the tab reached, and comes back to the tab shown', async () => {
  shown = await show([articles]);
  const reachable = (): readonly string[] =>
    shown
      .all('tab')
      .filter(({ tabIndex }) => tabIndex >= 0)
      .map(({ id }) => id);
  const [check] = shown.all('tab');
  expect(reachable()).toEqual(['tab-check']);
  await shown.after(() => check?.focus());
  if (check) await shown.press(check, 'ArrowRight');
  // Excel on the web moves the focus from element to element that the tab key can reach: what has it must be one of them.
  expect(reachable()).toEqual(['tab-rows']);
  await shown.after(() => shown.find('button', '多发').focus());
  expect(reachable()).toEqual(['tab-check']);
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
  // 更多 is all there is: picked or not, it leaves the sentence in sight.
  await shown.click('tab', '更多');
  expect(shown.text()).toContain(sentence);
  expect(shown.find('button', '读取当前工作表')).toBeTruthy();
});

test('rows that a filter hides are reckoned all the same, and the main button says so', async () => {
  shown = await show([{ ...articles, hiddenRows: [3, 4] }]);
  expect(shown.text()).toContain('新增2张表，不改原表；筛选或隐藏的2行也算在内');
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
