import type { SheetWords } from '../messages/sheets/sheets';
import { at } from '../sheets/plan/cells';
import { checkUpper } from './check-upper';
import type { Difference } from './difference';
import { figureOf } from './figures';
import { type HeldCell, NOTHING } from '../sheets/plan/held';
import { type PlacedCell, textOf, type WrittenGrid } from './grid';
import { sectionPlace } from './section-place';

interface SummarySheet {
  /** Rows by section and name; the totals under the last of them. */
  readonly people: ReadonlyMap<string, SummaryRow>;
  readonly totals: SummaryRow | undefined;
  readonly upper: PlacedCell | undefined;
}

interface SummaryRow {
  readonly row: number;
  readonly person: string;
  /** Figures by the heads of their columns. */
  readonly figures: ReadonlyMap<string, PlacedCell>;
}

/**
 * Every difference between a sheet with a row a person, 个人汇总 or 签领表, and what comes out today; undefined where its head is gone.
 *
 * @param byHand heads of columns that are filled in by hand: 签名
 */
export function compareSummary(
  due: WrittenGrid,
  found: WrittenGrid,
  words: SheetWords,
  byHand: readonly string[] = [],
): readonly Difference[] | undefined {
  const [today, there] = [readSummary(due, words, byHand), readSummary(found, words, byHand)];
  if (!today || !there) return undefined;
  const people = [...there.people].flatMap(([key, row]): readonly Difference[] => {
    const other = today.people.get(key);
    if (!other) return [{ kind: 'person-gone', at: at(row.row, 0), person: row.person }];
    return ofRow(row, other, false);
  });
  const fresh = [...today.people].flatMap(([key, { person }]): readonly Difference[] =>
    there.people.has(key) ? [] : [{ kind: 'person-new', person }],
  );
  if (!there.totals) return [...people, ...fresh, { kind: 'sum-missing' }];
  const differs = people.length + fresh.length > 0;
  const totals = today.totals ? ofRow(there.totals, today.totals, differs) : [];
  const { value: total } = there.totals.figures.get(words.columns.net)?.cell ?? NOTHING;
  const upper = { due: today.upper?.cell, found: there.upper, total };
  const edited = differs || totals.length > 0;
  return [...people, ...fresh, ...totals, ...checkUpper(upper, edited, words)];
}

/** How many people have a row on the sheet. */
export const peopleOn = (grid: WrittenGrid, words: SheetWords): number =>
  readSummary(grid, words, [])?.people.size ?? 0;

/** Figure by figure. A total that only follows from the figures above it says nothing of its own. */
function ofRow({ row, person, figures }: SummaryRow, due: SummaryRow, follows: boolean): readonly Difference[] {
  return [...due.figures].flatMap(([column, { cell: is }]): readonly Difference[] => {
    const { at: place, cell: was } = figures.get(column) ?? { at: at(row, 0), cell: NOTHING };
    if (is.formula !== undefined && was.formula === undefined) {
      const label = `${person} ${column}`.trim();
      return [{ kind: 'formula-replaced', what: 'figure', at: place, label, shown: figure(was), due: figure(is) }];
    }
    if (follows || figure(was) === figure(is)) return [];
    return [{ kind: 'figure-changed', at: place, person, column, was: figure(was), is: figure(is) }];
  });
}

/** A figure that is nothing may be left out. */
const figure = ({ value }: HeldCell): string => figureOf(value).trim() || '0.00';

function readSummary(grid: WrittenGrid, words: SheetWords, byHand: readonly string[]): SummarySheet | undefined {
  const { number, person, received } = words.columns;
  const head = grid.findIndex((row) => {
    const labels = row.map(textOf);
    return [number, person, words.columns.net].every((label) => labels.includes(label));
  });
  const labels = (grid[head] ?? []).map(textOf);
  const personAt = labels.indexOf(person);
  const sectionAt = sectionPlace(labels, words, { from: labels.indexOf(number), to: personAt });
  if (sectionAt < 0) return undefined;
  const columns = [...labels.entries()].filter(
    ([column, label]) => column !== sectionAt && ![number, person, received, '', ...byHand].includes(label),
  );
  const rowAt = (row: number, name: string): SummaryRow => ({
    row,
    person: name,
    figures: new Map(
      columns.map(([column, label]) => [label, { at: at(row, column), cell: grid[row]?.[column] ?? NOTHING }]),
    ),
  });
  const people = new Map<string, SummaryRow>();
  let totals: SummaryRow | undefined;
  let upper: PlacedCell | undefined;
  for (let row = head + 1; row < grid.length && !upper; row++) {
    const cells = grid[row] ?? [];
    const label = textOf(cells[0]);
    if (label === words.total.trim()) totals = rowAt(row, label);
    else if (label === words.upper) upper = { at: at(row, 2), cell: cells[2] ?? NOTHING };
    else if (!totals && textOf(cells[personAt]) !== '') {
      const name = textOf(cells[personAt]);
      people.set(JSON.stringify([textOf(cells[sectionAt]), name]), rowAt(row, name));
    }
  }
  return { people, totals, upper };
}
