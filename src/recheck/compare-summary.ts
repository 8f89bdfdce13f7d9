import type { SheetWords } from '../messages/sheets/sheets';
import { at } from '../sheets/plan/cells';
import { checkUpper } from './check-sums';
import type { Difference } from './difference';
import { figureOf } from './figures';
import { type HeldCell, NOTHING } from '../sheets/plan/held';
import { textOf, type WrittenGrid } from './grid';
import { sectionPlace } from './section-place';

interface SummarySheet {
  /** Columns of figures by their heads. */
  readonly figures: ReadonlyMap<string, number>;
  /** Rows by section and name; the totals under the last of them. */
  readonly people: ReadonlyMap<string, SummaryRow>;
  readonly totals: SummaryRow | undefined;
  readonly upper: { readonly at: string; readonly cell: HeldCell } | undefined;
}

interface SummaryRow {
  readonly row: number;
  readonly person: string;
  readonly cells: readonly HeldCell[];
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
    return ofRow(row, other, there, today, false);
  });
  const fresh = [...today.people].flatMap(([key, { person }]): readonly Difference[] =>
    there.people.has(key) ? [] : [{ kind: 'person-new', person }],
  );
  if (!there.totals) return [...people, ...fresh, { kind: 'sum-missing' }];
  const differs = people.length + fresh.length > 0;
  const totals = today.totals ? ofRow(there.totals, today.totals, there, today, differs) : [];
  const net = there.totals.cells[there.figures.get(words.columns.net) ?? -1] ?? NOTHING;
  const edited = differs || totals.length > 0;
  return [...people, ...fresh, ...totals, ...checkUpper(today.upper?.cell, there.upper, net.value, edited, words)];
}

/** How many people have a row on the sheet. */
export const peopleOn = (grid: WrittenGrid, words: SheetWords): number =>
  readSummary(grid, words, [])?.people.size ?? 0;

/** Figure by figure. A total that only follows from the figures above it says nothing of its own. */
function ofRow(
  row: SummaryRow,
  due: SummaryRow,
  there: SummarySheet,
  today: SummarySheet,
  follows: boolean,
): readonly Difference[] {
  return [...today.figures].flatMap(([column, dueAt]): readonly Difference[] => {
    const place = there.figures.get(column);
    const is = due.cells[dueAt] ?? NOTHING;
    const was = place === undefined ? NOTHING : (row.cells[place] ?? NOTHING);
    const cell = at(row.row, place ?? 0);
    if (is.formula !== undefined && was.formula === undefined) {
      const label = `${row.person} ${column}`.trim();
      return [{ kind: 'formula-replaced', what: 'figure', at: cell, label, shown: figure(was), due: figure(is) }];
    }
    if (follows || figure(was) === figure(is)) return [];
    return [{ kind: 'figure-changed', at: cell, person: row.person, column, was: figure(was), is: figure(is) }];
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
  const figures = new Map(
    labels.flatMap((label, column): readonly (readonly [string, number])[] =>
      column === sectionAt || [number, person, received, '', ...byHand].includes(label) ? [] : [[label, column]],
    ),
  );
  const people = new Map<string, SummaryRow>();
  let totals: SummaryRow | undefined;
  let upper: SummarySheet['upper'];
  for (let row = head + 1; row < grid.length && !upper; row++) {
    const cells = grid[row] ?? [];
    const label = textOf(cells[0]);
    if (label === words.total.trim()) totals = { row, person: label, cells };
    else if (label === words.upper) upper = { at: at(row, 2), cell: cells[2] ?? NOTHING };
    else if (!totals && textOf(cells[personAt]) !== '') {
      const name = textOf(cells[personAt]);
      people.set(JSON.stringify([textOf(cells[sectionAt]), name]), { row, person: name, cells });
    }
  }
  return { figures, people, totals, upper };
}
