import { meaningOfWords } from '../../rules/attendance/sign-meaning';
import { isBlank } from '../grid/cell-kind';
import { filledCells, type Grid, valueAt } from '../grid/grid';
import type { SignBlock } from './find';
import type { LegendLine } from './legend';
import type { SignGrid } from './sign-grid';
import { isDrawn, signOf } from './signs';

/** Rows below a grid in which its legend is looked for. */
const BELOW = 40;

/**
 * The lines beside the grids in which a legend can stand: rows above and below, and cells right of the days that hold
 * a sign together with its words.
 *
 * @param taken rows that heads and people have
 */
export function legendLines(
  { grid, names }: SignGrid,
  blocks: readonly SignBlock[],
  taken: ReadonlySet<number>,
): readonly LegendLine[] {
  const { used } = grid;
  if (!used) return [];
  // The sheet was turned: its lines are columns of the grid.
  if (names === 'across') return linesBeside(grid, blocks);
  const lines: LegendLine[] = [];
  const last = [...taken].reduce((a, b) => Math.max(a, b), 0);
  for (let row = used.top; row <= Math.min(used.bottom, last + BELOW); row++) {
    if (taken.has(row)) continue;
    const cells = filledCells(grid, row).map(String);
    if (cells.length > 0) lines.push(cells);
  }
  return [...lines, ...blocks.flatMap((block) => beside(grid, block, taken))];
}

function linesBeside(grid: Grid, blocks: readonly SignBlock[]): readonly LegendLine[] {
  const own = new Set(
    blocks.flatMap(({ columns, name, section, half }) => [...columns.map(({ column }) => column), name, section, half]),
  );
  const lines: LegendLine[] = [];
  for (let column = grid.used?.left ?? 0; column <= (grid.used?.right ?? -1); column++) {
    if (own.has(column)) continue;
    const cells = grid.sheet.values.map((row) => row[column] ?? '').filter((value) => !isBlank(value));
    if (cells.length > 0) lines.push(cells.map(String));
  }
  return lines;
}

/** Texts of the columns right of the days that are a legend: a sign and known words stand together in two cells or more. */
function beside(grid: Grid, { columns, top, last }: SignBlock, taken: ReadonlySet<number>): readonly LegendLine[] {
  const days = Math.max(...columns.map(({ column }) => column));
  const lines: LegendLine[] = [];
  for (let column = days + 1; column <= (grid.used?.right ?? -1); column++) {
    const texts: string[] = [];
    for (let row = top; row <= last; row++) {
      const value = taken.has(row) ? valueAt(grid, row, column) : '';
      if (typeof value === 'string' && !isBlank(value)) texts.push(value);
    }
    if (texts.filter(explains).length >= 2) lines.push(...texts.map((text) => [text]));
  }
  return lines;
}

const LETTER = /^(?:[A-Za-z]|\p{L})[:=]/u;

/** √ 出勤, 迟到:△, A:出勤: one sign and words that mean something. */
function explains(text: string): boolean {
  const clean = signOf(text);
  if (LETTER.test(clean)) return meaningOfWords(clean.slice(2)) !== undefined;
  const drawn = [...clean].filter((character) => isDrawn(character) && !/[:=()-]/.test(character));
  const words = [...clean].filter((character) => /[\p{L}\p{N}]/u.test(character)).join('');
  return drawn.length === 1 && meaningOfWords(words) !== undefined;
}
