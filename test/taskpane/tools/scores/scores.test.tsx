/** @jest-environment jsdom */
import { rowsOf } from '../../../sheets/reading';
import { show } from '../../show';
import { sheetOf, source } from '../../sheets';
import { openTool, type Shown } from '../open';

const GROUPS = sheetOf(
  '6月竞赛',
  `
  2012年6月指挥组竞赛打分表
  序号|指挥组|组长|工作成效|计划完成情况|时间节点|民主测评|稳定因素
  1|甲组|员工01|90|85|80|88|95
  2|乙组|员工02|90|85|80|88|95
  3|丙组|员工03|70|75|60|65|80
  4|丁组|员工04|70|75|60||95
  `,
);

jest.setTimeout(60_000);
let shown: Shown;
afterEach(() => shown.close());

describe('考核计分', () => {
  beforeEach(async () => {
    shown = await openTool('海永', '考核计分', [GROUPS]);
  });

  test('the ranking first, open weights said, missing parts named', () => {
    expect(shown.text()).toMatch(/参评4已计分3未计分1/);
    expect(shown.text()).toContain('各分项按相等计（依据五）');
    expect(shown.items()).toEqual([
      '第1名甲组先进指挥组并列87.6',
      '第1名乙组先进指挥组并列87.6',
      '第3名丙组末位指挥组70',
      '第6行丁组缺项',
    ]);
  });

  test('a tap opens the score to its parts and clause, and selects the row', async () => {
    await shown.click('button', '第3名丙组');
    expect(shown.find('button', '第3名丙组').textContent).toMatch(
      /工作成效70×1＋计划完成情况75×1＋.*加权平均得70分（依据五）。末位指挥组取1名/,
    );
    expect(shown.fake.selected).toEqual([{ sheet: '6月竞赛', address: 'A5:H5' }]);
    await shown.click('button', '需要看一看 3处');
    expect(shown.text()).toMatch(/先进指挥组：甲组、乙组得分并列，由效能竞赛组织评比领导组审定。第6行丁组缺民主测评/);
    expect(shown.text()).toContain('丁组还没有得分，补上以后，评出的先进指挥组、末位指挥组可能会变');
  });

  test('writes the ranking with formulas and the board to be posted, which 撤回 removes', async () => {
    await shown.click('button', '生成计分排名表');
    const plan = shown.fake.plans.get('考核计分');
    expect(plan && rowsOf(plan).slice(4, 9)).toEqual([
      '权重|||1|1|1|1|1',
      '=IF(ISNUMBER(I6),RANK(I6,$I$6:$I$9),"") → 1|甲组|员工01|90|85|80|88|95|=IF(COUNT(D6:H6)<5,"缺项",ROUND(ROUND((D6*D$5+E6*E$5+F6*F$5+G6*G$5+H6*H$5)/SUM(D$5:H$5),8),2)) → 87.6|先进指挥组并列|先进指挥组的最后一个名额得分并列，由效能竞赛组织评比领导组审定（依据五）。',
      expect.stringContaining('|乙组|'),
      expect.stringMatching(/→ 3\|丙组\|员工03\|.*→ 70\|末位指挥组$/),
      expect.stringMatching(/→ \|丁组\|.*→ 缺项\|\|第6行丁组缺民主测评/),
    ]);
    expect(plan && rowsOf(plan).join('\n')).toContain('丁组还没有得分');
    const board = shown.fake.plans.get('竞赛公布表');
    const rows = board ? rowsOf(board) : [];
    expect(rows[0]).toBe('6月指挥组竞赛考核结果公布表');
    expect(rows.filter((row) => /[甲乙丙丁]组/.test(row)).map((row) => row.split('|').at(-1))).toEqual([
      '并列待审定（先进）',
      '并列待审定（先进）',
      '末位',
      '待定',
    ]);
    await shown.click('button', '撤回');
    expect(shown.fake.plans.size).toBe(0);
  });

  test('another award may be marked', async () => {
    await shown.click('button', '末位指挥组');
    await shown.click('button', '需要看一看');
    expect(shown.text()).toContain('评出的先进指挥组可能会变');
    expect(shown.find('button', '第3名丙组').textContent).toBe('第3名丙组70');
  });

  test('everyone can use it', async () => {
    await shown.click('button', '第1名甲组');
    expect(await shown.violations()).toEqual([]);
  });
});

test('several months in one list: the last one, or the one picked', async () => {
  const months = sheetOf(
    '得分',
    '月份|姓名|日常考核|指挥组考核|年终考核\n1月|甲|90|90|90\n1月|乙|80|80|80\n2月|甲|70|70|70\n2月|乙|80|80|80',
  );
  shown = await openTool('海永', '考核计分', [months]);
  expect(shown.find('button', '第1名').textContent).toContain('乙');
  await shown.click('button', '月份 2月');
  await shown.click('menuitemradio', '1月');
  expect(shown.find('button', '第1名').textContent).toContain('甲');
});

test('a sheet without any part says what is lacking', async () => {
  shown = await openTool('桂阳', '考核计分', [sheetOf('名单', '姓名|科室|电话\n甲|秘书科|1\n乙|秘书科|2')]);
  expect(shown.text()).toContain('这张表没有“效能考评”的分项（履行职责、工作绩效、服务质量）');
  expect(shown.find('button', '生成计分排名表')).toHaveProperty('disabled', true);
});

test('what bars from contests is not looked at here: said in the pane and on the sheet where an award is marked', async () => {
  const tables = [
    ['奖项', '名额'],
    ['先进个人', '1'],
    [],
    ['项目', '指标', '条件', '后果'],
    ['评先资格', '党政纪处分', '是', '取消评先资格'],
    [],
    ['考核', '分项', '权重', '评出'],
    ['年度考核', '工作实绩', '60%', '先进个人'],
    ['年度考核', '民主测评', '40%', ''],
  ];
  shown = await show([sheetOf('打分', '姓名|工作实绩|民主测评\n甲|90|90\n乙|80|80')]);
  await shown.after(() => shown.pane.pickScheme({ ...source('海永'), name: '评先办法', id: 'own', tables }));
  await shown.after(() => shown.pane.showTab('more'));
  await shown.click('button', '考核计分');
  const said = '“评先资格”没有在这里审查，被取消资格的也排了名：请先在“评先”里看谁被取消资格。';
  await shown.click('button', '需要看一看');
  expect(shown.text()).toContain(said);
  await shown.click('button', '生成计分排名表');
  const plan = shown.fake.plans.get('考核计分');
  expect(plan && rowsOf(plan).join('\n')).toContain(said);
  await shown.click('button', '先进个人');
  expect(shown.text()).not.toContain(said);
});

test('a list of people is headed so, with the village where no 科室 stands; weights in percent are printed as they were written', async () => {
  const tables = [
    ['考核', '分项', '权重', '满分'],
    ['年度考核', '工作实绩', '62.5%', '100'],
    ['年度考核', '民主测评', '37.5%', '100'],
  ];
  shown = await show([sheetOf('打分', '姓名|所在村|工作实绩|民主测评\n甲|东山村|96|80\n乙|西山村|80|80')]);
  await shown.after(() => shown.pane.pickScheme({ ...source('海永'), name: '考核办法', id: 'own', tables }));
  await shown.after(() => shown.pane.showTab('more'));
  await shown.click('button', '考核计分');
  await shown.click('button', '生成计分排名表');
  const plan = shown.fake.plans.get('考核计分');
  expect(plan && rowsOf(plan).slice(3, 7)).toEqual([
    '名次|姓名|所在村|工作实绩|民主测评|得分|评定|说明',
    '权重（%）|||62.5|37.5',
    '满分|||100|100',
    expect.stringMatching(/\|甲\|东山村\|96\|80\|=.* → 90$/),
  ]);
});

test('a tool that was opened before any rules were chosen stays open when they are', async () => {
  shown = await show([GROUPS]);
  await shown.click('button', '考核计分');
  expect(shown.text()).toContain('请先在上面选定办法');
  await shown.after(() => shown.pane.pickScheme(source('海永')));
  expect(shown.text()).toMatch(/参评4已计分3未计分1/);
  // It has an award of its own to ask for; the pane's would be a second one beside it.
  expect(shown.text()).not.toContain('请选择奖项');
  await shown.click('button', '返回');
  expect(shown.text()).toContain('请选择奖项');
});
