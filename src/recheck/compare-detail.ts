import { multiply } from '../facts/exact';
import { at } from '../sheets/plan/cells';
import { shapeOf } from '../sheets/plan/formula-shape';
import { settled } from '../sheets/stamp/line-check';
import type { SheetWords } from '../messages/sheets/sheets';
import { placeName } from '../trackers/grid/place';
import { checkSums } from './check-sums';
import type { DetailLine } from './detail-line';
import type { DetailSheet } from './detail-sheet';
import { type Cause, cellOf, type Difference, type FieldChange, type LineField } from './difference';
import { exactIn, figureOf, inFen } from './figures';
import { contentOf, matchLines, type Pair } from './match-lines';

/**
 * Every difference between a sheet 奖励明细 and what comes out today.
 *
 * @param schemeChanged the tables of the scheme are others than when the sheet was written
 */
export function compareDetail(
  due: DetailSheet,
  found: DetailSheet,
  schemeChanged: boolean,
  words: SheetWords,
): readonly Difference[] {
  const pairs = matchLines(due.lines, found.lines);
  const taken = takenAway(pairs, found);
  const lines = pairs.flatMap((pair) => ofPair(pair, found, schemeChanged, taken));
  const formulas = pairs.flatMap(({ found: line }) => (line ? ofAmount(line, found) : []));
  const sums = checkSums(due, found, lines.length + formulas.length > 0, words);
  const uncounted = found.uncounted.map((cell): Difference => ({ kind: 'count-missing', ...cell }));
  return [...moved(pairs), ...uncounted, ...downTheSheet([...lines, ...formulas]), ...sums];
}

/** From the top of the sheet to its end; what stands nowhere on it comes last. */
function downTheSheet(differences: readonly Difference[]): readonly Difference[] {
  const rowOf = (difference: Difference): number => {
    const [digits] = /\d+$/.exec(cellOf(difference) ?? '') ?? [];
    return digits === undefined ? Number.MAX_SAFE_INTEGER : Number(digits);
  };
  return [...differences].sort((a, b) => rowOf(a) - rowOf(b));
}

function ofPair(
  { found: line, due }: Pair,
  { columns, counted, sectionHead }: DetailSheet,
  schemeChanged: boolean,
  taken: ReadonlySet<DetailLine>,
): readonly Difference[] {
  if (!line) {
    if (!due) return [];
    const { person, sourceRow: trackerRow } = due;
    const amount = amountOf(due);
    if (taken.has(due)) return [{ kind: 'line-deleted', trackerRow, person, amount }];
    // Where nobody can tell how many lines there were, it may as well have been taken away by hand.
    const unsure = schemeChanged || counted[due.block] === undefined;
    return [{ kind: 'line-new', cause: unsure ? 'unclear' : 'tracker', trackerRow, person, amount }];
  }
  const place = (field: LineField): string => at(line.row, columns[field]);
  const { person, sourceRow: trackerRow } = line;
  if (!due) {
    const amount = amountOf(line);
    if (line.intact !== true) return [{ kind: 'line-added', at: place('person'), person, amount }];
    const cause = schemeChanged ? 'unclear' : 'tracker';
    return [{ kind: 'line-gone', cause, at: place('person'), trackerRow, person, amount }];
  }
  const changes = changesOf(line, due, sectionHead);
  if (line.intact === false) {
    const edited = line.sourceRow !== due.sourceRow && contentOf(line) === contentOf(due);
    const row: FieldChange = { field: 'sourceRow', was: nameOf(line), is: nameOf(due) };
    return [...changes, ...(edited ? [row] : [])].map((change): Difference => ({
      kind: 'line-edited',
      at: place(change.field),
      trackerRow: due.sourceRow ?? trackerRow,
      person,
      change,
    }));
  }
  const [first] = changes;
  if (!first) return [];
  const cause = line.intact === undefined ? 'unclear' : causeOfChanges(changes, schemeChanged);
  return [
    { kind: 'line-changed', cause, at: place(first.field), trackerRow: due.sourceRow ?? trackerRow, person, changes },
  ];
}

const nameOf = ({ sourceRow }: DetailLine): string => (sourceRow === undefined ? '' : placeName(sourceRow));

/** Who and what for stands in the tracker; how much by which clause is the scheme's as well. */
function causeOfChanges(changes: readonly FieldChange[], schemeChanged: boolean): Cause {
  if (!schemeChanged) return 'tracker';
  const has = (fields: readonly LineField[]): boolean => changes.some(({ field }) => fields.includes(field));
  const ofTracker = has(['person', 'section', 'reason']);
  const ofScheme = has(['award', 'clause', 'unitPrice', 'quantity', 'amount']);
  return ofTracker ? (ofScheme ? 'unclear' : 'tracker') : 'scheme';
}

const compared = ['person', 'section', 'award', 'reason', 'clause', 'unitPrice', 'quantity'] as const;

function changesOf(line: DetailLine, due: DetailLine, sectionHead: string | undefined): readonly FieldChange[] {
  const fields = compared.flatMap((field): readonly FieldChange[] => {
    const [was, is] = [settled(line[field]), settled(due[field])];
    if (was === is) return [];
    if (field === 'reason') return [reasonChange(was, is)];
    return [{ field, head: field === 'section' ? sectionHead : undefined, was, is }];
  });
  const [was, is] = [amountOf(line), amountOf(due)];
  const follows = line.block === 'money' && due.block === 'money';
  return follows || was === is ? fields : [...fields, { field: 'amount', was, is }];
}

/** Only the parts of the reason that differ. */
function reasonChange(was: string, is: string): FieldChange {
  const parts = (text: string): string[] => text.split(/，|, |\n/);
  const without = (some: readonly string[], others: readonly string[]): string =>
    some.filter((part) => !others.includes(part)).join('，');
  return { field: 'reason', was: without(parts(was), parts(is)), is: without(parts(is), parts(was)) };
}

/** What a line comes to: price times quantity in yuan, whatever stands in the cell of the amount. */
function amountOf({ block, unitPrice, quantity, amount }: DetailLine): string {
  if (block !== 'money') return settled(amount.value);
  const [price, count] = [exactIn(unitPrice), exactIn(quantity)];
  return price === undefined || count === undefined ? settled(amount.value) : inFen(multiply(price, count));
}

/** Whether the amount of a line is still price times quantity. */
function ofAmount(line: DetailLine, { columns }: DetailSheet): readonly Difference[] {
  if (line.block !== 'money' || line.intact === undefined) return [];
  const { formula, value } = line.amount;
  const due = amountOf(line);
  const shown = figureOf(value);
  const common = {
    what: 'amount',
    at: at(line.row, columns.amount),
    trackerRow: line.sourceRow,
    label: line.person,
    shown,
    due,
  } as const;
  if (formula === undefined) return [{ kind: 'formula-replaced', ...common }];
  const right = shapeOf(formula) === '=ROUND(R*R,2)' && shown === due;
  return right ? [] : [{ kind: 'formula-changed', ...common }];
}

/** Rows of the tracker that stand elsewhere, as one difference. */
function moved(pairs: readonly Pair[]): readonly Difference[] {
  const shifted = pairs.flatMap(({ found, due }) => {
    const [from, to] = [found?.sourceRow, due?.sourceRow];
    return found?.intact !== false && from !== undefined && to !== undefined && from !== to ? [{ from, to }] : [];
  });
  const [first] = shifted;
  return first ? [{ kind: 'rows-moved', count: shifted.length, ...first }] : [];
}

/**
 * Lines of today that were on the sheet and were taken away: there are fewer lines than were counted when the sheet
 * was written; none where that number is gone. Where lines came to the tracker as well, those that stand first in it count as taken away.
 */
function takenAway(pairs: readonly Pair[], found: DetailSheet): ReadonlySet<DetailLine> {
  const alone = pairs.flatMap(({ found: line, due }) => (due && !line ? [due] : []));
  const taken = (['money', 'unit', 'undecided'] as const).flatMap((block) => {
    const present = found.lines.filter((line) => line.block === block && line.intact !== undefined).length;
    const missing = Math.max(0, (found.counted[block] ?? present) - present);
    return alone
      .filter((line) => line.block === block)
      .sort((a, b) => (a.sourceRow ?? 0) - (b.sourceRow ?? 0))
      .slice(0, missing);
  });
  return new Set(taken);
}
