import { sheetWords, type SheetWords } from '../messages/sheets';
import { text } from './cells';
import { mergesOf, withHeights } from './draft';
import { banner } from './frame';
import { heldBy } from './held';
import { codedRows, columnsLeftOut, lineCode } from './line-codes';
import { type ListStamp, listStampTexts } from './list-stamp';
import { withBreaks } from './page-breaks';
import type { SheetPlan } from './plan';
import type { SheetHead } from './sheet-head';

/** What is known of a sheet when it is written, beside what its plan says. */
export type Known = Omit<ListStamp, 'frame' | 'leftOut' | 'lines'>;

/**
 * The plan with its stamp: below the table, in small print, what it rests on; below the page the same for 复核 with a
 * code of every line. A sheet without a head of its table, which is posted or sent, prints nothing more; one that is
 * nothing but a table keeps its stamp beside the cells.
 */
export function stamped(plan: SheetPlan, known: Known, head: Pick<SheetHead, 'scheme' | 'documentNumber'>): SheetPlan {
  const words = sheetWords[known.language];
  const count = plan.columns.length;
  const leftOut = columnsLeftOut(plan, [words.columns.number]);
  const lines = codesOf(plan, leftOut);
  const [top = 0] = codedRows(plan);
  if (plan.tableOnly)
    return { ...plan, keptStamp: listStampTexts({ ...known, frame: { top, tail: 0 }, leftOut, lines }) };
  // Amounts print what they rest on by themselves.
  const says = plan.rows.some(({ cells }) => cells[0]?.style === 'stamp');
  const silent = says || plan.handedOut || !plan.print.titleRows;
  const printed = silent ? [] : [banner('stamp', text('stamp', noteOf(known, head, words)), count, 16)];
  const { area } = plan.print;
  const at = area.bottom + 1;
  const coded = codedRows(plan);
  const frame = { top, tail: at + printed.length - 1 - (coded.at(-1) ?? at - 1) };
  const stamp = { ...known, frame, leftOut, lines };
  const codes = listStampTexts(stamp).map((code) => banner('code', text('code', code), count, 13));
  const added = [...printed, ...codes];
  const merges = plan.merges.map((merge) =>
    merge.top < at ? merge : { ...merge, top: merge.top + added.length, bottom: merge.bottom + added.length },
  );
  const whole = {
    ...plan,
    rows: [...plan.rows.slice(0, at), ...withHeights(added, plan.columns), ...plan.rows.slice(at)],
    merges: [...merges, ...mergesOf(added, at)],
    print: { ...plan.print, pagesTall: undefined, area: { ...area, bottom: area.bottom + printed.length } },
  };
  return withBreaks(whole, plan.together);
}

/** The codes of the lines of a plan. */
export function codesOf(plan: SheetPlan, leftOut: readonly number[]): readonly string[] {
  const out = new Set(leftOut);
  return codedRows(plan).map((row) => lineCode(plan.rows[row]?.cells.map(heldBy) ?? [], out));
}

function noteOf(known: Known, head: Pick<SheetHead, 'scheme' | 'documentNumber'>, words: SheetWords): string {
  const { stamp, listSeparator } = words;
  const sources = known.sources.map(({ sheet, range }) => `${sheet}!${range}`);
  const readings = known.readings.map(({ id, option }) => `${id}=${option}`);
  return stamp.said([
    [stamp.basis, words.scheme(head.scheme, head.documentNumber)],
    [stamp.fingerprint, known.fingerprint],
    [stamp.readings, readings.join(listSeparator) || stamp.noReadings],
    ...(sources.length > 0 ? ([[stamp.sources, sources.join(listSeparator)]] as const) : []),
    ...(known.decisions.length > 0 ? ([[stamp.decisions, known.decisions.join(listSeparator)]] as const) : []),
    [stamp.time, known.time],
  ]);
}
