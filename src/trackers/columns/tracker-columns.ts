import type { FactBook } from '../../facts/book';
import type { ColumnUse } from '../../facts/columns';
import type { Header } from '../../facts/headers';
import type { Candidate } from '../header/candidate';
import { eachInSteps, type Steps } from '../../facts/steps';
import { isAmountHeader } from './amount';
import { isBlank, kindOf } from '../grid/cell-kind';
import { columnName } from '../grid/cells';
import { amountColumn, type AmountColumn } from '../rows/clerk-amount';
import { amountHeaderOf, goesBy } from './columns';
import { type Grid, valueAt } from '../grid/grid';
import type { ColumnLabel } from '../header/header-rows';
import { AMOUNT_CHOICE, type TakenDefault, type TrackerColumn, type TrackerRow } from '../reading';
import { isSerialHeader } from '../header/words';

/** Columns that name the person who is paid and the section, within the header; undefined where there is none. */
export function people(
  uses: readonly ColumnUse[],
  awardFacts: readonly string[] | undefined,
): { readonly personColumn: number | undefined; readonly sectionColumn: number | undefined } {
  const serving = (facts: readonly string[]): number | undefined =>
    facts.map((fact) => uses.find((use) => use.fact.name === fact)?.column).find((column) => column !== undefined);
  return {
    personColumn: serving(awardFacts?.includes('作者') ? ['作者', '姓名'] : ['姓名', '作者', '责任人']),
    sectionColumn: serving(['科室', '组室', '责任科室']),
  };
}

const NAMES = /(?:姓名|人员|负责人|责任人|作者)$/;
const NOTES = /备注$|^(?:附注|注|说明|备考)$/;

/** The person's column, and others whose cells hold names: 值班人员, 负责人. Columns within the header. */
export function namingColumns(header: Candidate, personColumn: number | undefined): ReadonlySet<number> {
  const named = columnsThat(header, (label) => goesBy(label, (key) => NAMES.test(key)));
  return new Set(personColumn === undefined ? named : [personColumn, ...named]);
}

/** Columns of the grid with a running number only: headed so, or the first one when nothing heads it. */
export const serialColumns = (header: Candidate): ReadonlySet<number> =>
  onGrid(header, (label, column) => goesBy(label, isSerialHeader) || (column === 0 && label.lines.length === 0));

/** Columns of the grid headed as remarks. */
export const noteColumns = (header: Candidate): ReadonlySet<number> =>
  onGrid(header, (label) => goesBy(label, (key) => NOTES.test(key)));

type ColumnTest = (label: ColumnLabel, column: number) => boolean;

const columnsThat = ({ labels }: Candidate, passes: ColumnTest): readonly number[] =>
  labels.flatMap((label, column) => (passes(label, column) ? [column] : []));

const onGrid = (header: Candidate, passes: ColumnTest): ReadonlySet<number> =>
  new Set(columnsThat(header, passes).map((column) => header.left + column));

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

/** The amount column that the clerk chose, or the likeliest one that serves no fact of the award. */
export function* chooseAmount(
  grid: Grid,
  header: Candidate,
  uses: readonly ColumnUse[],
  data: readonly number[],
  chosen: ReadonlyMap<string, number | undefined>,
  awardFacts: readonly string[] | undefined,
): Steps<AmountColumn | undefined> {
  if (chosen.has(AMOUNT_CHOICE)) {
    const column = chosen.get(AMOUNT_CHOICE);
    return column === undefined ? undefined : { column, others: [], because: 'name' };
  }
  const taken = uses.filter(
    (use) => use.by === 'chosen' || awardFacts === undefined || awardFacts.includes(use.fact.name),
  );
  const headers = header.labels.map(amountHeaderOf);
  const figures = new Map<number, number>();
  for (const [column, text] of headers.entries()) {
    if (!isAmountHeader(text)) continue;
    let count = 0;
    yield* eachInSteps(data, (row) => {
      if (kindOf(valueAt(grid, row, header.left + column)) === 'number') count += 1;
    });
    figures.set(column, count);
  }
  return amountColumn(headers, new Set(taken.map((use) => use.column)), (column) => figures.get(column) ?? 0);
}

/** What each column is, for people to see and change. */
export function* columnsOf(
  grid: Grid,
  header: Candidate,
  headers: readonly Header[],
  uses: readonly ColumnUse[],
  amount: AmountColumn | undefined,
  rows: readonly TrackerRow[],
): Steps<readonly TrackerColumn[]> {
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
