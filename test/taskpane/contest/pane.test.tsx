/** @jest-environment jsdom */
import { sheetOf } from '../sheets';
import { show, type Shown } from '../show';

const people = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬', '癸'];

const roster = sheetOf(
  '花名册',
  `2007年度花名册\n姓名|科室|党员|党政纪处分\n${people.map((name, i) => `${name}|${i < 5 ? '秘书科' : '信息科'}|${i < 7 ? '是' : '否'}|无`).join('\n')}`,
);
const attendance = sheetOf(
  '考勤',
  `姓名|迟到|旷工|受批评失误|笔记不合格\n${people.map((name, i) => `${name}|${name === '丙' ? 12 : i}|0|0|${name === '丁' ? '' : 0}`).join('\n')}`,
);
const partyVotes = sheetOf(
  '优秀共产党员得票',
  `姓名|得票\n${people
    .slice(0, 7)
    .map((name, i) => `${name}|${20 - i}`)
    .join('\n')}`,
);
/** 甲 is a winner already and 丙 is barred: 乙 is in, and 丁 and 戊 tie for the other place, once 丁 may win. */
const staffVotes = sheetOf(
  '先进工作者得票',
  `姓名|得票\n${people.map((name, i) => `${name}|${name === '丁' || name === '戊' ? 17 : 20 - i}`).join('\n')}`,
);

// Menus and axe take jsdom seconds where the machine has other work too.
jest.setTimeout(180_000);

let shown: Shown;
afterEach(() => shown.close());

const SHEETS = [roster, attendance, partyVotes, staffVotes];

async function opened(sheets = SHEETS, language = 'zh-CN'): Promise<void> {
  shown = await show(sheets, { language });
  if (shown.pane.getState().setup.source?.name !== '淅川') {
    const source = (await import('../../../src/rules/schemes/xichuan')).xichuan;
    await shown.after(() => shown.pane.pickScheme(source));
  }
  await shown.click('tab', language === 'zh-CN' ? '评先' : 'Contests');
}

/** The labelled line to type in. */
function field(label: string): HTMLElement {
  const found = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === label);
  const input = found && document.getElementById(found.htmlFor);
  if (!input) throw new Error(`no field ${label}`);
  return input;
}

async function tick(label: string): Promise<void> {
  const found = [...document.querySelectorAll('label')].find(({ textContent }) => textContent?.startsWith(label));
  const input = found && document.getElementById(found.htmlFor);
  if (!input) throw new Error(`nothing to tick: ${label}`);
  await shown.after(() => input.click());
}

const kept = (): Record<string, unknown> =>
  shown.fake.settings.get('award-sheets.contest.xichuan') as Record<string, unknown>;

test('reads the sheets only when asked, and says how far each award is', async () => {
  await opened();
  expect(shown.text()).toContain('读取各表');
  await shown.click('button', '读取各表');
  expect(shown.find('button', '优秀共产党员').textContent).toContain('拟入选1');
  expect(shown.find('button', '先进工作者').textContent).toContain('1人资格待定');
  expect(shown.find('button', '先进科室').textContent).toContain('缺票单');
  expect(shown.text()).toContain('已审定0项，共7项');
});

describe('先进工作者, from who may win to what was decided', () => {
  beforeEach(async () => {
    await opened();
    await shown.click('button', '读取各表');
    await shown.click('button', '先进工作者');
  });

  test('资格: the reason with fact, value, rule, clause and reading', () => {
    expect(shown.text()).toContain('10 → 可参评8，取消资格1，待定1');
    expect(shown.text()).toContain('迟到次数为12次，规定超过10次的取消（四(七)1，迟到旷工=任一）');
    expect(shown.text()).toContain('缺笔记不合格次数，无法判断');
    // The tab key passes over a summary without it.
    const summaries = [...document.querySelectorAll('summary')];
    expect(summaries.map((one) => one.getAttribute('tabindex'))).toEqual(['0']);
  });

  test('an undecided person is settled with a note, and it can be undone', async () => {
    expect(shown.find('button', '可以参评').hasAttribute('disabled')).toBe(true);
    await shown.type(shown.find('input', '丁 认定依据'), '笔记已补交');
    await shown.click('button', '可以参评');
    expect(shown.text()).toContain('经认定可以参评：笔记已补交');
    expect(kept()['settled']).toEqual([{ name: '丁', eligible: true, note: '笔记已补交' }]);
    await shown.click('button', '撤销认定');
    expect(kept()['settled']).toEqual([]);
  });

  test('名额: the computation, the reading, a base of the clerk’s own', async () => {
    await shown.click('button', '下一步：名额');
    expect(shown.text()).toContain('10 × 20% = 2 → 2名');
    expect(shown.text()).toContain('名额取整');
    const base = field('基数');
    await shown.type(base, '37');
    await shown.press(base, 'Enter');
    expect(shown.text()).toContain('37 × 20% = 7.4 → 7名');
  });

  test('结果: the tie is decided by people, and approved; all of it is kept', async () => {
    await shown.type(shown.find('input', '丁 认定依据'), '笔记已补交');
    await shown.click('button', '可以参评');
    await shown.click('tab', '结果');
    expect(shown.text()).toContain('并列待审定 2，还有1个名额');
    expect(shown.text()).toContain('已入选“优秀共产党员”');
    await tick('戊 秘书科');
    await shown.click('button', '记入审定结果');
    expect(shown.text()).toContain('审定：戊');
    expect(shown.text()).toContain('奖金：2 × 300.00元 = 600.00元（依据四(二)）');
    await shown.click('button', '本项已审定');
    expect(shown.text()).toContain('已由主任办公会议审定');
    const [award] = kept()['awards'] as { decision: unknown; approved: unknown }[];
    expect(award?.decision).toMatchObject({ among: ['丁', '戊'], chosen: ['戊'] });
    await shown.click('button', '各奖项');
    expect(shown.find('button', '先进工作者').textContent).toContain('已审定2');
  });

  test('not approved by the deciders: the next moves up', async () => {
    await shown.click('tab', '结果');
    await shown.click('button', '乙审定不通过');
    const note = field('不通过的原因（本人放弃的也写在这里）');
    await shown.type(note, '会议未通过');
    let stopped = false;
    document.addEventListener('keydown', ({ defaultPrevented }) => (stopped = defaultPrevented), { once: true });
    await shown.press(note, 'Enter');
    // The field is gone by then: the same Enter must not press what has the focus next.
    expect(stopped).toBe(true);
    expect(shown.text()).toContain('未通过或放弃 1');
    expect(shown.text()).toContain('会议未通过');
  });
});

test('nobody listed twice wins in silence, and what is missing says what to do', async () => {
  const doubled = sheetOf(
    '先进工作者得票',
    `姓名|得票\n${people.map((name, i) => `${name}|${20 - i}`).join('\n')}\n乙|3`,
  );
  await opened([roster, attendance, doubled]);
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

test('what was settled is there again when the pane is opened anew', async () => {
  await opened();
  await shown.click('button', '读取各表');
  await shown.click('button', '先进工作者');
  await tick('本次不评这一项');
  const settings = new Map(shown.fake.settings);
  shown.close();
  await opened();
  for (const [key, value] of settings) shown.fake.settings.set(key, value);
  await shown.click('button', '读取各表');
  await shown.click('button', '各奖项');
  expect(shown.find('button', '先进工作者').textContent).toContain('本次不评');
});

test('the step, the decision and the ticks are there again as well', async () => {
  await opened();
  await shown.click('button', '读取各表');
  await tick('公示');
  await shown.click('button', '先进工作者');
  await shown.type(shown.find('input', '丁 认定依据'), '笔记已补交');
  await shown.click('button', '可以参评');
  await shown.click('tab', '结果');
  await tick('戊 秘书科');
  await shown.click('button', '记入审定结果');
  const settings = new Map(shown.fake.settings);
  shown.close();
  await opened();
  for (const [key, value] of settings) shown.fake.settings.set(key, value);
  await shown.click('button', '读取各表');
  expect(shown.find('tab', '结果').getAttribute('aria-selected')).toBe('true');
  expect(shown.text()).toContain('审定：戊');
  await shown.click('button', '各奖项');
  const label = [...document.querySelectorAll('label')].find(({ textContent }) => textContent?.startsWith('公示'));
  expect(document.getElementById(label?.htmlFor ?? '')).toHaveProperty('checked', true);
});

test('what cannot be understood is not used, and it is said', async () => {
  await opened();
  shown.fake.settings.set('award-sheets.contest.xichuan', { version: 1, awards: 'all' });
  await shown.click('button', '读取各表');
  expect(shown.text()).toContain('评先记录无法识别');
});

describe('the sheets', () => {
  test('what will be written is shown before; new sheets only', async () => {
    await opened();
    await shown.click('button', '读取各表');
    expect(shown.text()).toContain('拟入选名单（2张）');
    expect(shown.text()).toContain('新增3张表，不改原表');
    await tick('公示');
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
    await opened();
    await shown.click('button', '读取各表');
    const values = partyVotes.values.map((row) => row.map((cell) => (cell === 20 ? 2 : cell)));
    shown.fake.sheets.set(partyVotes.sheet, { ...partyVotes, values });
    await shown.click('button', '生成评先材料');
    expect(shown.fake.plans.size).toBe(0);
    expect(shown.text()).toContain('在读取之后有改动');
  });
});

test('everyone can use the list of awards', async () => {
  await opened();
  await shown.click('button', '读取各表');
  expect(await shown.violations()).toEqual([]);
});

test.each(['资格', '名额', '得票', '结果'])('everyone can use %s', async (step) => {
  await opened();
  await shown.click('button', '读取各表');
  await shown.click('button', '先进工作者');
  await shown.click('tab', step);
  expect(await shown.violations()).toEqual([]);
});

test('the arrow keys go from step to step', async () => {
  await opened();
  await shown.click('button', '读取各表');
  await shown.click('button', '先进工作者');
  const first = shown.find('tab', '资格');
  await shown.after(() => first.focus());
  await shown.press(first, 'ArrowRight');
  expect(document.activeElement?.textContent).toMatch(/^名额/);
});

test('places that do not suffice for what each section must have: said, where they would be divided', async () => {
  const rules = sheetOf('本局办法', '名额\n奖项|名额|至少\n先进个人|1|每组1名');
  await opened([roster, rules]);
  await shown.after(() => shown.pane.pickOwnScheme('本局办法'));
  await shown.click('tab', '评先');
  await shown.click('button', '读取各表');
  await shown.click('button', '先进个人');
  await shown.click('button', '下一步：名额');
  expect(shown.text()).toContain('超过了总名额1名，分不到各科室');
});
