import type { SheetWords } from '../../messages/sheets/sheets';
import { toNumber } from '../../facts/exact';
import { halfOf, type Place, placeName } from '../../trackers/grid/place';
import {
  type AwardLine,
  type CertainLine,
  type LimitLine,
  type SettledLine,
  type UndecidedLine,
  YUAN,
} from './award-line';
import { at, blank, formula, number, text } from '../plan/cells';
import type { DraftRow } from '../plan/draft';
import { factors } from './factors';
import { lineCheck } from '../stamp/line-check';
import type { Cell } from '../plan/plan';
import { shortened } from '../plan/widths';

/** The columns of the sheet of details; the tracker's row and the check of the line stand beside the printed page. */
export const DETAIL = {
  number: 0,
  person: 1,
  section: 2,
  award: 3,
  reason: 4,
  clause: 5,
  unitPrice: 6,
  quantity: 7,
  amount: 8,
  received: 9,
  sourceRow: 10,
  check: 11,
} as const;

/** Columns within the printed page. */
export const DETAIL_COLUMNS = DETAIL.received + 1;

const LINE_HEIGHT = 22;
/** What the highest row holds in the narrowest column: longer texts are cut and say where they stand in full. */
const LONGEST = { person: 180, section: 180, award: 220, reason: 480, clause: 180 } as const;

/** The name of a person as it is printed; a line without one is still counted. */
const personLabel = (line: AwardLine, words: SheetWords): string => line.person.trim() || words.noName;

/** The name of an award as both sheets print it, so that one can add up by it what the other lists. */
export const awardLabel = (award: string): string => shortened(award, LONGEST.award);

/** What a line shows as its award and its reason, and as its figures: price, quantity, amount. */
interface Shown {
  readonly award: string;
  readonly reason: string;
  readonly figures: readonly Cell[];
}

/** A row of the table: who, what for, by which clause, and whatever stands in the last columns. */
function lineRow(line: AwardLine, serial: number, { award, reason, figures }: Shown, words: SheetWords): DraftRow {
  const sourceRow = line.state === 'limit' ? undefined : line.sourceRow;
  const mark = sourceRow === undefined ? undefined : words.cutShort(sourceRow);
  const cells = [
    number('count', serial),
    text('centred', shortened(personLabel(line, words), LONGEST.person, mark)),
    text('centred', shortened(line.section, LONGEST.section, mark)),
    text('centred', awardLabel(award)),
    text('text', shortened(reason, LONGEST.reason, mark)),
    text('centred', shortened(line.clause, LONGEST.clause, mark)),
    ...figures,
    blank('centred'),
    sourceCell(sourceRow),
  ];
  return { cells: [...cells, text('offPage', lineCheck(cells.slice(1).map(typed)))], leastHeight: LINE_HEIGHT };
}

/** The tracker's row; of a list in halves the cell at which it begins in the half. */
function sourceCell(place: Place | undefined): Cell {
  if (place === undefined) return blank('offPage');
  return halfOf(place) === undefined ? number('offPage', place) : text('offPage', placeName(place));
}

/** What of a cell was typed and not reckoned on the sheet. */
const typed = (cell: Cell): string | number => {
  if (cell.kind === 'text') return cell.text;
  return cell.kind === 'number' ? cell.value : '';
};

/** A line in yuan. Its amount is price times quantity, rounded to the fen. */
export function moneyRow(line: CertainLine, serial: number, row: number, words: SheetWords): DraftRow {
  const { unitPrice, quantity } = factors(line.unitPrice, line.quantity, line.amount);
  const product = `=ROUND(${at(row, DETAIL.unitPrice)}*${at(row, DETAIL.quantity)},2)`;
  const figures = [
    number('price', unitPrice),
    number('count', quantity),
    formula('money', product, toNumber(line.amount)),
  ];
  return lineRow(line, serial, { award: line.award, reason: line.reason, figures }, words);
}

/** What 每人上限 takes: the amount itself stands as the price of one. */
export function limitRow(line: LimitLine, serial: number, row: number, words: SheetWords): DraftRow {
  const product = `=ROUND(${at(row, DETAIL.unitPrice)}*${at(row, DETAIL.quantity)},2)`;
  const amount = toNumber(line.amount);
  const figures = [number('price', amount), number('count', 1), formula('money', product, amount)];
  return lineRow(line, serial, { award: words.columns.limit, reason: line.reason, figures }, words);
}

/** A line in another unit: its figure is exact and no money. */
export function unitRow(line: CertainLine, serial: number, words: SheetWords): DraftRow {
  const figures = [
    number('count', toNumber(line.unitPrice)),
    number('count', toNumber(line.quantity)),
    number('count', toNumber(line.amount)),
  ];
  return lineRow(line, serial, { award: line.award, reason: line.reason, figures }, words);
}

/** A line without an amount; the reason says what is missing. */
export function undecidedRow(line: UndecidedLine, serial: number, words: SheetWords): DraftRow {
  const figures = [blank('price'), number('count', toNumber(line.quantity)), text('centred', words.undecidedAmount)];
  const reason = words.undecidedReason(line.reason, line.note);
  return lineRow(line, serial, { award: line.award, reason, figures }, words);
}

export const isMoney = (line: AwardLine): line is CertainLine => line.state === 'certain' && line.unit === YUAN;
export const isLimit = (line: AwardLine): line is LimitLine => line.state === 'limit';
/** Lines that the total in yuan is the sum of. */
export const countsInTotal = (line: AwardLine): line is SettledLine => isMoney(line) || isLimit(line);
export const isOtherUnit = (line: AwardLine): line is CertainLine => line.state === 'certain' && line.unit !== YUAN;
export const isUndecided = (line: AwardLine): line is UndecidedLine => line.state === 'undecided';
