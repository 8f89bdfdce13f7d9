import type { Steps } from '../../facts/steps';
import { textKey } from '../../facts/text';
import { monthIn } from '../../rules/attendance/months';
import { cellAddress, type SheetCells } from '../grid/cells';
import { createGridInSteps, type Grid, valueAt } from '../grid/grid';
import { formFingerprint } from '../words/fingerprints';
import { covering } from './covering';
import { type AskedDays, dated, weekdaysOf } from './dated';
import { type DatedBlock, signBlocks, type SignBlock } from './find';
import { type Legend, readLegend } from './legend';
import { type Mark, marksOf, peopleIn, type PersonRows, type Unread } from './people';
import { legendLines } from './surroundings';
import { tallies, type Tally } from './tallies';
import { monthNamed, titlesOver } from './titles';
import { turned } from '../grid/turned';
import type { GivenDays } from './weekdays';

/** One person's row, or rows, of a grid of signs. */
export interface SignPerson {
  readonly person: string;
  readonly section: string;
  /** 1 to 12; undefined where neither the head nor the title says. */
  readonly month: number | undefined;
  /** The days of the grid, whether anything stands there or not. */
  readonly days: readonly number[];
  readonly marks: readonly Mark[];
  /** What the clerk summed up beside the days. */
  readonly tallies: readonly Tally[];
  /** As Excel numbers it: where the person's row begins. */
  readonly sheetRow: number;
}

/** A sheet of attendance signs as it is read; what the signs mean is settled elsewhere. */
export interface SignSheet {
  readonly sheet: string;
  /** Everything that was read: A3:AG20. */
  readonly range: string;
  readonly legend: Legend;
  readonly people: readonly SignPerson[];
  /** How many of the cells stand for half a day each. */
  readonly halves: boolean;
  readonly unread: readonly Unread[];
  /** Grids of which nobody knows for which days they stand: nothing of them is counted. */
  readonly asked: readonly AskedDays[];
  /** The weekdays (1 Monday … 7 Sunday) of the heads that have nothing else: 12345 12345; "" where all have days. */
  readonly weekdays: string;
  /** Fingerprint of its form: the months of a year have the same. */
  readonly form: string;
}

/**
 * Reads a sheet as a grid of attendance signs; undefined where it is none. In steps, for many rows.
 *
 * @param chosen which days weekdays alone stand for, as the clerk says it
 */
export function* readSignSheet(cells: SheetCells, chosen?: GivenDays): Steps<SignSheet | undefined> {
  for (const sideways of [false, true]) {
    if (sideways && cells.values.length > MOST_TURNED) return undefined;
    const grid = yield* createGridInSteps(sideways ? turned(cells) : cells);
    yield;
    const blocks = yield* signBlocks(grid);
    if (blocks.length > 0) return yield* readBlocks(grid, blocks, sideways, chosen);
  }
  return undefined;
}

/** No month has more days and no office keeps longer sheets with the names across. */
const MOST_TURNED = 400;

function* readBlocks(
  grid: Grid,
  found: readonly SignBlock[],
  sideways: boolean,
  chosen: GivenDays | undefined,
): Steps<SignSheet> {
  const { blocks, open, asked } = dated(grid, found, sideways, chosen);
  const covered = covering(grid);
  const people: SignPerson[] = [];
  const unread: Unread[] = [];
  const signs = new Set<string>();
  const taken = new Set<number>();
  const rowOf = (row: number, column: number): number =>
    (sideways ? column + grid.sheet.firstColumn : row + grid.sheet.firstRow) + 1;
  for (const block of blocks) {
    const month = monthNamed(titlesOver(grid, block, sideways)) ?? headMonth(block) ?? monthIn(grid.sheet.sheet);
    for (let row = block.top; row <= block.bottom; row++) taken.add(row);
    const inBlock = yield* peopleIn(grid, block);
    for (const [place, person] of inBlock.people.entries()) {
      if (place % 200 === 199) yield;
      for (const { row } of person.rows) taken.add(row);
      const read = marksOf(grid, block, person, covered, sideways);
      for (const mark of read.marks) signs.add(mark.sign);
      unread.push(...read.unread);
      people.push({
        person: person.person,
        section: person.section,
        month,
        days: block.columns.map(({ day }) => day),
        marks: read.marks,
        tallies: tallies(grid, block, person),
        sheetRow: rowOf(firstRow(person), block.name),
      });
    }
    for (const row of inBlock.unread) taken.add(row);
    unread.push(...inBlock.unread.map((row) => ({ kind: 'no-name' as const, row: rowOf(row, block.name) })));
  }
  for (const block of open) {
    for (let row = block.top; row <= block.bottom; row++) taken.add(row);
    const { people: unplaced, unread: unnamed } = yield* peopleIn(grid, block);
    for (const row of [...unplaced.flatMap(({ rows }) => rows.map((one) => one.row)), ...unnamed]) taken.add(row);
  }
  yield;
  const legend = readLegend(legendLines(grid, found, taken, sideways), signs);
  return {
    sheet: grid.sheet.sheet,
    range: rangeOf(grid, found, taken, sideways),
    legend,
    people: joined(people),
    halves: blocks.some(({ columns, half }) => half !== undefined || columns.some(({ part }) => part !== 'day')),
    unread,
    asked,
    weekdays: found
      .flatMap((block) => (block.heads === 'weekdays' ? [weekdaysOf(block.columns).join('')] : []))
      .join(' '),
    form: formFingerprint(formOf(grid, found, legend)),
  };
}

/**
 * A month in two grids (the 1st to the 15th, then the rest) is one row of each person. The same days twice stay apart:
 * that is for people to look at.
 */
function joined(people: readonly SignPerson[]): readonly SignPerson[] {
  const known = new Map<string, number>();
  const all: SignPerson[] = [];
  for (const person of people) {
    const key = `${textKey(person.person)} ${person.month ?? ''}`;
    const place = known.get(key);
    const before = place === undefined ? undefined : all[place];
    if (place === undefined || !before || sharesDays(before, person)) {
      known.set(key, all.length);
      all.push(person);
      continue;
    }
    all[place] = {
      ...before,
      section: before.section || person.section,
      days: [...before.days, ...person.days],
      marks: [...before.marks, ...person.marks],
      tallies: [...before.tallies, ...person.tallies],
    };
  }
  return all;
}

function sharesDays(a: SignPerson, b: SignPerson): boolean {
  const days = new Set(a.days);
  return b.days.some((day) => days.has(day));
}

const firstRow = ({ rows }: PersonRows): number => rows[0]?.row ?? 0;

/** The month that all days agree on; a sheet from the 26th to the 25th has two and takes that of its title. */
function headMonth({ columns }: DatedBlock): number | undefined {
  const [first] = columns;
  return columns.every(({ month }) => month === first?.month) ? first?.month : undefined;
}

function rangeOf(grid: Grid, blocks: readonly SignBlock[], taken: ReadonlySet<number>, sideways: boolean): string {
  const { firstRow: top, firstColumn: left } = grid.sheet;
  const rows = [...taken];
  const columns = blocks.flatMap((block) => [
    block.name,
    ...(block.section === undefined ? [] : [block.section]),
    ...block.columns.map(({ column }) => column),
  ]);
  const first = [rows.reduce((a, b) => Math.min(a, b), Infinity), columns.reduce((a, b) => Math.min(a, b), Infinity)];
  const last = [rows.reduce((a, b) => Math.max(a, b), 0), columns.reduce((a, b) => Math.max(a, b), 0)];
  const address = ([row = 0, column = 0]: readonly number[]): string =>
    sideways ? cellAddress(column + top, row + left) : cellAddress(row + top, column + left);
  return `${address(first)}:${address(last)}`;
}

function formOf(grid: Grid, blocks: readonly SignBlock[], legend: Legend): readonly string[] {
  const [block] = blocks;
  if (!block) return [];
  const days = new Set(block.columns.map(({ column }) => column));
  const heads: string[] = [];
  for (let column = grid.used?.left ?? 0; column <= (grid.used?.right ?? -1); column++) {
    if (days.has(column)) continue;
    for (let row = block.top; row <= block.bottom; row++) heads.push(String(valueAt(grid, row, column)));
  }
  return [
    ...heads.map((text) => text.replace(/\s/g, '')).filter((text) => text !== ''),
    ...[...legend].map(([sign, words]) => `${sign}=${words.join('/')}`).sort(),
  ];
}
