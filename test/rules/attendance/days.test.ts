import { finish } from '../../../src/base/steps';
import { monthIn } from '../../../src/rules/attendance/months';
import { daysInSteps } from '../../../src/rules/attendance/days';
import { rulesForItem } from '../../../src/rules/eligibility/eligible';
import type { DailyList } from '../../../src/taskpane/tools/daily/list';
import { asList, cellsOf, listOf } from '../../taskpane/tools/list';

function days({ scheme, tracker, rows }: DailyList, item: string): readonly string[] {
  const months = tracker.rows.flatMap((at, index) => {
    const row = rows[index];
    const month = monthIn(String(at.cells[0]));
    return row ? [{ person: at.person, section: at.section, month, sheet: '表', sheetRow: at.sheetRow, row }] : [];
  });
  return finish(daysInSteps(scheme, rulesForItem(scheme, item), months)).map(
    ({ person, met, failed, open, failedByMonth }) =>
      `${person} ${met}/${failed}/${open} ${[...failedByMonth].map((pair) => pair.join(':')).join()}`.trim(),
  );
}

const TEN = ['姓名', '上班', '下班', '签到', '签退'];

describe('两个十', () => {
  test('exactly ten minutes meets it, as text or as a time of Excel', () => {
    const list = asList(
      '桂阳',
      cellsOf('签到', [
        ['月份', '姓名', '上班时间', '下班时间', '签到时间', '签退时间'],
        ['3月', '甲', '8:00', '17:30', '7:50', '17:40'],
        ['3月', '甲', '8:00', '17:30', '7:51', '17:40'],
        ['4月', '甲', 8 / 24, 17.5 / 24, 7 / 24 + 50 / 1440, 17 / 24 + 39 / 1440],
        ['4月', '乙', 8 / 24, 17.5 / 24, 7 / 24 + 50 / 1440, 17 / 24 + 40 / 1440],
        ['4月', '乙', '8:00', '下午5:30', '7:48', ''],
        ['4月', '丙', '8:00', '17:30', '早上', '17:50'],
      ]),
      TEN,
    );
    expect(days(list, '两个十')).toEqual(['甲 1/2/0 3:1,4:1', '乙 1/0/1', '丙 0/0/1']);
  });

  test('a file that keeps fewer digits of a time changes nothing', () => {
    const list = asList(
      '桂阳',
      cellsOf('签到', [
        ['月份', '姓名', '上班时间', '下班时间', '签到时间', '签退时间'],
        ['3月', '甲', '8:00', '17:30', 0.326388888888889, 0.736111111111111],
      ]),
      TEN,
    );
    expect(days(list, '两个十')).toEqual(['甲 1/0/0']);
  });

  test('a clock that gives the day as well is compared by the time of day', () => {
    const list = asList(
      '桂阳',
      cellsOf('签到', [
        ['月份', '姓名', '上班时间', '下班时间', '签到时间', '签退时间'],
        ['3月', '甲', '8:00', '17:30', '2024-3-1 7:49', 45352 + 17 / 24 + 45 / 1440],
      ]),
      TEN,
    );
    expect(days(list, '两个十')).toEqual(['甲 1/0/0']);
  });
});

test('签到: in person before work, or by the duty room; never made up, never by another', () => {
  const list = listOf(
    '县委办2007',
    `
    月份|姓名|签到情况|到岗时间|上班时间
    3月|甲|本人|7:59|8:00
    3月|甲|本人|8:00|8:00
    3月|甲|值班室代签||8:00
    4月|甲|补签|7:50|8:00
    4月|乙|代签|7:50|8:00
    `,
    ['姓名', '签到方式', '签到时间', '上班'],
  );
  expect(days(list, '签到')).toEqual(['甲 2/2/0 3:1,4:1', '乙 0/1/0 4:1']);
});
