import { everyInSteps, mapInSteps, type Steps } from '../../base/steps';
import { sheetWords, type SheetWords } from '../../messages/sheets/sheets';
import { text } from './cells';
import { mergesOf, withHeights } from './draft';
import { banner } from './frame';
import { heldBy } from './held';
import { codedInSteps, leftOutInSteps, lineCode } from './line-codes';
import { type ListStamp, stampTextsInSteps } from '../stamp/list-stamp';
import { breaksInSteps } from './page-breaks';
import type { SheetPlan } from './plan';
import type { SheetHead } from './sheet-head';

/** What is known of a sheet when it is written, beside what its plan says. */
export type Known = Omit<ListStamp, 'frame' | 'leftOut' | 'lines'>;

type StampHead = Pick<SheetHead, 'scheme' | 'documentNumber'>;

/**
 * The plan with its stamp: below the table, in small print, what it rests on; below the page the same for 复核 with a
 * code of every line. A sheet without a head of its table, which is posted or sent, prints nothing more; one that is
 * nothing but a table keeps its stamp beside the cells.
 */
export function* stampedInSteps(plan: SheetPlan, known: Known, head: StampHead): Steps<SheetPlan> {
  const words = sheetWords[known.language];
  const count = plan.columns.length;
  const coded = yield* codedInSteps(plan);
  const leftOut = yield* leftOutInSteps(plan, words.columns.number, coded);
  const out = new Set(leftOut);
  const lines = yield* mapInSteps(coded, (row) => lineCode(plan.rows[row]?.cells.map(heldBy) ?? [], out));
  const [top = 0] = coded;
  if (plan.tableOnly)
    return { ...plan, keptStamp: yield* stampTextsInSteps({ ...known, frame: { top, tail: 0 }, leftOut, lines }) };
  // Amounts print what they rest on by themselves.
  const says = !(yield* everyInSteps(plan.rows, ({ cells }) => cells[0]?.style !== 'stamp'));
  const silent = says || plan.handedOut || !plan.print.titleRows;
  const printed = silent ? [] : [banner('stamp', text('stamp', noteOf(known, head, words)), count, 16)];
  const { area } = plan.print;
  const at = area.bottom + 1;
  const frame = { top, tail: at + printed.length - 1 - (coded.at(-1) ?? at - 1) };
  const stamp = { ...known, frame, leftOut, lines };
  const codes = (yield* stampTextsInSteps(stamp)).map((code) => banner('code', text('code', code), count, 13));
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
  return yield* breaksInSteps(whole, plan.together);
}

function noteOf(known: Known, head: StampHead, words: SheetWords): string {
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
