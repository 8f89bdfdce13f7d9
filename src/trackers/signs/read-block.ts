import type { Steps } from '../../base/steps';
import { monthIn } from '../../rules/attendance/months';
import type { Covering } from './covering';
import type { DatedBlock, SignBlock } from './find';
import { type Mark, marksOf, peopleIn, type PersonRows, type Unread } from './people';
import { sheetRowOf, type SignGrid } from './sign-grid';
import { tallies, type Tally } from './tallies';
import { monthNamed, titlesOver } from './titles';

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

/** What one grid of signs holds. */
interface ReadBlock {
  readonly people: readonly SignPerson[];
  readonly unread: readonly Unread[];
  /** Rows of its head and of its people: no legend stands there. */
  readonly taken: readonly number[];
}

/** Reads one grid of signs: its people with their marks, and what was not counted. */
export function* readBlock(signGrid: SignGrid, block: DatedBlock, covered: Covering): Steps<ReadBlock> {
  const { grid } = signGrid;
  const month = monthNamed(titlesOver(signGrid, block)) ?? headMonth(block) ?? monthIn(grid.sheet.sheet);
  const inBlock = yield* peopleIn(grid, block);
  const people: SignPerson[] = [];
  const unread: Unread[] = [];
  for (const [place, person] of inBlock.people.entries()) {
    if (place % SLICE === SLICE - 1) yield;
    const read = marksOf(signGrid, block, person, covered);
    unread.push(...read.unread);
    people.push({
      person: person.person,
      section: person.section,
      month,
      days: block.columns.map(({ day }) => day),
      marks: read.marks,
      tallies: tallies(signGrid, block, person),
      sheetRow: sheetRowOf(signGrid, firstRow(person), block.name),
    });
  }
  const nameless = inBlock.unread.map((row): Unread => ({
    kind: 'no-name',
    row: sheetRowOf(signGrid, row, block.name),
  }));
  return { people, unread: [...unread, ...nameless], taken: rowsTaken(block, inBlock.people, inBlock.unread) };
}

/** People read between two steps. */
const SLICE = 200;

/** The rows of a grid's head, of its people, and of signs that name nobody. */
export const rowsTaken = (
  { top, bottom }: SignBlock,
  people: readonly PersonRows[],
  unnamed: readonly number[],
): readonly number[] => [
  ...Array.from({ length: bottom - top + 1 }, (_, place) => top + place),
  ...people.flatMap(({ rows }) => rows.map(({ row }) => row)),
  ...unnamed,
];

const firstRow = ({ rows }: PersonRows): number => rows[0]?.row ?? 0;

/** The month that all days agree on; a sheet from the 26th to the 25th has two and takes that of its title. */
function headMonth({ columns }: DatedBlock): number | undefined {
  const [first] = columns;
  return columns.every(({ month }) => month === first?.month) ? first?.month : undefined;
}
