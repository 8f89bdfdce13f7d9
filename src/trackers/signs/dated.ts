import { dayOfSerial } from '../../facts/dates';
import { monthIn } from '../../rules/attendance/months';
import type { OpenColumn } from './block';
import type { DatedBlock, SignBlock } from './find';
import { daysNamed, yearNamed } from './given-days';
import { rangeOf, type SignGrid } from './sign-grid';
import { titlesOver } from './titles';
import { daysOfWeekdays, type GivenDays, nextWeekday } from './weekdays';

/** A head with weekdays alone. */
export interface AskedDays {
  /** Address of its weekdays. */
  readonly range: string;
  /** Of the first and the last column, 1 Monday … 7 Sunday, and how many there are. */
  readonly first: number;
  readonly last: number;
  readonly count: number;
  /** Neither sheet nor clerk says which days they are, or what one of them says does not fit. */
  readonly why: 'nothing' | 'sheet-does-not-fit' | 'choice-does-not-fit';
}

type OpenBlock = Extract<SignBlock, { heads: 'weekdays' }>;

/** Grids whose days are known, those whose days are not, and what is asked about these. */
interface Dated {
  readonly blocks: readonly DatedBlock[];
  readonly open: readonly OpenBlock[];
  readonly asked: readonly AskedDays[];
}

/**
 * The grids with the days that their columns stand for. Where a head has weekdays alone, the clerk's choice says it,
 * else a title over the grid or the name of the sheet; a grid whose days nobody knows is asked about.
 */
export function dated(signGrid: SignGrid, found: readonly SignBlock[], chosen: GivenDays | undefined): Dated {
  const blocks: DatedBlock[] = [];
  const open: OpenBlock[] = [];
  const asked: AskedDays[] = [];
  let before: number | undefined;
  for (const block of found) {
    if (block.heads === 'days') {
      blocks.push(numbered(block, namedFor(signGrid, block)));
      continue;
    }
    const weekdays = weekdaysOf(block.columns);
    const named = namedFor(signGrid, block);
    const given = chosen ? goingOn(chosen, before, weekdays) : named;
    const days = given && daysOfWeekdays(weekdays, given);
    if (days) {
      before = days.at(-1);
      blocks.push(withDays(block, days));
    } else {
      const why = chosen ? 'choice-does-not-fit' : named ? 'sheet-does-not-fit' : 'nothing';
      open.push(block);
      asked.push({ range: rangeOfHead(signGrid, block), ...endsOf(weekdays), why });
    }
  }
  return { blocks, open, asked };
}

/** 1 to 5 over a week that the title names (16日—20日) are its weekdays, for it has no such days. */
function numbered(block: DatedBlock, named: GivenDays | undefined): DatedBlock {
  if (named?.kind !== 'span' || block.columns.some(({ day, month }) => day > 7 || month !== undefined)) return block;
  const columns = block.columns.map((column, place) => ({ ...column, weekday: column.day, place }));
  const own = new Set(columns.map(({ day }) => day));
  for (let serial = named.from; serial <= named.to; serial++) if (own.has(dayOfSerial(serial).day)) return block;
  const days = columns.length === own.size ? daysOfWeekdays(weekdaysOf(columns), named) : undefined;
  return days ? withDays({ ...block, heads: 'weekdays', columns }, days) : block;
}

/** A first day is that of the first grid; the next one goes on behind it. */
function goingOn(chosen: GivenDays, before: number | undefined, [first = 1]: readonly number[]): GivenDays {
  if (chosen.kind !== 'first' || before === undefined) return chosen;
  return { kind: 'first', day: nextWeekday(before, first) };
}

/** The weekdays of a head from the left. */
export function weekdaysOf(columns: readonly OpenColumn[]): readonly number[] {
  const weekdays: number[] = [];
  for (const { place, weekday } of columns) weekdays[place] = weekday;
  return weekdays;
}

const withDays = ({ columns, ...block }: OpenBlock, days: readonly number[]): DatedBlock => ({
  ...block,
  heads: 'days',
  columns: columns.map(({ column, part, place }) => {
    const { day, month } = dayOfSerial(days[place] ?? 0);
    return { column, part, day, month };
  }),
});

/** The days that the nearest title names, or the sheet's name; the year may stand in another of them. */
function namedFor(signGrid: SignGrid, block: SignBlock): GivenDays | undefined {
  const titles = [...titlesOver(signGrid, block), signGrid.grid.sheet.sheet];
  const year = yearNamed(titles);
  for (const title of titles) {
    const named = daysNamed(title, year);
    if (named) return named;
    const month = monthIn(title);
    if (month !== undefined) return year === undefined ? undefined : { kind: 'month', year, month };
  }
  return undefined;
}

const endsOf = (weekdays: readonly number[]): Pick<AskedDays, 'first' | 'last' | 'count'> => ({
  first: weekdays[0] ?? 1,
  last: weekdays.at(-1) ?? 1,
  count: weekdays.length,
});

const rangeOfHead = (signGrid: SignGrid, { columns, top, bottom }: OpenBlock): string =>
  rangeOf(signGrid, { top, bottom, left: columns[0]?.column ?? 0, right: columns.at(-1)?.column ?? 0 });
