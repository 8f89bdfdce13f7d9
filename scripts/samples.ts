import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Workbook } from 'exceljs';
import { contestSample } from './samples/contest/sample';
import { lixianSample } from './samples/lixian/sample';
import { xichuanSample } from './samples/xichuan/sample';

/** Writes the sample workbooks and what is right in them. Every run makes the same cells. */
async function main(): Promise<void> {
  const lixian = lixianSample();
  const xichuan = xichuanSample();
  const contest = contestSample();
  await save(lixian.workbook, 'assets/samples/lixian.xlsx');
  await save(xichuan.workbook, 'assets/samples/xichuan.xlsx');
  await save(contest.workbook, 'assets/samples/xichuan-contest.xlsx');
  await saveJson({ sheets: lixian.expected }, 'test/e2e/expected/lixian.json');
  await saveJson(xichuan.expected, 'test/e2e/expected/xichuan.json');
  await saveJson(contest.expected, 'test/e2e/expected/xichuan-contest.json');
}

async function save(workbook: Workbook, file: string): Promise<void> {
  workbook.creator = '奖励核算';
  workbook.created = workbook.modified = new Date(Date.UTC(2009, 0, 5));
  await mkdir(dirname(file), { recursive: true });
  await workbook.xlsx.writeFile(file);
  console.log(file);
}

async function saveJson(value: unknown, file: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(value, undefined, 1)}\n`);
  console.log(file);
}

await main();
