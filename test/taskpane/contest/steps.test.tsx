/** @jest-environment jsdom */
import type { Shown } from '../show';
import { field } from '../tools/open';
import { kept, openContest, tick } from './winners';

// Menus and axe take jsdom seconds where the machine has other work too.
jest.setTimeout(180_000);

let shown: Shown;
afterEach(() => shown.close());

describe('先进工作者, from who may win to what was decided', () => {
  beforeEach(async () => {
    shown = await openContest();
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
    expect(kept(shown)['settled']).toEqual([{ name: '丁', eligible: true, note: '笔记已补交' }]);
    await shown.click('button', '撤销认定');
    expect(kept(shown)['settled']).toEqual([]);
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
    await tick(shown, '戊 秘书科');
    await shown.click('button', '记入审定结果');
    expect(shown.text()).toContain('审定：戊');
    expect(shown.text()).toContain('奖金：2 × 300.00元 = 600.00元（依据四(二)）');
    await shown.click('button', '本项已审定');
    expect(shown.text()).toContain('已由主任办公会议审定');
    const [award] = kept(shown)['awards'] as { decision: unknown; approved: unknown }[];
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

test('the arrow keys go from step to step', async () => {
  shown = await openContest();
  await shown.click('button', '读取各表');
  await shown.click('button', '先进工作者');
  const first = shown.find('tab', '资格');
  await shown.after(() => first.focus());
  await shown.press(first, 'ArrowRight');
  expect(document.activeElement?.textContent).toMatch(/^名额/);
});

test.each(['资格', '名额', '得票', '结果'])('everyone can use %s', async (step) => {
  shown = await openContest();
  await shown.click('button', '读取各表');
  await shown.click('button', '先进工作者');
  await shown.click('tab', step);
  expect(await shown.violations()).toEqual([]);
});
