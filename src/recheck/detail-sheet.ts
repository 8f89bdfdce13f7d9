import type { SheetWords } from '../messages/sheets/sheets';
import { at } from '../sheets/plan/cells';
import { DETAIL } from '../sheets/money/lines';
import { type HeldCell, NOTHING } from '../sheets/plan/held';
import { type Column, type Columns, columnsIn } from './detail-columns';
import { type Block, type DetailLine, isLine, lineAt } from './detail-line';
import { type PlacedCell, textOf, type WrittenGrid } from './grid';

/** A cell that adds up lines. */
interface DetailSum {
  readonly what: 'subtotal' | 'total' | 'unit-total';
  readonly row: number;
  readonly label: string;
  readonly cell: HeldCell;
  readonly lines: readonly DetailLine[];
}

/** A sheet 奖励明细 as it stands there. */
export interface DetailSheet {
  readonly columns: Columns;
  /** The head of the column of sections, where that is another word than the sheet's own. */
  readonly sectionHead: string | undefined;
  readonly lines: readonly DetailLine[];
  readonly sums: readonly DetailSum[];
  readonly upper: PlacedCell | undefined;
  /** How many lines of each part there were when the sheet was written, as it says itself; undefined where that is gone. */
  readonly counted: Readonly<Record<Block, number | undefined>>;
  /** The cells that should say so and say no number. */
  readonly uncounted: readonly Uncounted[];
}

interface Uncounted {
  readonly block: Block;
  readonly at: string;
  readonly shown: string;
}

/** A row below the head: what stands in its first column, and its cells by column. */
interface Row {
  readonly row: number;
  readonly label: string;
  readonly cell: (column: Column) => HeldCell;
}

/** A sheet as far as it was read, from its head down. */
interface Reading {
  block: Block;
  /** Lines since the last sum or heading. */
  since: DetailLine[];
  readonly lines: DetailLine[];
  readonly sums: DetailSum[];
  upper: PlacedCell | undefined;
  readonly counted: Record<Block, number | undefined>;
  readonly uncounted: Uncounted[];
}

/** Reads a sheet 奖励明细; undefined where its head is gone. Columns are found by their heads. */
export function readDetail(grid: WrittenGrid, words: SheetWords): DetailSheet | undefined {
  const head = grid.findIndex((row) => columnsIn(row, words) !== undefined);
  const columns = columnsIn(grid[head] ?? [], words);
  if (!columns) return undefined;
  const reading: Reading = {
    block: 'money',
    since: [],
    lines: [],
    sums: [],
    upper: undefined,
    // The lines in yuan always have a total with their number; the other parts may not be there.
    counted: { money: undefined, unit: 0, undecided: 0 },
    uncounted: [],
  };
  for (let row = head + 1; row < grid.length; row++) {
    const cell = (column: Column): HeldCell => grid[row]?.[columns[column]] ?? NOTHING;
    const label = textOf(cell('number'));
    if (isEnd(label, words)) break;
    takeRow(reading, { row, label, cell }, columns, words);
  }
  const { lines, sums, upper, counted, uncounted } = reading;
  const label = textOf(grid[head]?.[columns.section]);
  const sectionHead = label === words.columns.section ? undefined : label;
  return { columns, sectionHead, lines, sums, upper, counted, uncounted };
}

function takeRow(reading: Reading, row: Row, columns: Columns, words: SheetWords): void {
  const { label, cell } = row;
  switch (kindOf(row, words)) {
    case 'upper':
      reading.upper = { at: at(row.row, columns.section), cell: cell('section') };
      return;
    case 'total':
      takeCount(reading, 'money', 0, countBeside(row, columns));
      takeSum(
        reading,
        row,
        'total',
        reading.lines.filter(({ block }) => block === 'money'),
      );
      return;
    case 'line': {
      const line = lineAt(row.row, reading.block, cell);
      reading.lines.push(line);
      reading.since.push(line);
      return;
    }
    case 'sum':
      if (reading.block === 'unit') takeCount(reading, 'unit', reading.counted.unit, countBeside(row, columns));
      takeSum(reading, row, reading.block === 'money' ? 'subtotal' : 'unit-total', reading.since);
      return;
    case 'heading':
      reading.block = label.startsWith(undecidedBeginning(words)) ? 'undecided' : 'unit';
      reading.since = [];
      if (reading.block === 'undecided') takeCount(reading, 'undecided', 0, countIn(row, columns));
      return;
    case 'nothing':
  }
}

function kindOf({ label, cell }: Row, words: SheetWords): 'upper' | 'total' | 'line' | 'sum' | 'heading' | 'nothing' {
  if (label === words.upper) return 'upper';
  if (label === words.total.trim()) return 'total';
  if (isLine(cell)) return 'line';
  if (label === '') return 'nothing';
  return textOf(cell('amount')) === '' ? 'heading' : 'sum';
}

function takeSum(
  reading: Reading,
  { row, label, cell }: Row,
  what: DetailSum['what'],
  lines: readonly DetailLine[],
): void {
  reading.sums.push({ what, row, label, cell: cell('amount'), lines });
  reading.since = [];
}

/** How many lines a part had when the sheet was written, where a cell of the sheet says so. */
interface Count {
  readonly said: number | undefined;
  readonly at: string;
  readonly shown: string;
}

/** @param before what other sums of the part said; undefined where one of them said nothing */
function takeCount(reading: Reading, block: Block, before: number | undefined, { said, at, shown }: Count): void {
  if (said === undefined) reading.uncounted.push({ block, at, shown });
  reading.counted[block] = before === undefined || said === undefined ? undefined : before + said;
}

/** Beside a sum, in the column of codes; where that is gone, its cells are looked for where they were written. */
function countBeside({ row, cell }: Row, { check }: Columns): Count {
  const held = cell('check');
  return { said: numberIn(held), at: at(row, check < 0 ? DETAIL.check : check), shown: textOf(held) };
}

/** In the words of a heading: 待定 3笔. */
function countIn({ row, label }: Row, { number }: Columns): Count {
  const [digits] = /\d+/.exec(label) ?? [];
  return { said: digits === undefined ? undefined : Number(digits), at: at(row, number), shown: label };
}

/** A number of lines; undefined where the cell holds none. */
const numberIn = ({ value }: HeldCell): number | undefined =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined;

const isEnd = (label: string, words: SheetWords): boolean =>
  label.startsWith(words.stamp.heading) || label.startsWith(words.signatures.prepared('').trim());

const undecidedBeginning = (words: SheetWords): string => words.undecidedBlock(0).split('0')[0] ?? '';
