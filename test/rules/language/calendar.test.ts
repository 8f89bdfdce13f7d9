import { ask } from './support';

describe('日程: 周期, 期限, 起 and 止', () => {
  const day = (y: number, m: number, d: number): number => Date.UTC(y, m - 1, d) / 86_400_000 + 25569;
  const due = (period: string, deadline: string, date: unknown): unknown =>
    ask('DUE', `| 事项 | 周期 | 期限 | 责任 |\n| 报表 | ${period} | ${deadline} | 综合科 |`, '报表', date);
  it.each<readonly [string, string, string, number]>([
    ['每月', '26日', '2024-5-3', day(2024, 5, 26)],
    ['每月', '', '2024-2-3', day(2024, 2, 29)],
    ['每季', '季后10日内', '2024-5-3', day(2024, 7, 10)],
    ['每半年', '', '2024-5-3', day(2024, 6, 30)],
    ['每年', '12月20日前', '2024-5-3', day(2024, 12, 20)],
    ['每周', '周五', '2024-5-6', day(2024, 5, 10)],
    ['', '2个工作日内', '2024-4-30', day(2024, 5, 7)],
  ])('%s %s asked on %s', (period, deadline, date, wanted) => expect(due(period, deadline, date)).toBe(wanted));
  it('the row in force', () => {
    const tables =
      '| 事项 | 周期 | 期限 | 起 | 止 |\n| 会 | 每月 | 10日 | | 2024-6-30 |\n| 会 | 每月 | 20日 | 2024-7-1 | |';
    expect([ask('DUE', tables, '会', '2024-6-3'), ask('DUE', tables, '会', '2024-7-3')]).toEqual([
      day(2024, 6, 10),
      day(2024, 7, 20),
    ]);
  });
  const far = '| 事项 | 期限 |\n| 纪要 | 2个工作日内 |';
  it('outside the years that the calendar knows: #N/A', () =>
    expect(ask('DUE', far, '纪要', '2049-3-1')).toMatchObject({
      error: '#N/A',
      message: expect.stringContaining('2049'),
    }));
  it('unless 节假日 covers them', () =>
    expect(ask('DUE', `${far}\n\n| 日期 | 性质 |\n| 2049-3-2 | 放假 |\n| 2049-3-6 | 上班 |`, '纪要', '2049-3-1')).toBe(
      day(2049, 3, 4),
    ));
  it('days off and make-up days of 节假日', () =>
    expect(ask('DUE', `${far}\n\n| 日期 | 性质 |\n| 2049-3-4 | 放假 |\n| 2049-3-6 | 上班 |`, '纪要', '2049-3-3')).toBe(
      day(2049, 3, 6),
    ));
});
