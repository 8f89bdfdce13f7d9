import type { Cell, SheetPlan } from '../../src/sheets/plan/plan';
import { shown } from '../../src/sheets/plan/draft';
import { looks } from '../../src/sheets/plan/styles';
import { CHARACTER, PADDING } from './xlsx';
import { inReadingOrder, type Word } from './pdf-words';

/** Where a cell's text was found on paper; `undefined` where it is not all there within the cell's columns. */
export interface Found {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly page: number | undefined;
  /** In points, from the upper edge of the first line to the lower edge of the last. */
  readonly top: number;
  readonly bottom: number;
}

/** How columns lie on a page: a width of one character and the left edge, in points. */
export interface Grid {
  readonly left: number;
  readonly unit: number;
  /** How far, in points, a head is from where the widths of the plan would have it. */
  readonly worst: number;
}

const bare = (text: string): string => text.replace(/\s/g, '');
const sum = (figures: readonly number[]): number => figures.reduce((all, figure) => all + figure, 0);

/** The left edge of a column, in characters. */
const edgeOf = (plan: SheetPlan, column: number): number =>
  sum(plan.columns.slice(0, column).map((width) => width + PADDING));

/**
 * The columns on a page, from the heads of the table: each is in the middle of its column, or begins at its left edge.
 * The columns lie as planned where one straight line goes through all of them. Without a head they are reckoned.
 */
export function gridOf(plan: SheetPlan, words: readonly Word[]): Grid {
  if (!plan.print.titleRows) {
    const { left, right } = plan.print.margins;
    const paper = plan.print.orientation === 'portrait' ? A4_WIDTH : A4_HEIGHT;
    const edges = edgeOf(plan, plan.columns.length);
    const zoom = Math.min(1, Math.floor((100 * (paper - left - right)) / (edges * CHARACTER)) / 100);
    // In the middle of the page, shrunk by whole percent where that is too narrow.
    return { left: left + (paper - left - right - edges * CHARACTER * zoom) / 2, unit: CHARACTER * zoom, worst: 0 };
  }
  const heads = plan.rows[plan.print.titleRows.first]?.cells.slice(0, plan.print.area.right + 1) ?? [];
  const points = heads.flatMap((cell, column): (readonly [number, number])[] => {
    // The topmost: a block further down may have the same heads.
    const [word] = words.filter(({ text }) => text === bare(shown(cell))).sort((a, b) => a.top - b.top);
    if (!word) return [];
    const edge = edgeOf(plan, column);
    if (looks[cell.style].horizontal === 'left') return [[edge, word.left]];
    return [[(edge + edgeOf(plan, column + 1)) / 2, (word.left + word.right) / 2]];
  });
  const meanOf = (figures: readonly number[]): number => sum(figures) / figures.length;
  const [meanX, meanY] = [meanOf(points.map(([x]) => x)), meanOf(points.map(([, y]) => y))];
  const unit =
    sum(points.map(([x, y]) => (x - meanX) * (y - meanY))) / sum(points.map(([x]) => (x - meanX) * (x - meanX)));
  const left = meanY - unit * meanX;
  return { left, unit, worst: Math.max(...points.map(([x, y]) => Math.abs(left + unit * x - y))) };
}

/** In points. */
const [A4_WIDTH, A4_HEIGHT] = [595.28, 841.89];

/** What a cell covers: its own column, or the columns that are merged. */
function reach(plan: SheetPlan, row: number, column: number): readonly [number, number] {
  const merge = plan.merges.find(({ top, left }) => top === row && left === column);
  return [column, merge?.right ?? column];
}

/** Every text of the printed part of a plan, and where it stands on the pages. */
export function findTexts(
  plan: SheetPlan,
  pages: readonly (readonly Word[])[],
  grids: readonly Pick<Grid, 'left' | 'unit'>[],
): readonly Found[] {
  const streams = new Map<string, Stream>();
  return plan.rows.slice(0, plan.print.area.bottom + 1).flatMap(({ cells }, row) =>
    cells.slice(0, plan.print.area.right + 1).flatMap((cell, column): Found[] => {
      const text = bare(textOf(cell));
      if (text === '') return [];
      const [from, to] = reach(plan, row, column);
      const key = `${from}-${to}`;
      const stream = streams.get(key) ?? streamOf(plan, pages, grids, from, to);
      streams.set(key, stream);
      return [{ row, column, text, ...take(stream, text) }];
    }),
  );
}

/** A zero that the format leaves out is no text. */
const textOf = (cell: Cell): string =>
  cell.style === 'moneyOrNothing' && 'value' in cell && cell.value === 0 ? '' : shown(cell);

/** The words that lie wholly within some columns, page by page as one text, and how far it has been read. */
interface Stream {
  readonly text: string;
  readonly places: readonly { readonly word: Word; readonly page: number }[];
  read: number;
}

function streamOf(
  plan: SheetPlan,
  pages: readonly (readonly Word[])[],
  grids: readonly Pick<Grid, 'left' | 'unit'>[],
  from: number,
  to: number,
): Stream {
  let text = '';
  const places: { readonly word: Word; readonly page: number }[] = [];
  pages.forEach((words, page) => {
    const { left, unit } = grids[page] ?? { left: 0, unit: 0 };
    const [first, last] = [left + unit * edgeOf(plan, from), left + unit * edgeOf(plan, to + 1)];
    const within = words.filter((word) => word.left >= first - SLACK && word.right <= last + SLACK);
    for (const word of inReadingOrder(within)) {
      text += word.text;
      for (let unitOfText = 0; unitOfText < word.text.length; unitOfText++) places.push({ word, page });
    }
  });
  return { text, places, read: 0 };
}

/** Half the width of a line, in points. */
const SLACK = 0.6;

function take(stream: Stream, text: string): Pick<Found, 'page' | 'top' | 'bottom'> {
  const start = stream.text.indexOf(text, stream.read);
  if (start < 0) return { page: undefined, top: 0, bottom: 0 };
  stream.read = start + text.length;
  const used = stream.places.slice(start, start + text.length);
  const page = used[0]?.page;
  if (used.some((place) => place.page !== page)) return { page: undefined, top: 0, bottom: 0 };
  return {
    page,
    top: Math.min(...used.map(({ word }) => word.top)),
    bottom: Math.max(...used.map(({ word }) => word.bottom)),
  };
}

/** Points on paper for one point of height: from neighbouring rows, whose texts stand in the middle. */
export function zoomOf(plan: SheetPlan, found: readonly Found[]): number {
  const ratios = found.flatMap((here, index): number[] => {
    const next = found
      .slice(index + 1, index + 40)
      .find(({ row, column }) => row === here.row + 1 && column === here.column);
    if (!next || next.page !== here.page || here.page === undefined) return [];
    const heights = [here, next].map(({ row }) => plan.rows[row]?.height ?? 0);
    return [(next.top + next.bottom - here.top - here.bottom) / sum(heights)];
  });
  return ratios.sort((a, b) => a - b)[Math.floor(ratios.length / 2)] ?? Number.NaN;
}
