import type { Steps } from '../../base/steps';
import { textKey } from '../../facts/text';
import { meaningOfSign } from '../../rules/attendance/sign-meaning';
import { isBlank, kindOf } from '../grid/cell-kind';
import type { CellArea } from '../grid/cells';
import { type Grid, mergeAt, valueAt } from '../grid/grid';
import { cleanName } from '../words/names';
import { isClosing, isRemark, isTotal } from '../words/row-words';
import { type DayPart, partNamed } from './block';
import type { Covering } from './covering';
import type { DatedBlock, SignBlock } from './find';
import { addressOf, rangeOf, type SignGrid } from './sign-grid';
import { signOf } from './signs';

/** A sign in a cell. */
export interface Mark {
  readonly day: number;
  readonly sign: string;
  /** The cell stands for half a day. */
  readonly half: boolean;
  /** Address of the cell on the sheet. */
  readonly cell: string;
}

/** What a grid has beside its signs, and was not counted or is to be looked at. */
export type Unread =
  | { readonly kind: 'no-name'; readonly row: number }
  /** A merged cell over several days: the sign counts for each of them. */
  | { readonly kind: 'merged-days'; readonly range: string; readonly sign: string; readonly days: number }
  /** Neither forenoon nor afternoon (晚上, 加班): not counted. */
  | { readonly kind: 'other-part'; readonly cell: string; readonly sign: string };

/** A person and the rows of the grid that are theirs. */
export interface PersonRows {
  readonly person: string;
  readonly section: string;
  readonly rows: readonly { readonly row: number; readonly part: DayPart }[];
}

const LONGEST_NAME = 12;
/** A name is letters, with a dot or a remark in brackets at most. */
const WRITTEN = /^[\p{L}\p{N}·.()]+$/u;
const NO_PERSON = /符号|图例|标记|说明|备注|姓名|填表|制表|星期|审核|考勤员|负责人/;

/** People from the head down, and rows with signs that name nobody. */
export function* peopleIn(
  grid: Grid,
  block: SignBlock,
): Steps<{ readonly people: readonly PersonRows[]; readonly unread: readonly number[] }> {
  const people: { person: string; section: string; rows: { row: number; part: DayPart }[] }[] = [];
  const unread: number[] = [];
  let open = false;
  let halves = new Set<string>();
  for (let row = block.bottom + 1; row <= block.last; row++) {
    if (row % 500 === 499) yield;
    const own = valueAt(grid, row, block.name);
    const merge = isBlank(own) ? mergeAt(grid, row, block.name) : undefined;
    const half = block.half === undefined ? '' : String(valueAt(grid, row, block.half)).trim();
    const part: DayPart = half === '' ? 'day' : partNamed(half);
    if (!isBlank(own)) {
      open = isPerson(own, grid, block, row);
      halves = new Set([half]);
      if (open) people.push({ person: cleanName(own), section: sectionOf(grid, block, row), rows: [{ row, part }] });
      continue;
    }
    // Without a merged cell the next row is the same person's only as long as it names another part of the day.
    const goesOn = merge ? merge.top < row && merge.top > block.bottom : half !== '' && !halves.has(half);
    halves.add(half);
    if (open && goesOn) people.at(-1)?.rows.push({ row, part });
    else if (marked(grid, block, row)) unread.push(row);
    if (!goesOn) open = false;
  }
  return { people: people.map((one) => ({ ...one, rows: halved(one.rows, block) })), unread };
}

/** Two rows of a person that nobody names are the forenoon and the afternoon. */
function halved(
  rows: readonly { readonly row: number; readonly part: DayPart }[],
  block: SignBlock,
): PersonRows['rows'] {
  if (block.half !== undefined || rows.length !== 2) return rows;
  return rows.map(({ row }) => ({ row, part: 'half' }));
}

function isPerson(value: string | number | boolean, grid: Grid, block: SignBlock, row: number): boolean {
  if (kindOf(value) !== 'text' || typeof value !== 'string') return false;
  const text = textKey(value);
  if (!WRITTEN.test(text)) return false;
  if (text.length > LONGEST_NAME || isTotal(value) || isClosing(value) || isRemark(value) || NO_PERSON.test(text))
    return false;
  // A legend can stand in cells of its own right below the names.
  if (meaningOfSign(text)) return false;
  const first = grid.first[row] ?? 0;
  return first >= block.name || !NO_PERSON.test(textKey(String(valueAt(grid, row, first))));
}

function sectionOf(grid: Grid, { section, bottom }: SignBlock, row: number): string {
  if (section === undefined) return '';
  const merge = mergeAt(grid, row, section);
  const from = merge && merge.top > bottom ? merge.top : row;
  return cleanName(valueAt(grid, from, section));
}

const marked = (grid: Grid, { columns }: SignBlock, row: number): boolean =>
  columns.filter(({ column }) => !isBlank(valueAt(grid, row, column)) && kindOf(valueAt(grid, row, column)) === 'text')
    .length >= 2;

/** The signs of a person, day by day; a merged sign holds for every day that it stands over. */
export function marksOf(
  signGrid: SignGrid,
  block: DatedBlock,
  { rows }: PersonRows,
  covered: Covering,
): { readonly marks: readonly Mark[]; readonly unread: readonly Unread[] } {
  const marks: Mark[] = [];
  const unread: Unread[] = [];
  const { grid } = signGrid;
  for (const { row, part } of rows) {
    for (const { column, day, part: columnPart } of block.columns) {
      const area = covered(row, column);
      const value = area ? valueAt(grid, area.top, area.left) : valueAt(grid, row, column);
      if (isBlank(value) || (area && area.top <= block.bottom)) continue;
      const sign = signOf(value);
      const cell = addressOf(signGrid, row, column);
      if (part === 'other' || columnPart === 'other') {
        unread.push({ kind: 'other-part', cell, sign });
        continue;
      }
      marks.push({ day, sign, half: part === 'half' || columnPart === 'half', cell });
      const days = area ? daysUnder(block, area) : 1;
      if (area && days > 1 && area.top === row && isFirst(block, area, column)) {
        unread.push({ kind: 'merged-days', range: rangeOf(signGrid, area), sign, days });
      }
    }
  }
  return { marks, unread };
}

const columnsUnder = ({ columns }: DatedBlock, { left, right }: CellArea) =>
  columns.filter(({ column }) => column >= left && column <= right);

const daysUnder = (block: DatedBlock, area: CellArea): number =>
  new Set(columnsUnder(block, area).map(({ day }) => day)).size;

const isFirst = (block: DatedBlock, area: CellArea, column: number): boolean =>
  columnsUnder(block, area)[0]?.column === column;
