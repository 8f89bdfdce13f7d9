import type { SheetFormulas } from '../../../excel/formula-values';
import type { WrittenSheet } from '../../../excel/port';
import { done, failed, type Outcome } from '../../../excel/problem';
import { problemText } from '../../../excel/say';
import { referenceOf } from '../../../formulas/references';
import { selftestWords } from '../../../messages/pane/tools/selftest';
import type { SheetPlan } from '../../../sheets/plan/plan';
import type { Context, Run } from '../../jobs/context';
import { type Finding, printKept } from './findings';
import { MANY } from './scratch';
import { isSettled, isWaiting, judge, type ValueAt } from './trials';

/** A sheet for trying, and how many milliseconds it took to write it. */
export interface Scratch {
  readonly sheet: WrittenSheet;
  readonly entered: number;
}

/** Makes a scratch sheet, uses it and removes it, whatever came of it. */
export async function onScratch(
  { port, store }: Context,
  run: Run,
  plan: (name: string) => SheetPlan,
  attempt: (scratch: Scratch) => Promise<Outcome<readonly Finding[]>>,
): Promise<Outcome<readonly Finding[]>> {
  const before = await port.activeSheet();
  const address = store.get().place?.address ?? 'A1';
  const began = performance.now();
  const made = await port.writeSheets([plan(selftestWords[store.get().language].scratch)], { signal: run.signal });
  if (!made.ok) return made;
  const entered = performance.now() - began;
  const [sheet] = made.value;
  const found = sheet ? await attempt({ sheet, entered }) : failed({ kind: 'cancelled' });
  const removed = await port.removeSheets(made.value);
  // The clerk is left where he was.
  if (before.ok) await port.select(before.value, address);
  return removed.ok ? found : removed;
}

/** Milliseconds between two looks at the scratch sheet. */
const PAUSE = 400;
/** How often it is looked at, at most: for a few answers, and for very many. */
const LOOKS = 60;
const LOOKS_AT_MANY = 400;

/** Reads the sheet again and again until it is as wanted, or as often as one has patience. */
async function readUntil(
  { port }: Context,
  run: Run,
  sheet: string,
  looks: number,
  wanted: (formulas: SheetFormulas) => boolean,
): Promise<Outcome<{ readonly formulas: SheetFormulas; readonly settled: boolean }>> {
  for (let look = 1; ; look++) {
    if (run.signal.aborted) return failed({ kind: 'cancelled' });
    const read = await port.readFormulas(sheet, { signal: run.signal });
    if (!read.ok) return read;
    const settled = wanted(read.value);
    if (settled || look >= looks) return done({ formulas: read.value, settled });
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

const valueIn =
  ({ values, firstRow, firstColumn }: SheetFormulas): ValueAt =>
  (row, column) =>
    values[row - firstRow]?.[column - firstColumn] ?? '';

/** How cells arrive in our functions, whether results spill, and whether the print set-up is kept. */
export async function tryFunctions(
  context: Context,
  run: Run,
  { sheet }: Scratch,
): Promise<Outcome<readonly Finding[]>> {
  const { port } = context;
  const { language } = context.store.get();
  const read = await readUntil(context, run, sheet.name, LOOKS, (formulas) => isSettled(valueIn(formulas)));
  if (!read.ok) return read;
  const spills = await port.readSpills(sheet.name, ['M1'], { signal: run.signal });
  const [address] = spills.ok ? spills.value : [];
  const area = address === undefined ? undefined : referenceOf(address);
  const trials = judge(valueIn(read.value.formulas), area && area.bottom - area.top + 1);
  const print = await port.readPrint(sheet.name);
  return done([
    ...trials.map((judged): Finding => ({ kind: 'trial', judged })),
    ...(spills.ok ? [] : [{ kind: 'failed', what: 'spill', problem: problemText(spills.problem, language) } as const]),
    print.ok
      ? { kind: 'print', print: print.value, kept: printKept(print.value) }
      : { kind: 'failed', what: 'print', problem: problemText(print.problem, language) },
  ]);
}

const SETTING = 'award-sheets.selftest';

/** Whether the workbook keeps what it is told; the trial is taken out again. */
export async function trySetting({ port, store }: Context): Promise<Finding> {
  const { language } = store.get();
  const wanted = { 文字: '澧县', 数: 1.5 };
  const written = await port.writeSetting(SETTING, wanted);
  const read = written.ok ? await port.readSetting(SETTING) : written;
  const removed = await port.removeSetting(SETTING);
  const problem = [written, read, removed].find((outcome) => !outcome.ok);
  if (problem && !problem.ok) {
    return { kind: 'failed', what: 'setting', problem: problemText(problem.problem, language) };
  }
  const came = JSON.stringify(read.ok ? read.value : undefined);
  return { kind: 'setting', came, kept: sameJson(read.ok ? read.value : undefined, wanted) };
}

/** Equal whatever the order in which the members come back. */
function sameJson(came: unknown, wanted: Readonly<Record<string, unknown>>): boolean {
  if (typeof came !== 'object' || came === null) return false;
  return Object.entries(wanted).every(([key, value]) => Reflect.get(came, key) === value);
}

/** How long very many formulas take to be entered and to be calculated. */
export async function trySpeed(
  context: Context,
  run: Run,
  { sheet, entered }: Scratch,
): Promise<Outcome<readonly Finding[]>> {
  const began = performance.now();
  const read = await readUntil(context, run, sheet.name, LOOKS_AT_MANY, (formulas) => {
    const waiting = formulas.values.filter(([value = '']) => isWaiting(value)).length;
    run.onProgress({ done: formulas.values.length - waiting, total: MANY });
    return waiting === 0;
  });
  if (!read.ok) return read;
  const calculated = read.value.settled ? performance.now() - began : undefined;
  const rows = read.value.formulas.values.filter(([value]) => typeof value === 'number').length;
  return done([{ kind: 'speed', entered, calculated, rows }]);
}
