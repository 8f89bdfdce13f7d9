/** @jest-environment jsdom */
import { sheetOf } from '../sheets';
import type { Shown } from '../show';
import { attendance, openContest, partyVotes, people, roster, SHEETS, tick } from './winners';

// Menus and axe take jsdom seconds where the machine has other work too.
jest.setTimeout(180_000);

let shown: Shown;
afterEach(() => shown.close());

test('reads the sheets only when asked, and says how far each award is', async () => {
  shown = await openContest();
  expect(shown.text()).toContain('读取各表');
  await shown.click('button', '读取各表');
  expect(shown.find('button', '优秀共产党员').textContent).toContain('拟入选1');
  expect(shown.find('button', '先进工作者').textContent).toContain('1人资格待定');
  expect(shown.find('button', '先进科室').textContent).toContain('缺票单');
  expect(shown.text()).toContain('已审定0项，共7项');
});

test('nobody listed twice wins in silence, and what is missing says what to do', async () => {
  const doubled = sheetOf(
    '先进工作者得票',
    `姓名|得票\n${people.map((name, i) => `${name}|${20 - i}`).join('\n')}\n乙|3`,
  );
  shown = await openContest([roster, attendance, doubled]);
  await shown.click('button', '读取各表');
  expect(shown.find('button', '先进工作者').textContent).toContain('1处要看');
  await shown.click('button', '先进工作者');
  await shown.click('tab', '结果');
  expect(shown.text()).toContain('乙的得票没有采用，名次可能会变');
  expect(shown.text()).toContain('“优秀共产党员”还没有定下来');
  await shown.click('button', '各奖项');
  await shown.click('button', '优秀文稿');
  expect(shown.text()).toContain('没有找到参评名单。请在“资格”里点开');
  await shown.click('button', '各奖项');
  await shown.click('button', '优秀共产党员');
  await shown.click('tab', '得票');
  expect(shown.text()).toContain('没有找到票单。请在“得票”里选');
});

test('places that do not suffice for what each section must have: said, where they would be divided', async () => {
  const rules = sheetOf('本局办法', '名额\n奖项|名额|至少\n先进个人|1|每组1名');
  shown = await openContest([roster, rules]);
  await shown.after(() => shown.pane.pickOwnScheme('本局办法'));
  await shown.click('tab', '评先');
  await shown.click('button', '读取各表');
  await shown.click('button', '先进个人');
  await shown.click('button', '下一步：名额');
  expect(shown.text()).toContain('超过了总名额1名，分不到各科室');
});

test('everyone can use the list of awards', async () => {
  shown = await openContest();
  await shown.click('button', '读取各表');
  expect(await shown.violations()).toEqual([]);
});

describe('the sheets', () => {
  test('what will be written is shown before; new sheets only', async () => {
    shown = await openContest();
    await shown.click('button', '读取各表');
    expect(shown.text()).toContain('拟入选名单（2张）');
    expect(shown.text()).toContain('新增3张表，不改原表');
    await tick(shown, '公示');
    expect(shown.text()).toContain('新增4张表，不改原表');
    await shown.click('button', '生成评先材料');
    expect([...shown.fake.plans.keys()]).toEqual([
      '拟入选名单 优秀共产党员',
      '拟入选名单 先进工作者',
      '取消资格名单',
      '公示',
    ]);
    expect([...shown.fake.sheets.keys()]).toEqual(SHEETS.map(({ sheet }) => sheet));
  });

  test('nothing is written when a sheet was changed meanwhile', async () => {
    shown = await openContest();
    await shown.click('button', '读取各表');
    const values = partyVotes.values.map((row) => row.map((cell) => (cell === 20 ? 2 : cell)));
    shown.fake.sheets.set(partyVotes.sheet, { ...partyVotes, values });
    await shown.click('button', '生成评先材料');
    expect(shown.fake.plans.size).toBe(0);
    expect(shown.text()).toContain('在读取之后有改动');
  });
});
