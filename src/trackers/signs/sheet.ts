import type { Steps } from '../../base/steps';
import { textKey } from '../../facts/text';
import type { CellArea, SheetCells } from '../grid/cells';
import { createGridInSteps, type Grid, valueAt } from '../grid/grid';
import { turned } from '../grid/turned';
import { formFingerprint } from '../words/fingerprints';
import { covering } from './covering';
import { type AskedDays, dated, weekdaysOf } from './dated';
import { signBlocks, type SignBlock } from './find';
import { type Legend, readLegend } from './legend';
import { peopleIn, type Unread } from './people';
import { readBlock, rowsTaken, type SignPerson } from './read-block';
import { rangeOf, type SignGrid } from './sign-grid';
import { legendLines } from './surroundings';
import type { GivenDays } from './weekdays';

/** A sheet of attendance signs as it is read; what the signs mean is settled elsewhere. */
export interface SignSheet {
  readonly sheet: string;
  /** Everything that was read: A3:AG20. */
  readonly range: string;
  readonly legend: Legend;
  readonly people: readonly SignPerson[];
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
  for (const names of ['down', 'across'] as const) {
    if (names === 'across' && cells.values.length > MOST_TURNED) return undefined;
    const grid = yield* createGridInSteps(names === 'across' ? turned(cells) : cells);
    yield;
    const blocks = yield* signBlocks(grid);
    if (blocks.length > 0) return yield* readBlocks({ grid, names }, blocks, chosen);
  }
  return undefined;
}

/** No month has more days and no office keeps longer sheets with the names across. */
const MOST_TURNED = 400;

function* readBlocks(signGrid: SignGrid, found: readonly SignBlock[], chosen: GivenDays | undefined): Steps<SignSheet> {
  const { grid } = signGrid;
  const { blocks, open, asked } = dated(signGrid, found, chosen);
  const covered = covering(grid);
  const people: SignPerson[] = [];
  const unread: Unread[] = [];
  const taken = new Set<number>();
  for (const block of blocks) {
    const read = yield* readBlock(signGrid, block, covered);
    people.push(...read.people);
    unread.push(...read.unread);
    for (const row of read.taken) taken.add(row);
  }
  for (const block of open) {
    const { people: unplaced, unread: unnamed } = yield* peopleIn(grid, block);
    for (const row of rowsTaken(block, unplaced, unnamed)) taken.add(row);
  }
  yield;
  const signs = new Set(people.flatMap(({ marks }) => marks.map(({ sign }) => sign)));
  const legend = readLegend(legendLines(signGrid, found, taken), signs);
  return {
    sheet: grid.sheet.sheet,
    range: rangeOf(signGrid, areaOf(found, taken)),
    legend,
    people: joined(people),
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

/** Everything that was read: the rows that are taken, from the first to the last column of the grids. */
function areaOf(blocks: readonly SignBlock[], taken: ReadonlySet<number>): CellArea {
  const columns = blocks.flatMap((block) => [
    block.name,
    ...(block.section === undefined ? [] : [block.section]),
    ...block.columns.map(({ column }) => column),
  ]);
  const [top, bottom] = ends([...taken]);
  const [left, right] = ends(columns);
  return { top, left, bottom, right };
}

const ends = (places: readonly number[]): readonly [number, number] => [
  places.reduce((a, b) => Math.min(a, b), Infinity),
  places.reduce((a, b) => Math.max(a, b), 0),
];

/** What months of one form have in common: the heads beside the days, from left to right, and the legend. */
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
