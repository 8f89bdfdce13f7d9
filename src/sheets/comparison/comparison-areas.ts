import { type Exact, roundTo, subtract, toNumber } from '../../facts/exact';
import type { ComparisonWords } from '../../messages/sheets/comparison';
import { at, blank, formula, number, text } from '../plan/cells';
import type { DraftRow } from '../plan/draft';
import { banner } from '../plan/frame';
import type { Cell, ChartPlan } from '../plan/plan';

/** A line of the comparison: what it is about, as it is, and under each scenario. */
export interface ComparedLine<T> {
  readonly label: string;
  readonly baseline: T;
  /** In the order of the scenarios. */
  readonly scenarios: readonly T[];
}

/** Something beside money that the scenarios change: places, those who are barred, scores. */
export interface ComparedArea {
  readonly title: string;
  /** Over the labels of the lines: 奖项. */
  readonly head: string;
  /** Counts or scores; undefined where nobody can tell. */
  readonly lines: readonly ComparedLine<Exact | undefined>[];
  /** Who gains and who loses, a sentence each. */
  readonly notes: readonly string[];
}

/** What is not known stands as a dash. */
const UNKNOWN = '—';

/** The row with the names of the columns. */
export function comparedHead(label: string, words: ComparisonWords, names: readonly string[]): DraftRow {
  const labels = [label, words.baseline, ...names, ...names.map((name) => words.variance(name))];
  return { cells: labels.map((one) => text('head', one)), leastHeight: 26 };
}

/**
 * The areas one after the other, each with its title, its head, its lines and who gains or loses.
 *
 * @param first the row of the sheet in which the first title stands, from 0
 */
export function areaRows(
  areas: readonly ComparedArea[],
  first: number,
  words: ComparisonWords,
  names: readonly string[],
): readonly DraftRow[] {
  const count = 2 + 2 * names.length;
  const rows: DraftRow[] = [];
  for (const { title, head, lines, notes } of areas) {
    rows.push(banner('section', text('section', title), count, 22), comparedHead(head, words, names));
    for (const line of lines) rows.push(lineRow(line, first + rows.length));
    for (const note of notes) rows.push(banner('plain', text('text', note), count, 20));
  }
  return rows;
}

/** Scores are shown to two decimals, and their variance is that of what is shown: whoever subtracts finds the same. */
const shown = (value: Exact | undefined): Exact | undefined => (value === undefined ? undefined : roundTo(value, 2));

function lineRow(line: ComparedLine<Exact | undefined>, row: number): DraftRow {
  const [baseline, scenarios] = [shown(line.baseline), line.scenarios.map(shown)];
  const figures = [baseline, ...scenarios].map((value): Cell =>
    value === undefined ? text('centred', UNKNOWN) : number('count', toNumber(value)),
  );
  const variances = scenarios.map((value, place): Cell =>
    value === undefined || baseline === undefined
      ? blank('count')
      : formula('count', `=ROUND(${at(row, 2 + place)}-${at(row, 1)},2)`, toNumber(subtract(value, baseline))),
  );
  return { cells: [text('text', line.label), ...figures, ...variances], leastHeight: 20 };
}

/** The lines of an area as columns beside one another, for a sheet without money; a long list is cut. */
const MOST_LINES = 12;

export function areaChart(
  { title, lines }: ComparedArea,
  rows: { readonly head: number; readonly place: number },
  scenarios: number,
): ChartPlan {
  return {
    kind: 'column',
    title,
    data: { top: rows.head, left: 0, bottom: rows.head + Math.min(lines.length, MOST_LINES), right: 1 + scenarios },
    seriesBy: 'columns',
    fromZero: true,
    place: { top: rows.place, left: 0, bottom: rows.place, right: 1 + 2 * scenarios },
  };
}
