/** @jest-environment jsdom */
import { hengyang } from '../../../src/rules/schemes/hengyang';
import { yancao2007 } from '../../../src/rules/schemes/yancao2007';
import { sheetOf } from '../sheets';
import { show, type Shown } from '../show';
import { field } from '../tools/open';

// Menus and axe take jsdom seconds where the machine has other work too.
jest.setTimeout(180_000);

const training = sheetOf(
  '培训登记',
  '2012年培训登记表\n姓名|科室|参训小时|授课次数\n甲|秘书科|12|1\n乙|秘书科|8|1\n丙|信息科|10|\n丁|信息科|10|2',
);

let shown: Shown;
afterEach(() => shown.close());

async function opened(language = 'zh-CN'): Promise<void> {
  shown = await show([training], { language });
  await shown.after(() => shown.pane.pickScheme(hengyang));
  await shown.click('tab', language === 'zh-CN' ? '资格' : 'Qualify');
}

test('rules without places have a tab of their own: who qualifies, who does not and why, who cannot be decided', async () => {
  await opened();
  expect(shown.text()).toContain('资格核查');
  expect(shown.text()).not.toContain('评先');
  await shown.click('button', '读取各表');
  expect(shown.find('button', '培训').textContent).toBe('培训达标2，不达标1，待定1');
  expect(shown.find('button', '重点课题').textContent).toContain('缺数据');
  await shown.click('button', '培训');
  expect(shown.text()).toContain('4 → 达标2，不达标1，待定1');
  expect(shown.text()).toContain('参训小时为8小时，要求10小时以上（一(一)）');
  expect(shown.text()).toContain('缺授课次数，无法判断');
  expect(await shown.violations()).toEqual([]);
  await shown.click('button', '第4行');
  expect(shown.fake.selected.at(-1)).toEqual({ sheet: '培训登记', address: 'A4' });
  await shown.click('button', '回到各项');
  await shown.click('button', '重点课题');
  expect(shown.text()).toContain('各表里都没有：调研方案、调研成果');
});

test('the list of those who do not qualify is shown before and written as a new sheet', async () => {
  await opened();
  await shown.click('button', '读取各表');
  expect(shown.text()).toContain('不达标名单（1张）');
  expect(shown.text()).not.toContain('拟入选名单');
  expect(shown.text()).toContain('新增1张表，不改原表');
  await shown.click('button', '生成名单');
  expect([...shown.fake.plans.keys()]).toEqual(['不达标名单']);
  const plan = JSON.stringify(shown.fake.plans.get('不达标名单')?.rows);
  expect(plan).toContain('2012年度培训不达标名单');
  expect(plan).toContain('培训还有1个待定，没有列入。');
  expect(plan).toContain('重点课题没有核对：缺调研方案、调研成果。');
  expect(plan).toContain('乙');
  expect(plan).not.toContain('丙');
});

test('an item can be left off the list; what was settled is kept', async () => {
  await opened();
  await shown.click('button', '读取各表');
  await shown.click('button', '培训');
  await shown.after(() => field('不达标的列入').click());
  expect(shown.fake.settings.get('award-sheets.contest.hengyang')).toMatchObject({
    items: [{ item: '培训', by: null, sheet: null, listed: false }],
  });
  await shown.click('button', '回到各项');
  expect(shown.text()).toContain('没有可以生成的表');
});

test('a register is judged line by line, or person by person as the clerk says', async () => {
  shown = await show([sheetOf('督办', '序号|事项|责任人|完成|未完成原因\n1|修路|甲|是|\n2|建库|乙|否|')]);
  await shown.after(() => shown.pane.pickScheme(yancao2007));
  await shown.click('tab', '资格');
  await shown.click('button', '读取各表');
  await shown.click('button', '督办');
  expect(shown.text()).toContain('2 → 达标1，不达标1');
  expect(shown.text()).toContain('建库（乙）');
  expect(shown.text()).toContain('逐行核对（只看一张表）');
});

test('in English', async () => {
  await opened('en-US');
  await shown.click('button', 'Read the sheets');
  await shown.click('button', '培训');
  expect(shown.text()).toContain('4 → 2 meet it, 1 do not, 1 undecided');
});

test('a line that the facts leave open is decided by people: kept, counted, and never written into the list', async () => {
  await opened();
  await shown.click('button', '读取各表');
  await shown.click('button', '培训');
  await shown.click('button', '认定 丙');
  expect(shown.find('button', '认定达标')).toHaveProperty('disabled', true);
  expect(shown.text()).toContain('请先填谁认定、哪天、依据什么。原表不会改动。');
  for (const [label, text] of [
    ['认定单位或会议', '办公会议'],
    ['认定日期', '十二月'],
    ['认定依据', '讲过课，记录遗失'],
  ] as const) {
    await shown.type(field(label), text);
    await shown.press(field(label), 'Enter');
  }
  expect(shown.text()).toContain('请填年月日，如2026-11-22。');
  expect(shown.find('button', '认定达标')).toHaveProperty('disabled', true);
  await shown.type(field('认定日期'), '2012年12月30日');
  await shown.press(field('认定日期'), 'Enter');
  await shown.click('button', '认定达标');
  expect(shown.text()).toContain('4 → 达标3，不达标1');
  expect(shown.text()).toContain('丙的培训，办公会议2012-12-30认定为达标：讲过课，记录遗失');
  expect(await shown.violations()).toEqual([]);
  await shown.click('button', '回到各项');
  await shown.click('button', '生成名单');
  expect(JSON.stringify(shown.fake.plans.get('不达标名单')?.rows)).toContain('办公会议2012-12-30认定为达标');
  await shown.click('button', '培训');
  await shown.click('button', '撤销认定');
  expect(shown.text()).toContain('4 → 达标2，不达标1，待定1');
});
