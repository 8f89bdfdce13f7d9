import { ratio } from '../../src/facts/exact';
import { finish } from '../../src/base/steps';
import { serialOfDay } from '../../src/facts/dates';
import { xichuan } from '../../src/rules/schemes/xichuan';
import { planAllot } from '../../src/sheets/daily/allot-sheet';
import { planDays } from '../../src/sheets/daily/attendance-days-sheet';
import { planYear } from '../../src/sheets/daily/attendance-year-sheet';
import { planCalendar } from '../../src/sheets/daily/calendar-sheet';
import { planCarried, planStatus, type DutyLine } from '../../src/sheets/daily/duties-sheet';
import type { SheetPlan } from '../../src/sheets/plan/plan';
import { planSchemeSheet } from '../../src/sheets/scheme-sheet';
import { planScores } from '../../src/sheets/daily/scores-sheet';
import { planSigns } from '../../src/sheets/daily/signs-sheet';
import { planTasks } from '../../src/sheets/daily/tasks-sheet';
import { longName, many, nameAt, sectionAt } from './every-sheet';
import { head } from './people';

const who = (index: number) => ({ person: nameAt(index), section: sectionAt(index) });
const day = (month: number, date: number): number => serialOfDay(2024, month, date) ?? 0;

const item = '强化督查跟踪考核，推进重大项目开工建设并按月向党政办报送书面进展情况';
const duties = many(60, (index): DutyLine => ({
  item: index % 5 === 2 ? item : `第${index + 1}项督办事项`,
  section: sectionAt(index),
  due: index % 7 === 3 ? '尽快' : index % 7 === 4 ? '' : day(9, 1 + (index % 30)),
  done: index % 3 === 0 ? true : index % 11 === 5 ? undefined : false,
  status: index % 3 === 0 ? '已完成' : index % 4 === 1 ? `逾期${index}天` : '未到期',
  daysOver: index % 4 === 1 ? index : undefined,
  reason: index % 5 === 1 ? '征地手续尚在报批，待上级批复后十五个工作日内完成' : '',
  result: index % 3 === 1 ? '不达标：未完成又没有说明原因（依据四）。转入10月。' : '',
}));

/** One of each kind of sheet of the daily work, with long names and long reasons. */
export const dailySheets = (): readonly SheetPlan[] => [
  finish(
    planScores(
      {
        assessment: '指挥组竞赛',
        month: '5月',
        parts: ['工作成效', '计划完成情况', '时间节点', '民主测评', '稳定因素'].map((fact, index) => ({
          fact,
          weight: index === 0 ? 40 : 15,
          full: index === 4 ? 20 : undefined,
        })),
        lines: many(32, (index) => ({
          name: nameAt(index),
          section: sectionAt(index),
          values: [95 - index, 90, index === 31 ? '病假未评' : 88, 91, 18],
          score: index === 31 ? undefined : ratio(BigInt(9185 - 40 * index), 100n),
          rank: index === 31 ? undefined : index + 1,
          mark: index === 0 ? '先进指挥组' : index === 30 ? '末位指挥组并列' : '',
          note: index === 31 ? `第${index}行${longName}缺“时间节点”，没有计分。` : '',
        })),
        notes: ['办法没有规定权重，各分项按相等计（依据五）。'],
      },
      head,
      'zh',
    ),
  ),
  finish(
    planAllot(
      {
        award: '先进工作者',
        lines: many(40, (index) => ({
          name: index === 39 ? longName : `${sectionAt(index) || '其他'}${index + 1}`,
          base: 12 + index,
          carry: 0,
          share: ratio(BigInt(12 + index), 5n),
          whole: Math.floor((12 + index) / 5),
          fraction: ratio(BigInt((12 + index) % 5), 5n),
          places: index === 8 || index === 13 ? undefined : Math.floor((12 + index) / 5),
          next: ratio(BigInt((12 + index) % 5), 5n),
        })),
        notes: ['先进工作者：1260人的20%，四舍五入为252名（依据三(二)）。'],
      },
      head,
      'zh',
    ),
  ),
  ...finish(
    planYear(
      {
        item: '评先资格',
        columns: ['迟到次数', '旷工天数', '受批评失误次数'].map((fact) => ({
          fact,
          allowed: fact === '迟到次数' ? 10 : 3,
        })),
        lines: many(45, (index) => ({
          ...who(index),
          counts: [0, 1, 2].map((column) => ({
            byMonth: new Map([
              [1, (index + column) % 4],
              [10, 2],
              [12, index % 3],
            ]),
            total: ((index + column) % 4) + 2 + (index % 3),
          })),
          result: index % 9 === 0 ? '取消资格' : index % 9 === 1 ? '提醒' : '正常',
          note:
            index % 9 < 2
              ? '迟到次数合计11（1月4、2月4、10月3），超过10次取消评先资格，已超过（依据四(七)）。受批评失误次数合计2，2次以上取消评先资格，已到限（依据四(七)）。'
              : '',
        })),
        percent: '80',
      },
      head,
      'zh',
    ),
  ),
  ...finish(
    planDays(
      {
        item: '签到',
        lines: many(45, (index) => ({
          ...who(index),
          met: 200 - index,
          failed: index % 6,
          open: index % 2,
          failedByMonth: new Map([[1 + (index % 12), index % 6]]),
        })),
        failed: many(40, (index) => ({
          ...who(index),
          place: `签到登记第${index + 4}行`,
          why: '签到8:12，应早于上班时间10分钟以上（依据二(一)“提前10分钟到岗签到”）。',
        })),
      },
      head,
      'zh',
    ),
  ).map((plan) => (plan.name === '考勤汇总' ? { ...plan, name: '考勤汇总（签到）' } : plan)),
  finish(
    planSigns(
      {
        facts: ['出勤天数', '迟到次数', '旷工天数', '病假天数', '全年迟到早退次数'],
        lines: many(60, (index) => ({
          ...who(index),
          month: index % 9 === 8 ? '未注明月份' : `${1 + (index % 12)}月`,
          counts: new Map([
            ['出勤天数', 20 - (index % 3)],
            ['旷工天数', ratio(BigInt(index % 5), 2n)],
          ]),
          open: index % 10 === 3 ? '“☆”、“培”、“疗”的意思还没有选定，次数还不能确定。' : '',
        })),
        legend: ['√出勤', '△迟到', '○旷工', '◎旷工半天', '病病假', '疗不计', '☆不计'],
      },
      head,
      'zh',
    ),
  ),
  finish(
    planCalendar(
      {
        year: 2024,
        lines: many(120, (index) => ({
          serial: day(1, 1) + index * 3,
          weekday: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'][(index * 3) % 7] ?? '',
          item: index % 6 === 4 ? '专项督查和考核结果公布（政务公开栏）' : '项目工地巡查',
          period: '每月',
          inCharge: index % 4 ? '效能督查组' : '乡效能督查指挥组、党政办公室',
          clause: '四',
          note: index % 5 === 2 ? '休息日；党政领导、机关干部每人每年上一堂课' : '',
        })),
        notes: ['“指挥组聘期”从事情发生之日起算，没有固定日期（依据二）。'],
      },
      head,
      'zh',
    ),
  ),
  finish(
    planTasks(
      {
        year: 2024,
        gone: ratio(3n, 4n),
        day: '2024-9-30',
        lines: many(40, (index) => ({
          ...who(index),
          item: index % 2 ? '信息' : '调研',
          target: index % 8 === 7 ? undefined : 12,
          done: index % 20,
          owed: Math.max(0, 12 - (index % 20)),
          over: Math.max(0, (index % 20) - 12),
          share: index % 8 === 7 ? undefined : ratio(BigInt(index % 20), 12n),
          yuan: index % 8 === 7 ? undefined : ((index % 20) - 12) * 100,
          basis:
            index % 8 === 7
              ? `第${index}行缺“任务数”，不能确定。请填写后重新读取。`
              : `完成${index % 20}篇，任务12篇，每篇100元（依据四(五)）`,
        })),
      },
      head,
      'zh',
    ),
  ),
  finish(
    planStatus(
      { day: '2024-9-30', lines: duties, summary: '共60项，完成20项，逾期15项，未完成又没有说明原因的12项。' },
      head,
      'zh',
    ),
  ),
  finish(planCarried({ month: '10月', day: '2024-9-30', lines: duties.slice(0, 35) }, head, 'zh')),
  planSchemeSheet('淅川办法', xichuan.tables, 'zh'),
];
