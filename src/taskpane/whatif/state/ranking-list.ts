import { bookWith } from '../../../facts/book-with';
import { type Row, rowReader } from '../../../facts/row';
import { cleanText } from '../../../facts/text';
import { knownFacts } from '../../../facts/vocabulary';
import { completeRows } from '../../../rules/award/complete-rows';
import type { Scheme } from '../../../rules/scheme/scheme';
import type { SheetCells } from '../../../trackers/grid/cells';
import type { ListTracker } from '../../../trackers/reading';
import type { TrackerRow } from '../../../trackers/rows/row';
import { readTracker } from '../../../trackers/tracker';
import { headerOptions } from '../../state/header-options';
import type { Setup } from '../../state/pane-state';

/** A sheet with the parts of a score. */
export interface RankingList {
  readonly tracker: ListTracker;
  readonly lines: readonly { readonly name: string; readonly sheetRow: number; readonly cells: TrackerRow['cells'] }[];
  /** How many parts its columns give, or the parts of these. */
  readonly given: number;
}

/** So many rows show whether a sheet has the columns. */
const LOOKED_AT = 60;
/** Who is ranked, the most telling first, and when. */
const NAMES = ['姓名', '指挥组', '组室', '科室'];
const MONTH = '月份';

/**
 * The sheet as a list of those who are ranked; of several months the last. Undefined where it gives no part.
 *
 * @param setup what the clerk settled about this sheet, where it is the one at hand
 */
export function rankingList(
  scheme: Scheme,
  cells: SheetCells,
  parts: readonly string[],
  setup: Setup | undefined,
): RankingList | undefined {
  const top = read(scheme, { ...cells, values: cells.values.slice(0, LOOKED_AT) }, parts, setup);
  const given = top ? givenBy(scheme, top, parts) : 0;
  if (given === 0) return undefined;
  const tracker = read(scheme, cells, parts, setup);
  if (!tracker) return undefined;
  const lines = tracker.rows.map((row) => ({ name: nameOf(tracker, row), sheetRow: row.sheetRow, cells: row.cells }));
  const monthIn = ({ cells: own }: { readonly cells: TrackerRow['cells'] }): string => textUnder(tracker, own, MONTH);
  const last = lines.map(monthIn).findLast((month) => month !== '');
  return { tracker, given, lines: last === undefined ? lines : lines.filter((line) => monthIn(line) === last) };
}

const bookFor = (scheme: Scheme) =>
  bookWith(
    scheme.book,
    knownFacts.filter(({ name }) => [...NAMES, MONTH].includes(name)),
  );

function read(
  scheme: Scheme,
  cells: SheetCells,
  parts: readonly string[],
  setup: Setup | undefined,
): ListTracker | undefined {
  const { header, columns } = setup ?? {};
  const tracker = readTracker(cells, bookFor(scheme), {
    awardFacts: [...parts, ...NAMES, MONTH],
    chosen: columns,
    ...headerOptions(header),
  });
  return tracker.kind === 'list' ? tracker : undefined;
}

/** A part counts as given by its own column, or by those that the scheme reckons it from. */
function givenBy(scheme: Scheme, tracker: ListTracker, parts: readonly string[]): number {
  const [row] = completeRows(
    scheme,
    tracker.rows.slice(0, 1).map(({ cells }) => rowReader(bookFor(scheme), tracker.uses, [])(cells)),
  );
  const served = new Set(tracker.uses.map(({ fact }) => fact.name));
  const reckoned = new Set(scheme.derived.map(({ name }) => name));
  return parts.filter((part) => {
    const slot = scheme.book.slots.get(part);
    return served.has(part) || (reckoned.has(part) && slot !== undefined && row?.values[slot] !== undefined);
  }).length;
}

const textUnder = (tracker: ListTracker, cells: TrackerRow['cells'], fact: string): string => {
  const column = tracker.uses.find((use) => use.fact.name === fact)?.column;
  return column === undefined ? '' : cleanText(String(cells[column] ?? ''));
};

const nameOf = (tracker: ListTracker, { person, cells }: TrackerRow): string =>
  person || (NAMES.map((fact) => textUnder(tracker, cells, fact)).find((name) => name !== '') ?? '');

/** The rows as the facts of a scheme read them: a scenario may reckon a fact otherwise. */
export function rowsUnder(scheme: Scheme, { tracker, lines }: RankingList): readonly Row[] {
  const under = rowReader(bookFor(scheme), tracker.uses, []);
  return completeRows(
    scheme,
    lines.map(({ cells }) => under(cells)),
  );
}
