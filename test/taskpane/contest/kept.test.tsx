/** @jest-environment jsdom */
import type { Shown } from '../show';
import { field } from '../tools/open';
import { openContest, tick } from './winners';

// Menus and axe take jsdom seconds where the machine has other work too.
jest.setTimeout(180_000);

let shown: Shown;
afterEach(() => shown.close());

test('what was settled is there again when the pane is opened anew', async () => {
  shown = await openContest();
  await shown.click('button', '读取各表');
  await shown.click('button', '先进工作者');
  await tick(shown, '本次不评这一项');
  const settings = new Map(shown.fake.settings);
  shown.close();
  shown = await openContest();
  for (const [key, value] of settings) shown.fake.settings.set(key, value);
  await shown.click('button', '读取各表');
  await shown.click('button', '各奖项');
  expect(shown.find('button', '先进工作者').textContent).toContain('本次不评');
});

test('the step, the decision and the ticks are there again as well', async () => {
  shown = await openContest();
  await shown.click('button', '读取各表');
  await tick(shown, '公示');
  await shown.click('button', '先进工作者');
  await shown.type(shown.find('input', '丁 认定依据'), '笔记已补交');
  await shown.click('button', '可以参评');
  await shown.click('tab', '结果');
  await tick(shown, '戊 秘书科');
  await shown.click('button', '记入审定结果');
  const settings = new Map(shown.fake.settings);
  shown.close();
  shown = await openContest();
  for (const [key, value] of settings) shown.fake.settings.set(key, value);
  await shown.click('button', '读取各表');
  expect(shown.find('tab', '结果').getAttribute('aria-selected')).toBe('true');
  expect(shown.text()).toContain('审定：戊');
  await shown.click('button', '各奖项');
  expect(field('公示')).toHaveProperty('checked', true);
});

test('what cannot be understood is not used, and it is said', async () => {
  shown = await openContest();
  shown.fake.settings.set('award-sheets.contest.xichuan', { version: 1, awards: 'all' });
  await shown.click('button', '读取各表');
  expect(shown.text()).toContain('评先记录无法识别');
});
