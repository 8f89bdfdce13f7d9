import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type ExcelJS from 'exceljs';
import { printed, recalculated } from './libreoffice';
import {
  chooseReading,
  figures,
  lineText,
  pick,
  pill,
  settled,
  type ShownRow,
  showTab,
  shownRows,
  write,
} from './pane';
import { type Paper, papersOf } from './paper';
import { type FormulaPlaces, onlyVisible, withFormulas } from './prepare';
import type { Sample } from './samples';
import { openSession, readWorkbook, type Session, type Wrongs } from './session';

/** All that was seen on the way of one sample from the tracker to the paper. */
export interface Journey {
  readonly formulas: FormulaPlaces;
  /** What the lines 办法, 台账 and 奖项 say before anything is chosen. */
  readonly proposed: readonly string[];
  /** 核对: its figures by their labels, the counts and sums of its kinds, its rows. */
  readonly figures: ReadonlyMap<string, number>;
  readonly kinds: Readonly<Record<'over' | 'under' | 'unknown', readonly [count: number, yuan: number]>>;
  readonly differences: readonly ShownRow[];
  /** The cells that are selected after a click on the last of these rows. */
  readonly selected: string;
  /** 计奖: every row. */
  readonly preview: readonly ShownRow[];
  readonly written: readonly string[];
  readonly wrongs: Wrongs;
  /** The workbook as it was saved before and after the sheets were written, and as LibreOffice reckons it anew. */
  readonly before: ExcelJS.Workbook;
  readonly after: ExcelJS.Workbook;
  readonly recalculated: ExcelJS.Workbook;
  /** The written sheets as they print, page by page. */
  readonly papers: readonly Paper[];
}

/** Takes a sample the whole way, as a clerk would. */
export async function travel(sample: Sample): Promise<Journey> {
  const folder = mkdtempSync(path.join(tmpdir(), 'award-sheets-sample-'));
  const { expected } = sample;
  const { file, at: formulas } = await withFormulas(sample, folder);
  const session = await openSession(file);
  try {
    const { pane } = session;
    await settled(pane);
    const proposed = [];
    for (const label of ['办法', '台账', '奖项']) proposed.push(await lineText(pane, label));
    await pick(pane, '奖项', `${expected.award}$`);
    for (const [id, reading] of Object.entries(expected.readings)) await chooseReading(pane, id, reading);
    const seen = {
      figures: await figures(pane),
      kinds: { over: await pill(pane, '多发'), under: await pill(pane, '少发'), unknown: await pill(pane, '待定') },
      differences: await shownRows(pane),
    };
    const selected = await selectedByClick(session, expected.sheet, seen.differences.at(-1)?.row ?? 0);
    await showTab(pane, '计奖');
    const preview = await shownRows(pane);
    const before = await readWorkbook(await session.save('before.xlsx'));
    const written = await write(pane);
    const saved = await session.save('after.xlsx');
    return {
      formulas,
      proposed,
      ...seen,
      selected,
      preview,
      written,
      wrongs: await session.wrongs(),
      before,
      after: await readWorkbook(saved),
      recalculated: await recalculated(saved),
      papers: papersOf(printed(await onlyVisible(saved, written))),
    };
  } finally {
    await session.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Clicks on the last row of the list; the cells that are selected then, as the workbench's status line names them. */
async function selectedByClick({ pane, page }: Session, sheet: string, row: number): Promise<string> {
  await pane.locator('#tab-panel ul li > button').last().click();
  const status = page.locator('#status');
  await status.filter({ hasText: `${sheet}!A${row}` }).waitFor();
  return status.innerText();
}
