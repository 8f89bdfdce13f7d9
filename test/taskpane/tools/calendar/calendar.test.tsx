/** @jest-environment jsdom */
import { rowsOf } from '../../../sheets/reading';
import { sheetOf } from '../../sheets';
import { field, openTool, type Shown } from '../open';

const SHEET = sheetOf('名单', '姓名|科室\n甲|办公室\n乙|办公室');

jest.setTimeout(60_000);
let shown: Shown;
const files: Blob[] = [];
beforeEach(async () => {
  files.length = 0;
  URL.createObjectURL = (file) => `blob:${files.push(file as Blob)}`;
  URL.revokeObjectURL = () => undefined;
  shown = await openTool('衡阳', '全年日程', [SHEET]);
});
afterEach(() => shown.close());

test('this year first, every day with its duty', () => {
  expect(field('年份')).toHaveProperty('value', '2009');
  expect(shown.text()).not.toContain('行政办公会每月');
  expect(shown.text()).toMatch(/事项\d+到期次数\d+遇休息日\d+/);
});

test('another year; a day opens to its clause; what has no day says why', async () => {
  await shown.type(field('年份'), '2013');
  expect(shown.text()).toMatch(/事项9到期次数156遇休息日/);
  await shown.click('button', '1月28日 周一行政办公会');
  expect(shown.find('button', '1月28日 周一行政办公会').textContent).toContain(
    '行政办公会，每月，小月含二月（依据三(二)）。',
  );
  await shown.click('button', '需要看一看 1处');
  expect(shown.text()).toContain(
    '“会议纪要”从事情发生之日起算，没有固定日期（依据三(二)）。逐件的到期日，请用“公式助手”里的“DUE 到期日”',
  );
  expect(await shown.violations()).toEqual([]);
});

test('what is no year writes nothing', async () => {
  await shown.type(field('年份'), '明年');
  expect(shown.text()).toContain('年份请填四位数');
  expect(shown.find('button', '生成全年日程表')).toHaveProperty('disabled', true);
});

test('a year whose holidays are not known says so', async () => {
  await shown.type(field('年份'), '2060');
  expect(shown.text()).toContain('2060年的放假安排还不知道');
});

test('writes the year as a sheet with real dates', async () => {
  await shown.type(field('年份'), '2013');
  await shown.click('button', '生成全年日程表');
  const plan = shown.fake.plans.get('全年日程');
  const rows = plan ? rowsOf(plan) : [];
  expect(rows[0]).toBe('2013年工作日程表');
  expect(rows.find((row) => row.includes('行政办公会'))).toMatch(
    /^\d+\|41302\|周一\|行政办公会\|每月\|\|三\(二\)\|小月含二月$/,
  );
  expect(rows.some((row) => row.startsWith('“会议纪要”从事情发生之日起算'))).toBe(true);
});

describe('the calendar file', () => {
  beforeEach(() => shown.type(field('年份'), '2013'));

  test('can be downloaded from the page itself', async () => {
    await shown.after(() => undefined);
    const link = document.querySelector<HTMLAnchorElement>('a[download]');
    expect(link?.download).toBe('衡阳2013年日程.ics');
    expect(link?.href).toMatch(/^blob:/);
    expect(files.at(-1)?.type).toBe('text/calendar;charset=utf-8');
  });

  test('is copied', async () => {
    const copied: string[] = [];
    Object.assign(navigator, { clipboard: { writeText: async (text: string) => void copied.push(text) } });
    await shown.click('button', '复制日历文字');
    expect(shown.text()).toContain('已复制。');
    expect(copied[0]).toMatch(/^BEGIN:VCALENDAR\r\n[^]*SUMMARY:行政办公会[^]*END:VCALENDAR\r\n$/);
  });

  test('is shown to be copied by hand where the host forbids it', async () => {
    Object.assign(navigator, { clipboard: { writeText: () => Promise.reject(new Error('not allowed')) } });
    await shown.click('button', '复制日历文字');
    expect(shown.text()).toContain('这里不能自动复制。');
    expect(document.querySelector('textarea')?.value).toMatch(/^BEGIN:VCALENDAR/);
    expect(await shown.violations()).toEqual([]);
  });
});
