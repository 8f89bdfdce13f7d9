import { finish } from '../../src/base/steps';
import type { SheetPlan } from '../../src/sheets/plan/plan';
import { type Known, stampedInSteps } from '../../src/sheets/plan/stamped';
import { comparisonSheets } from './comparison-sheets';
import { dailySheets } from './daily-sheets';
import { awardSheets, selectionSheets } from './every-sheet';
import { head } from './people';
import { recordSheets } from './record-sheets';

const known: Omit<Known, 'part'> = {
  tool: 'contest',
  choice: '{"award":"先进工作者"}',
  language: 'zh',
  schemeId: 'xichuan',
  fingerprint: '7c1f-09ab-52e4',
  readings: [{ id: '取消范围', option: '仅荣誉' }],
  time: '2024-12-31 16:20',
  decisions: ['先进工作者并列由主任办公会议定为员工024、员工029、员工031（举手表决）'],
  sources: ['花名册', '考勤', '学习笔记检查', '失误登记', '科室考勤', '优秀共产党员得票'].map((sheet) => ({
    sheet,
    range: 'A1:N203',
    fingerprint: 'd41d8cd98f00b204',
  })),
};

/** Rules on a sheet are the clerk's to change, and amounts bring their own stamp. */
const withStamp = (plan: SheetPlan): SheetPlan =>
  plan.name === '淅川办法' ? plan : finish(stampedInSteps(plan, { ...known, part: plan.name }, head));

/** Every kind of sheet as it is written, with its stamp where it has one. */
export const writtenSheets = (): readonly SheetPlan[] => [
  ...awardSheets(),
  ...[...selectionSheets(), ...dailySheets(), ...comparisonSheets()].map(withStamp),
  ...recordSheets(),
];
