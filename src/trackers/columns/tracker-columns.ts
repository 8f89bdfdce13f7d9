import type { FactBook } from '../../facts/book';
import type { ColumnUse } from '../../facts/columns';
import { eachInSteps, type Steps } from '../../base/steps';
import { isBlank } from '../grid/cell-kind';
import { columnName } from '../grid/cells';
import type { Grid } from '../grid/grid';
import { headerOf } from '../header/labels';
import type { FoundTable } from '../header/tables-apart';
import type { TrackerRow } from '../rows/row';
import type { TakenDefault, TrackerColumn } from './column';
import type { AmountColumn } from './amount-column';

/** What no column gives: facts that a default stands in for, and facts of the award that nothing gives. */
export function unmapped(
  book: FactBook,
  uses: readonly ColumnUse[],
  awardFacts: readonly string[] | undefined,
): { readonly defaults: readonly TakenDefault[]; readonly missing: readonly string[] } {
  const mapped = new Set(uses.map((use) => use.fact.name));
  const asked = awardFacts && new Set(awardFacts);
  const open = book.facts.filter((fact) => !mapped.has(fact.name) && (asked === undefined || asked.has(fact.name)));
  return {
    defaults: open.flatMap(({ name, fallback }) => (fallback === undefined ? [] : [{ fact: name, value: fallback }])),
    missing: asked ? open.filter((fact) => fact.fallback === undefined).map((fact) => fact.name) : [],
  };
}

/** What each column is, for people to see and change. */
export function* columnsOf(
  { grid, table: { header } }: { readonly grid: Grid; readonly table: FoundTable },
  uses: readonly ColumnUse[],
  amount: AmountColumn | undefined,
  rows: readonly TrackerRow[],
): Steps<readonly TrackerColumn[]> {
  const headers = header.labels.map(headerOf);
  const filled = headers.map(() => 0);
  yield* eachInSteps(rows, ({ cells }) => {
    for (let index = 0; index < filled.length; index++)
      if (!isBlank(cells[index])) filled[index] = (filled[index] ?? 0) + 1;
  });
  return headers.map((text, index) => ({
    index,
    letter: columnName(header.left + index + grid.sheet.firstColumn),
    header: text,
    serves: uses.filter((use) => use.column === index).map((use) => ({ fact: use.fact.name, by: use.by })),
    isAmount: amount?.column === index,
    filled: filled[index] ?? 0,
  }));
}
