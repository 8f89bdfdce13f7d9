/** @jest-environment jsdom */
import { rowsOf } from '../../../sheets/reading';
import { sheetOf } from '../../sheets';
import { openTool, type Shown } from '../open';

const TASKS = sheetOf(
  '任务',
  `
  2009年度调研信息任务表
  姓名|科室|科室性质|项目|目标数|实完成
  甲|信息科|中心科室|信息|24|30
  甲|信息科|中心科室|调研|4|
  乙|秘书科|中心科室|信息|12|0
  乙|秘书科|中心科室|调研|2|2
  丙|后勤科|后勤科室|调研||1
  `,
);
const PAPERS = sheetOf('调研登记', '姓名|标题|数量\n甲|葡萄|\n甲|柑橘|2\n乙|葡萄|1\n乙|茶山|');

jest.setTimeout(60_000);
let shown: Shown;
afterEach(() => shown.close());
beforeEach(async () => {
  shown = await openTool('淅川', '任务进度', [TASKS, PAPERS]);
});

test('owed and over, the money so far, the year gone', () => {
  expect(shown.text()).toMatch(/欠任务1项超任务1项折合金额40\.00年度已过1%/);
  expect(shown.items()).toEqual([
    '第3行甲信息30/2460.00',
    '第4行甲调研—/4待定',
    '第5行乙信息0/12 落后-120.00',
    '第6行乙调研2/20.00',
    '第7行丙调研1/无任务100.00',
  ]);
});

test('a tap opens the figures and the clause', async () => {
  await shown.click('button', '第5行乙');
  expect(shown.find('button', '第5行乙').textContent).toMatch(
    /任务12，已完成0，还欠12。完成0%，年度已过1%，落后于时间进度。如按今天的完成数结算：.*四\(五\)/,
  );
  expect(await shown.violations()).toEqual([]);
});

test('what is not given is counted piece by piece on another sheet', async () => {
  await shown.click('button', '完成数取自');
  await shown.click('menuitemradio', '调研登记');
  expect(shown.items()[1]).toBe('第4行甲调研3/4-100.00');
  expect(shown.items()[3]).toBe('第6行乙调研2/20.00');
  await shown.click('button', '第4行甲');
  expect(shown.find('button', '第4行甲').textContent).toContain('完成数3由“调研登记”逐件统计。');
  await shown.click('button', '需要看一看 1处');
  expect(shown.text()).toContain('“调研登记”有1个标题不止一行');
});

test('writes the progress; owed, over and shares are formulas', async () => {
  await shown.click('button', '生成任务进度表');
  const plan = shown.fake.plans.get('任务进度');
  const rows = plan ? rowsOf(plan) : [];
  expect(rows[4]).toMatch(
    /^1\|甲\|信息科\|信息\|24\|30\|=IF\(COUNT\(E5:F5\)<2,"",MAX\(0,E5-F5\)\) → 0\|=IF\(COUNT\(E5:F5\)<2,"",MAX\(0,F5-E5\)\) → 6\|=IF\(N\(E5\)=0,"",F5\/E5\) → 1.25\|0\.01\d*\|60\|/,
  );
  expect(rows[9]).toBe('合计||||||||||=ROUND(SUM(K5:K9),2) → 40');
  expect(rows.join('\n')).toContain('截至2009-01-05');
});

test('a scheme without tasks says so', async () => {
  shown.close();
  shown = await openTool('海永', '任务进度', [TASKS]);
  expect(shown.text()).toContain('这份办法没有按任务数、完成数奖罚的规定。');
});

test.each([
  ['名额分配', '衡阳', '生成名额分配表'],
  ['全年日程', '桂阳', '生成全年日程表'],
  ['考勤汇总', '海永', '生成考勤汇总表'],
  ['任务进度', '海永', '生成任务进度表'],
  ['考核计分', '衡阳', '生成计分排名表'],
])('%s under %s, which says nothing of it: its own main button, and what to do first', async (tool, scheme, button) => {
  shown.close();
  shown = await openTool(scheme, tool, [TASKS]);
  expect(shown.find('button', button).hasAttribute('disabled')).toBe(true);
  expect(shown.find('button', button).parentElement?.textContent).toContain('请先在“办法”里改选');
});

test('a second pair of columns and a second list on the sheet are said to be passed over', async () => {
  shown.close();
  const wide = sheetOf(
    '任务',
    `姓名|项目|任务数|完成数|任务数|完成数
    甲|信息|2|1|12|15
    乙|信息|2|2|12|9
    |||||
    经费|||||
    科室|预算|支出|||
    信息科|100|80|||
    秘书科|200|150|||`,
  );
  shown = await openTool('淅川', '任务进度', [wide]);
  expect(shown.text()).toMatch(/C列和E列都像是“任务数”，现在用的是C列/);
  expect(shown.text()).toMatch(/D列和F列都像是“完成数”/);
  expect(shown.text()).toContain('这张工作表里还有别的表');
});
