import { dayOfSerial } from '../../facts/dates';
import { monthIn } from '../../rules/attendance/months';
import { isBlank } from '../grid/cell-kind';
import type { CellValue } from '../grid/cells';
import type { BlockHead } from './block';
import type { SignGrid } from './sign-grid';

const NO_TITLE = /制表|填表|填报|打印|审核|日期[:：]/;
/** Rows above a head in which its title is looked for. */
const ABOVE = 6;

/** The titles over a grid, the nearest first; where the sheet was turned they stand left of the names. */
export function titlesOver({ grid, names }: SignGrid, block: BlockHead): readonly string[] {
  const lines: (readonly CellValue[])[] = [];
  if (names === 'across') {
    for (let column = Math.min(block.name, block.columns[0]?.column ?? 0) - 1; column >= 0; column--)
      lines.push(grid.sheet.values.map((row) => row[column] ?? ''));
  } else {
    for (let row = block.top - 1; row >= Math.max(0, block.top - ABOVE); row--)
      lines.push(grid.sheet.values[row] ?? []);
  }
  return lines.flatMap((line) => titleIn(line) ?? []);
}

/** The month that the nearest of the titles names. */
export const monthNamed = (titles: readonly string[]): number | undefined =>
  titles.map(monthIn).find((month) => month !== undefined);

/** A line of few cells as one text: 2024 年 3 月 can stand in cells of their own. */
function titleIn(line: readonly CellValue[]): string | undefined {
  const filled = line.filter((value) => !isBlank(value));
  const cells = filled.map((value, place) => monthOf(value, filled[place - 1]) ?? String(value));
  if (cells.length === 0 || cells.length > 12 || cells.some((text) => NO_TITLE.test(text))) return undefined;
  return cells.join('').replace(/\s/g, '');
}

/** 月份 and a date cell beside it. */
const ASKS_MONTH = /(?:月份|年月|所属期)[:：]?$/;

function monthOf(value: CellValue, before: CellValue | undefined): string | undefined {
  if (typeof value !== 'number' || typeof before !== 'string' || !ASKS_MONTH.test(before.trim())) return undefined;
  if (!Number.isInteger(value) || value < 30_000 || value > 60_000) return undefined;
  const { year, month } = dayOfSerial(value);
  return `${year}年${month}月`;
}
