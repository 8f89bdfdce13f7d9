import { toNumber } from '../../facts/exact';
import { entryOf } from '../../base/entries';
import { eachInSteps, mapInSteps, type Steps } from '../../base/steps';
import type { SheetWords } from '../../messages/sheets/sheets';
import type { CertainLine, SettledLine, UndecidedLine } from './award-line';
import { down, formula, text } from '../plan/cells';
import type { DraftRow } from '../plan/draft';
import { banner } from '../plan/frame';
import { type PersonRows, type RowRange, sumInSteps, sumOf, type UnitRows } from './layout';
import { DETAIL, DETAIL_COLUMNS, isLimit, limitRow, moneyRow, undecidedRow, unitRow } from './lines';
import { bySectionInSteps, type SectionGroup } from '../plan/by-section';
import { counted, sumRow } from './totals';

/** Rows of the table and where each person's lines stand. */
interface Block {
  readonly rows: readonly DraftRow[];
  readonly people: readonly PersonRows[];
}

/** The row of the sheet in which lines begin, and the serial number of the first. */
interface Start {
  readonly row: number;
  readonly serial: number;
}

type RowOf<L> = (line: L, serial: number, row: number) => DraftRow;

/** Places the people of a section one under another; serial numbers run on. */
function* placePeople(
  { section, people }: SectionGroup<SettledLine>,
  from: Start,
  rowOf: RowOf<CertainLine>,
  words: SheetWords,
): Steps<Block> {
  const rows: DraftRow[] = [];
  function* place<L>(lines: readonly L[], rowFor: RowOf<L>): Steps<RowRange> {
    const first = from.row + rows.length;
    yield* mapInSteps(lines, (line) => rows.push(rowFor(line, from.serial + rows.length, from.row + rows.length)));
    return { first, last: from.row + rows.length - 1 };
  }
  const placed: PersonRows[] = [];
  for (const { person, lines } of people) {
    yield;
    const own = lines.filter((line) => line.state === 'certain');
    const limits = lines.filter(isLimit);
    const at = yield* place(own, rowOf);
    const below = yield* place(limits, (line, serial, row) => limitRow(line, serial, row, words));
    const limit = limits.length > 0 ? { amount: sumOf(limits), ...below } : undefined;
    placed.push({ section, person, lines: own, ...at, limit });
  }
  return { rows, people: placed };
}

/** Lines in yuan, with a subtotal under each section where the tracker has sections. In steps, for many lines. */
export function* moneyBlock(money: readonly SettledLine[], firstRow: number, words: SheetWords): Steps<Block> {
  const sections = yield* bySectionInSteps(money);
  const withSubtotals = sections.some(({ section }) => section !== '');
  const rows: DraftRow[] = [];
  const people: PersonRows[] = [];
  let serial = 1;
  for (const group of sections) {
    const first = firstRow + rows.length;
    const rowOf: RowOf<CertainLine> = (line, number, row) => moneyRow(line, number, row, words);
    const placed = yield* placePeople(group, { row: first, serial }, rowOf, words);
    serial += placed.rows.length;
    for (const row of placed.rows) rows.push(row);
    for (const person of placed.people) people.push(person);
    if (!withSubtotals) continue;
    const sum = yield* sumInSteps(group.people.flatMap(({ lines }) => lines));
    const cells = down(DETAIL.amount, first, firstRow + rows.length - 1);
    const cell = formula('subtotalMoney', `=ROUND(SUM(${cells}),2)`, toNumber(sum));
    rows.push(sumRow('subtotal', words.subtotal(group.section || words.noSection(words.columns.section)), cell, 22));
  }
  return { rows, people };
}

/** For each unit that is no money a block with its own total. In steps, for many lines. */
export function* unitBlocks(
  lines: readonly CertainLine[],
  firstRow: number,
  words: SheetWords,
): Steps<{ readonly rows: readonly DraftRow[]; readonly units: readonly UnitRows[] }> {
  let rows: readonly DraftRow[] = [];
  const units: UnitRows[] = [];
  const byUnit = new Map<string, CertainLine[]>();
  yield* eachInSteps(lines, (line) => {
    entryOf(byUnit, line.unit, () => []).push(line);
  });
  for (const [unit, ofUnit] of byUnit) {
    const block = yield* unitBlock(ofUnit, unit, firstRow + rows.length, words);
    rows = [...rows, ...block.rows];
    units.push({ unit, people: block.people });
  }
  return { rows, units };
}

function* unitBlock(lines: readonly CertainLine[], unit: string, firstRow: number, words: SheetWords): Steps<Block> {
  const rows: DraftRow[] = [];
  const people: PersonRows[] = [];
  const firstLine = firstRow + 1;
  for (const group of yield* bySectionInSteps(lines)) {
    const from = { row: firstLine + rows.length, serial: rows.length + 1 };
    const placed = yield* placePeople(group, from, (line, serial) => unitRow(line, serial, words), words);
    for (const row of placed.rows) rows.push(row);
    for (const person of placed.people) people.push(person);
  }
  const heading = banner('section', text('section', words.otherUnits(unit)), DETAIL_COLUMNS, 22);
  const cells = down(DETAIL.amount, firstLine, firstLine + rows.length - 1);
  const total = formula('totalCount', `=SUM(${cells})`, toNumber(yield* sumInSteps(lines)));
  const totalRow = counted(sumRow('total', words.totalInUnit(unit), total, 22), lines.length);
  return { rows: [heading, ...rows, totalRow], people };
}

/** Lines without an amount, each with what is missing. In steps, for many lines. */
export function* undecidedRows(lines: readonly UndecidedLine[], words: SheetWords): Steps<DraftRow[]> {
  if (lines.length === 0) return [];
  const heading = banner('section', text('section', words.undecidedBlock(lines.length)), DETAIL_COLUMNS, 22);
  return [heading, ...(yield* mapInSteps(lines, (line, index) => undecidedRow(line, index + 1, words)))];
}
