import { isBlank, isLabel, isUnitLabel, kindOf } from '../grid/cell-kind';
import type { CellValue } from '../grid/cells';
import { countingColumns } from '../grid/counting';
import { filledCells, type Grid, valueAt } from '../grid/grid';
import { type Certainty, certainty, type Evidence, noEvidence, scoreOf } from './evidence';
import type { Block, HeaderRows } from './header-rows';
import { columnLabels, type ColumnLabel } from './labels';
import { spellings } from './spellings';
import { endsLikeHeader, type Word, type WordBook } from '../words/header-words';

/** Rows and columns that may be a header, with what speaks for it. All within the grid. */
export interface Candidate extends Block {
  readonly rows: HeaderRows;
  readonly labels: readonly ColumnLabel[];
  /** Facts of the book that its labels name. */
  readonly facts: ReadonlySet<string>;
  /** How many of them the award at hand asks for. */
  readonly awardFacts: number;
  readonly score: number;
  readonly sure: Certainty;
}

/** Rows below a header that are looked at to judge it. */
const SAMPLE = 30;

/** Rows below a header that hold something, as far as the next header. */
export function sampleBelow(grid: Grid, words: WordBook, from: number): readonly number[] {
  const rows: number[] = [];
  const last = Math.min(grid.used?.bottom ?? -1, from + SAMPLE * 6);
  for (let row = from; row <= last && rows.length < SAMPLE; row++) {
    if ((grid.filled[row] ?? 0) === 0) continue;
    if (row > from && (grid.filled[row - 1] ?? 0) <= 1 && namesColumns(grid, words, row)) break;
    if (row > from && titledApart(grid, row)) break;
    rows.push(row);
  }
  return rows;
}

/** A lone text below a blank row, and words alone right beneath it: the title and the header of another table. */
export function titledApart(grid: Grid, row: number): boolean {
  const words = (at: number): boolean => grid.filled[at] === grid.texts[at];
  const apart = grid.filled[row - 1] === 1 && words(row - 1) && (row < 2 || grid.filled[row - 2] === 0);
  return apart && (grid.filled[row] ?? 0) >= 2 && words(row) && (grid.filled[row + 1] ?? 0) >= 2 && !words(row + 1);
}

/** Most cells of the row are words that head columns. */
export function namesColumns(grid: Grid, words: WordBook, row: number): boolean {
  const cells = filledCells(grid, row);
  const known = cells.filter((value) => words(value) !== undefined).length;
  return known >= 2 && known * 2 >= cells.length;
}

/**
 * What speaks for a header over these columns: the facts it names, and a body below whose cells differ from it,
 * fill the same columns and do not repeat its words.
 */
export function judge(grid: Grid, words: WordBook, rows: HeaderRows, block: Block): Candidate | undefined {
  const { left, right } = block;
  const labels = columnLabels(grid, rows, block);
  const body = sampleBelow(grid, words, rows.bottom + 1);
  const evidence = noEvidence();
  const counting = countingColumns(grid, rows.worded, left, right);
  const around: Surroundings = { grid, words, rows, body, counting };
  labels.forEach((label, offset) => weigh(around, label, left + offset, evidence));
  if (evidence.labelled < 2) return undefined;
  const above = rowsAbove(grid, rows.top, evidence.labelled);
  const score =
    scoreOf(evidence, body.length) -
    figuresAmong(labels, left, around) -
    3 * above -
    (isTitleLine(grid, rows.bottom + 1, evidence.labelled) ? 8 : 0);
  return {
    rows,
    left,
    right,
    labels,
    facts: evidence.facts,
    awardFacts: evidence.award,
    score,
    sure: certainty(evidence, score),
  };
}

/** What the columns of a candidate are weighed against. */
interface Surroundings {
  readonly grid: Grid;
  readonly words: WordBook;
  readonly rows: HeaderRows;
  readonly body: readonly number[];
  readonly counting: ReadonlySet<number>;
}

function weigh(around: Surroundings, label: ColumnLabel, column: number, evidence: Evidence): void {
  const { grid, words, rows, body, counting } = around;
  const values = body.map((row) => valueAt(grid, row, column)).filter((value) => !isBlank(value));
  const inBody = values.length > 0;
  if (inBody) evidence.bodyColumns += 1;
  if (label.lines.length === 0) return;
  evidence.labelled += 1;
  if (inBody) evidence.covered += 1;
  if (counting.has(column) || reads(labelCells(grid, rows, column))) evidence.labelLike += 1;
  const word = bestWord(words, label);
  for (const fact of word?.facts ?? []) evidence.facts.add(fact);
  if (word?.award) evidence.award += 1;
  if (word?.common) evidence.common += 1;
  if (label.lines.some((line) => endsLikeHeader(line.text))) evidence.endings += 1;
  if (values.filter((value) => kindOf(value) !== 'text').length * 2 > values.length) evidence.contrast += 1;
  if (values.some((value) => label.lines.some((line) => line.text === String(value).trim()))) evidence.recurring += 1;
}

/** Rows as full as the header right above it, up to four: the deeper in such rows, the likelier it is one of them. */
function rowsAbove(grid: Grid, top: number, labelled: number): number {
  let rows = 0;
  while (rows < 4 && top - rows - 1 >= 0 && (grid.filled[top - rows - 1] ?? 0) >= Math.max(2, labelled * 0.8))
    rows += 1;
  return rows;
}

/** A row with twice as many cells, all of them words, follows: what stands above it is the sheet's title line. */
const isTitleLine = (grid: Grid, below: number, labelled: number): boolean =>
  (grid.filled[below] ?? 0) >= Math.max(3, labelled * 1.5) && grid.filled[below] === grid.texts[below];

/** The cells over a column are words, units among them at most. */
const reads = (cells: readonly CellValue[]): boolean =>
  cells.some(isLabel) && cells.every((value) => isLabel(value) || isUnitLabel(value));

const labelCells = (grid: Grid, rows: HeaderRows, column: number): readonly CellValue[] => {
  const cells: CellValue[] = [];
  for (let row = rows.top; row <= rows.worded; row++) {
    const value = valueAt(grid, row, column);
    if (!isBlank(value)) cells.push(value);
  }
  return cells;
};

/** The word that a column's label stands for: all of it, its lowest line, or an upper line of its own. */
function bestWord(words: WordBook, label: ColumnLabel): Word | undefined {
  const found = spellings(label).map(words);
  return found.find((word) => word?.award) ?? found.find((word) => word?.facts.length) ?? found.find((word) => word);
}

/** What figures among the labels that do not count on from one another say against a header. */
function figuresAmong(labels: readonly ColumnLabel[], left: number, around: Surroundings): number {
  const { grid, words, rows, counting } = around;
  let found = 0;
  let known = 0;
  labels.forEach((_, offset) => {
    const value = valueAt(grid, rows.worded, left + offset);
    if (words(value)) known += 1;
    if (typeof value !== 'string' && !counting.has(left + offset)) found += 1;
  });
  return known > found ? 0 : found * 4;
}
