import type { CellValue } from '../../src/excel/cell-value';
import type { CellArea, SheetCells } from '../../src/excel/port';
import { builtInNamed } from '../../src/rules/schemes/catalog';
import type { SchemeSource } from '../../src/rules/schemes/source';
import { type AwardChoice, readFor } from '../../src/taskpane/state/award-choice';
import { reckon, type Reckoning } from '../../src/taskpane/state/reckoning';
import { type Result, resultOf } from '../../src/taskpane/state/result';
import { schemeUnder } from '../../src/taskpane/state/scheme-choice';
import type { ListTracker, TrackerOptions } from '../../src/trackers/reading';
import { readTracker } from '../../src/trackers/tracker';
import { finish } from '../../src/base/steps';

/** A sheet as the port hands it over, from lines of cells parted by |; figures are numbers, the first line is row 1. */
export function sheetOf(name: string, text: string, merges: readonly CellArea[] = []): SheetCells {
  const rows = text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((part): CellValue => valueOf(part.trim())));
  const width = Math.max(...rows.map((row) => row.length));
  return {
    sheet: name,
    firstRow: 0,
    firstColumn: 0,
    values: rows.map((row) => [...row, ...new Array<CellValue>(width - row.length).fill('')]),
    hiddenRows: [],
    merges,
    tables: [],
  };
}

const valueOf = (text: string): CellValue => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text);

export const EMPTY_SHEET: SheetCells = { ...sheetOf('空表', '-'), values: [] };

export function source(name: string): SchemeSource {
  const found = builtInNamed(name);
  if (!found) throw new Error(`no scheme ${name}`);
  return found;
}

export const oneAward = (award: string): AwardChoice => ({ kind: 'one', award });

export interface Read {
  readonly cells: SheetCells;
  readonly tracker: ListTracker;
  readonly reckoning: Reckoning;
  readonly result: Result;
}

/** A sheet read and reckoned by a built-in scheme, or by another. */
export function read(
  scheme: string | SchemeSource,
  choice: AwardChoice,
  cells: SheetCells,
  options: TrackerOptions = {},
  readings: Readonly<Record<string, string>> = {},
): Read {
  const under = schemeUnder(typeof scheme === 'string' ? source(scheme) : scheme, new Map(Object.entries(readings)));
  const tracker = readTracker(cells, under.book, { ...readFor(under, choice), ...options });
  if (tracker.kind === 'none') throw new Error(`no list: ${tracker.reason}`);
  const reckoning = finish(reckon(under, tracker, choice));
  return { cells, tracker, reckoning, result: finish(resultOf(under, choice, reckoning, cells)) };
}

/** Articles of 澧县 with whatever one thing each of them stands for. */
export const articles = sheetOf(
  '上稿登记',
  `
  2008年度上稿登记表
  序号 | 作者 | 科室 | 标题 | 媒体 | 级别 | 字数 | 日期 | 金额(元)
  1 | 甲 | 综合组 | 葡萄 | 湖南日报 | 省级 | 1200 | 39500 | 500
  2 | 甲 | 综合组 | 葡萄 | 常德日报 | 市 | 1200 | 39510 | 300
  3 | 乙 | 督查组 | 柑橘 | 常德晚报 | 市 | 800 | 39520 | 50
  4 | 丙 | 信息组 | 稻虾 | 红网 | 省 | | 39530 | 200
  5 | 丁 | 信息组 | 茶山 | 县广播站 | 县 | 900 | 39540 |
  6 | 戊 | 信息组 | 渔歌 | 求是 | 中央 | 900 | 39550 |
  合计 | | | | | | | | 1050
  `,
);
