import ExcelJS, { type Workbook } from 'exceljs';
import type { ExpectedSheet } from '../expected';
import { createChance } from '../random';
import { addTable } from '../sheet';
import { attendanceSheet, type ExpectedEligibility } from './attendance';
import { newsSheet } from './news';
import { tasksSheet } from './tasks';

/** 淅川 任务完成, 信息采用, 考勤 of an office of forty. */
export function xichuanSample(): {
  workbook: Workbook;
  expected: { sheets: readonly ExpectedSheet[]; eligibility: readonly ExpectedEligibility[] };
} {
  const chance = createChance(20070309);
  const tasks = tasksSheet(chance);
  const news = newsSheet(chance);
  const attendance = attendanceSheet(chance);
  const workbook = new ExcelJS.Workbook();
  for (const table of [tasks.table, news.table, attendance.table]) addTable(workbook, table);
  return { workbook, expected: { sheets: [tasks.expected, ...news.expected], eligibility: attendance.eligibility } };
}
