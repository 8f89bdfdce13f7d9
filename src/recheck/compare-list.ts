import { sheetWords } from '../messages/sheets/sheets';
import { at } from '../sheets/plan/cells';
import { columnsLeftOut, OPEN_LINE } from '../sheets/plan/line-codes';
import { shapeOf } from '../sheets/plan/formula-shape';
import { settled } from '../sheets/stamp/line-check';
import type { ListStamp } from '../sheets/stamp/list-stamp';
import type { SheetPlan } from '../sheets/plan/plan';
import type { Cause, Difference } from './difference';
import { type HeldCell, NOTHING } from '../sheets/plan/held';
import { gridOfPlan, textOf, type WrittenGrid } from './grid';
import type { ListDifference } from './list-difference';
import { joinLines, type JoinedLine } from './join-lines';
import { type ListLine, linesIn, linesOn, placeOf } from './list-line';

/** What is known of the causes before a line is looked at. */
interface Changed {
  readonly scheme: boolean;
  readonly sources: boolean;
  /** What people decided no longer fits what they decided about. */
  readonly decision: boolean;
}

type Told = Difference | ListDifference;

/**
 * Every difference between a list as it stands on its sheet and as it comes out today. Whether a line was changed by
 * hand is known by the codes in the stamp.
 *
 * @param due undefined where it cannot be made again: then only what people changed is found
 */
export function compareList(
  due: SheetPlan | undefined,
  found: WrittenGrid,
  stamp: ListStamp,
  changed: Changed,
): readonly Told[] {
  const { number } = sheetWords[stamp.language].columns;
  const leftOut = new Set(due ? columnsLeftOut(due, number) : stamp.leftOut);
  for (const column of stamp.leftOut) leftOut.add(column);
  const there = linesOn(found, stamp, leftOut);
  const written = countOf(stamp.lines);
  const intact = new Set(there.filter(({ code }) => taken(written, code)));
  // What is left of the codes are lines that somebody changed or took away.
  const missing = [...written].flatMap(([code, count]) => (code === OPEN_LINE ? [] : Array<string>(count).fill(code)));
  const isOpen = openLines(due);
  const own = there.filter((line) => line.code !== OPEN_LINE && (intact.has(line) || !isOpen(line)));
  // Which lines were left open is known by the plan alone; without one as many are taken for filled in.
  const open = stamp.lines.filter((code) => code === OPEN_LINE).length;
  if (!due) return byHand(own, intact, missing.length, open);
  const today = linesIn(due, leftOut).filter(({ code }) => code !== OPEN_LINE);
  const lost = countOf(missing);
  const heads = due.print.titleRows ? (gridOfPlan(due)[due.print.titleRows.last] ?? []) : [];
  const known: Known = {
    changed,
    leftOut,
    heads,
    isIntact: (line) => intact.has(line),
    takeLost: (code) => taken(lost, code),
  };
  const told = joinLines(today, own).map((pair) => ofPair(pair, known));
  const differences = told.flatMap((one) => one.own);
  // A formula that is still there follows its cells: it is told only where nothing else differs.
  return differences.length > 0 ? differences : told.flatMap(({ following }) => following);
}

/** What is known of a list when its lines are compared one by one. */
interface Known {
  readonly changed: Changed;
  /** Columns that are numbered or filled in by hand. */
  readonly leftOut: ReadonlySet<number>;
  /** The cells of the row that heads the table. */
  readonly heads: readonly HeldCell[];
  /** Whether a line of the sheet is as it was written. */
  readonly isIntact: (line: ListLine) => boolean;
  /** Takes a code from those of lines that were written and are gone; false where it is none of them. */
  readonly takeLost: (code: string) => boolean;
}

/** Differences of a line; those apart that only follow from others, as what a formula comes to does. */
interface ToldOfLine {
  readonly own: readonly Told[];
  readonly following: readonly Told[];
}

function ofPair({ due, found }: JoinedLine, known: Known): ToldOfLine {
  const cause = causeOfChange(known.changed);
  if (!found) {
    if (!due) return { own: [], following: [] };
    const { name, code } = due;
    return {
      own: [known.takeLost(code) ? { kind: 'row-deleted', name } : { kind: 'row-new', cause, name }],
      following: [],
    };
  }
  const isIntact = known.isIntact(found);
  if (!due) {
    const place = { at: placeOf(found), name: found.name };
    return { own: [isIntact ? { kind: 'row-gone', cause, ...place } : { kind: 'row-added', ...place }], following: [] };
  }
  // What comes out today is what was written: whatever differs was changed by hand.
  const byHandAlone = !isIntact && known.takeLost(due.code);
  const unsure = !byHandAlone && (known.changed.scheme || known.changed.sources);
  return cellsOf(due, found, isIntact ? cause : unsure ? 'unclear' : 'sheet', known);
}

/** Only the sheet itself says what was changed: which lines are not as they were written, and how many are gone. */
function byHand(
  lines: readonly ListLine[],
  intact: ReadonlySet<ListLine>,
  missing: number,
  open: number,
): readonly ListDifference[] {
  const all = lines.filter((line) => !intact.has(line));
  const strange = all.slice(0, Math.max(missing, all.length - open));
  const edited = strange.slice(0, missing);
  return [
    ...strange.map((line): ListDifference => ({
      kind: edited.includes(line) ? 'row-edited' : 'row-added',
      at: placeOf(line),
      name: line.name,
    })),
    ...(missing > strange.length ? [{ kind: 'rows-deleted', count: missing - strange.length } as const] : []),
  ];
}

/** Whether a line is one of those that people fill in: what stands between the blanks is the same. */
function openLines(due: SheetPlan | undefined): (line: ListLine) => boolean {
  const grid = due ? gridOfPlan(due) : [];
  const open = grid.map(saying).filter((text) => text.includes('____'));
  const patterns = open.map((text) => new RegExp(`^${text.split(/_+/).map(literal).join('[^]*')}$`));
  return ({ cells }) => patterns.some((pattern) => pattern.test(saying(cells)));
}

const saying = (cells: readonly HeldCell[]): string => cells.map(textOf).join('').replace(/\s+/g, '');
const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function causeOfChange({ scheme, sources, decision }: Changed): Cause {
  if (decision) return 'decision';
  if (scheme) return sources ? 'unclear' : 'scheme';
  return sources ? 'tracker' : 'unclear';
}

/** Cell by cell; what formulas come to that are still there, apart. */
function cellsOf(due: ListLine, found: ListLine, cause: Cause, { leftOut, heads }: Known): ToldOfLine {
  const following: Told[] = [];
  const width = Math.max(due.cells.length, found.cells.length);
  const own = Array.from({ length: width }, (_, column) => column).flatMap((column): readonly Told[] => {
    if (leftOut.has(column)) return [];
    const [is, was] = [due.cells[column] ?? NOTHING, found.cells[column] ?? NOTHING];
    const place = at(found.row, column);
    const head = textOf(heads[column]);
    if (is.formula !== undefined && (was.formula === undefined || shapeOf(was.formula) !== shapeOf(is.formula))) {
      const kind = was.formula === undefined ? 'formula-replaced' : 'formula-changed';
      const label = `${found.name} ${head}`.trim();
      return [{ kind, what: 'figure', at: place, label, shown: shown(was), due: shown(is) }];
    }
    if (shown(was) === shown(is)) return [];
    const change: Told = {
      kind: 'cell-changed',
      cause,
      at: place,
      name: found.name,
      column: head,
      was: shown(was),
      is: shown(is),
    };
    if (is.formula === undefined) return [change];
    following.push(change);
    return [];
  });
  return { own, following };
}

const shown = ({ value }: HeldCell): string => settled(value).trim();

function countOf(codes: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

/** Takes one of the codes, where there is one. */
function taken(counts: Map<string, number>, code: string): boolean {
  const count = counts.get(code) ?? 0;
  if (count > 0) counts.set(code, count - 1);
  return count > 0;
}
