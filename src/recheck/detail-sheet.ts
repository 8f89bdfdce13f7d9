import type { SheetWords } from '../messages/sheets/sheets';
import { at } from '../sheets/plan/cells';
import { lineCheck } from '../sheets/stamp/line-check';
import { DETAIL } from '../sheets/money/lines';
import { type HeldCell, NOTHING } from '../sheets/plan/held';
import { type Place, readPlace } from '../trackers/grid/place';
import { textOf, type WrittenGrid } from './grid';

/** In which part of the sheet a line stands. */
export type Block = 'money' | 'unit' | 'undecided';

/** A line of 奖励明细 as it stands there. */
export interface DetailLine {
  readonly block: Block;
  /** Row of the sheet from 0. */
  readonly row: number;
  readonly serial: number | undefined;
  readonly person: string;
  readonly section: string;
  readonly award: string;
  readonly reason: string;
  readonly clause: string;
  readonly unitPrice: string | number;
  readonly quantity: string | number;
  readonly amount: HeldCell;
  /** Where its row of the tracker stands; undefined where none is written. */
  readonly sourceRow: Place | undefined;
  /** Whether the line is as it was written; undefined where its code is gone. */
  readonly intact: boolean | undefined;
}

/** A cell that adds up lines. */
interface DetailSum {
  readonly what: 'subtotal' | 'total' | 'unit-total';
  readonly row: number;
  readonly label: string;
  readonly cell: HeldCell;
  readonly lines: readonly DetailLine[];
}

export interface DetailSheet {
  readonly columns: Columns;
  readonly lines: readonly DetailLine[];
  readonly sums: readonly DetailSum[];
  readonly upper: { readonly at: string; readonly cell: HeldCell } | undefined;
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

type Column = keyof typeof DETAIL;
type Columns = Readonly<Record<Column, number>>;

/** Reads a sheet 奖励明细; undefined where its head is gone. Columns are found by their heads. */
export function readDetail(grid: WrittenGrid, words: SheetWords): DetailSheet | undefined {
  const head = grid.findIndex((row) => columnsIn(row, words) !== undefined);
  const columns = columnsIn(grid[head] ?? [], words);
  if (!columns) return undefined;
  // Where the column of codes is gone, its cells are looked for where they were written.
  const checkColumn = columns.check < 0 ? DETAIL.check : columns.check;
  const lines: DetailLine[] = [];
  const sums: DetailSum[] = [];
  let upper: DetailSheet['upper'];
  // The lines in yuan always have a total with their number; the other parts may not be there.
  const counted: Record<Block, number | undefined> = { money: undefined, unit: 0, undecided: 0 };
  const uncounted: Uncounted[] = [];
  const count = (
    part: Block,
    before: number | undefined,
    said: number | undefined,
    place: string,
    shown: string,
  ): void => {
    if (said === undefined) uncounted.push({ block: part, at: place, shown });
    counted[part] = before === undefined || said === undefined ? undefined : before + said;
  };
  let block: Block = 'money';
  let since: DetailLine[] = [];
  for (let row = head + 1; row < grid.length; row++) {
    const cell = (column: Column): HeldCell => grid[row]?.[columns[column]] ?? NOTHING;
    const label = textOf(cell('number'));
    if (isEnd(label, words)) break;
    if (label === words.upper) upper = { at: at(row, columns.section), cell: cell('section') };
    else if (label === words.total.trim()) {
      count('money', 0, numberIn(cell('check')), at(row, checkColumn), textOf(cell('check')));
      sums.push({
        what: 'total',
        row,
        label,
        cell: cell('amount'),
        lines: lines.filter((one) => one.block === 'money'),
      });
      since = [];
    } else if (isLine(cell)) {
      const line = lineAt(row, block, cell);
      lines.push(line);
      since.push(line);
    } else if (label !== '' && textOf(cell('amount')) !== '') {
      if (block === 'unit')
        count('unit', counted.unit, numberIn(cell('check')), at(row, checkColumn), textOf(cell('check')));
      sums.push({
        what: block === 'money' ? 'subtotal' : 'unit-total',
        row,
        label,
        cell: cell('amount'),
        lines: since,
      });
      since = [];
    } else if (label !== '') {
      block = label.startsWith(undecidedBeginning(words)) ? 'undecided' : 'unit';
      const [digits] = /\d+/.exec(label) ?? [];
      if (block === 'undecided')
        count('undecided', 0, digits === undefined ? undefined : Number(digits), at(row, columns.number), label);
      since = [];
    }
  }
  return { columns, lines, sums, upper, counted, uncounted };
}

/** A number of lines; undefined where the cell holds none. */
const numberIn = ({ value }: HeldCell): number | undefined =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined;

/** Where each column is, by its head; undefined for a row that is not the head of the table. */
function columnsIn(row: readonly HeldCell[], words: SheetWords): Columns | undefined {
  const heads = words.columns;
  const place = (label: string): number => row.findIndex((cell) => textOf(cell) === label);
  const number = place(heads.number);
  const found: Columns = {
    number,
    person: place(heads.person),
    section: place(heads.section),
    award: place(heads.award),
    reason: place(heads.reason),
    clause: place(heads.clause),
    unitPrice: place(heads.unitPrice),
    quantity: place(heads.quantity),
    amount: place(heads.amount),
    received: place(heads.received),
    sourceRow: place(heads.sourceRow),
    check: place(heads.check),
  };
  const { check: _, received: __, ...needed } = found;
  return Object.values(needed).every((column) => column >= 0) ? found : undefined;
}

const isEnd = (label: string, words: SheetWords): boolean =>
  label.startsWith(words.stamp.heading) || label.startsWith(words.signatures.prepared('').trim());

const undecidedBeginning = (words: SheetWords): string => words.undecidedBlock(0).split('0')[0] ?? '';

/** A line names a person, an award, a reason or the tracker's row; a sum names none of them. */
const isLine = (cell: (column: Column) => HeldCell): boolean =>
  (['person', 'award', 'reason', 'sourceRow'] as const).some((column) => textOf(cell(column)) !== '');

function lineAt(row: number, block: Block, cell: (column: Column) => HeldCell): DetailLine {
  const amount = cell('amount');
  const text = (column: Column): string => textOf(cell(column));
  const figure = (column: Column): string | number => cell(column).value;
  const [serial, source] = [figure('number'), figure('sourceRow')];
  const content = [
    ...(['person', 'section', 'award', 'reason', 'clause', 'unitPrice', 'quantity'] as const).map(figure),
    block === 'money' || amount.formula !== undefined ? '' : amount.value,
    '',
    source,
  ];
  const code = text('check');
  return {
    block,
    row,
    serial: typeof serial === 'number' ? serial : undefined,
    person: text('person'),
    section: text('section'),
    award: text('award'),
    reason: text('reason'),
    clause: text('clause'),
    unitPrice: figure('unitPrice'),
    quantity: figure('quantity'),
    amount,
    sourceRow: typeof source === 'number' ? source : readPlace(source),
    intact: code === '' ? undefined : code === lineCheck(content),
  };
}
