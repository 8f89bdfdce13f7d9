import type { SheetPlan } from '../sheets/plan/plan';
import { freeNames, underNames } from '../sheets/plan/rename';
import { codeOf, outcomeOf, ProblemError, problemOf } from './errors';
import { keepStamps } from './kept-stamps';
import type { JobOptions, WrittenSheet } from './port';
import { removeSheets } from './remove';
import { request } from './request';
import { chartSteps } from './write-charts';
import { contentSteps } from './write-contents';
import { frameSteps } from './write-frame';
import { lookSteps } from './write-looks';
import { printStep } from './write-print';
import { unfinishedName } from './unfinished';
import type { WriteStep } from './write-step';

/** What one request carries at most, with room below the five megabytes that Excel on the web takes. */
const REQUEST_BYTES = 4_500_000;

/**
 * Writes plans as new sheets. They are called 未完成-… until all of them are written, so that even where the page is
 * closed half way nobody takes them for finished. Whatever goes wrong on the way, the cancelling of the job included,
 * takes the sheets made so far away again; existing sheets are never touched.
 */
export async function writeSheets(plans: readonly SheetPlan[], options: JobOptions = {}): Promise<WrittenSheet[]> {
  const taken = await takenNames();
  const wanted = plans.map(({ name }) => name);
  const names = freeNames(wanted, taken);
  const drafts = underNames(plans, freeNames(wanted.map(unfinishedName), taken));
  const made: WrittenSheet[] = [];
  try {
    for (const { name } of drafts) {
      options.signal?.throwIfAborted();
      made.push(await addSheet(name));
    }
    await fill(drafts, made, options);
    const finished = made.map(({ id }, index) => ({ id, name: names[index] ?? '' }));
    await keepStamps(plans, finished);
    options.signal?.throwIfAborted();
    await finish(finished);
    return finished;
  } catch (error) {
    const cause = problemOf(error, { sheet: names[0] ?? '' });
    const removed = await outcomeOf(() => removeSheets(made));
    if (removed.ok) throw new ProblemError(cause);
    throw new ProblemError({ kind: 'halfMade', sheets: made.map(({ name }) => name), cause });
  }
}

async function takenNames(): Promise<string[]> {
  const { sheets, protection } = await request(({ workbook }) => ({
    sheets: workbook.worksheets.load({ name: true }),
    protection: workbook.protection.load({ protected: true }),
  }));
  if (protection.protected) throw new ProblemError({ kind: 'protectedWorkbook' });
  return sheets.items.map(({ name }) => name);
}

/** One sheet a request: it is either made and known by its id, or not made at all. */
async function addSheet(name: string): Promise<WrittenSheet> {
  const added = await outcomeOf(
    () => request(({ workbook }) => workbook.worksheets.add(name).load({ id: true, name: true })),
    { sheet: name },
  );
  if (!added.ok) throw new ProblemError(added.problem);
  return { id: added.value.id, name: added.value.name };
}

interface SheetStep extends WriteStep {
  readonly id: string;
}

/** Formats before contents, and the sheets in their order: formulas refer to sheets written before. */
async function fill(
  plans: readonly SheetPlan[],
  sheets: readonly WrittenSheet[],
  { signal, onProgress }: JobOptions,
): Promise<void> {
  const total = plans.reduce((sum, plan) => sum + plan.rows.length, 0);
  let done = 0;
  for (const batch of batches(stepsOf(plans, sheets))) {
    signal?.throwIfAborted();
    await request(({ workbook }) => {
      for (const { id, apply } of batch) apply(workbook.worksheets.getItem(id));
    });
    done += batch.reduce((sum, { rows }) => sum + rows, 0);
    onProgress?.({ done, total });
  }
}

/** The steps of all sheets. Each is made when it is asked for: what a request carries is made right before it. */
function* stepsOf(plans: readonly SheetPlan[], sheets: readonly WrittenSheet[]): Generator<SheetStep> {
  for (const [index, plan] of plans.entries()) {
    const id = sheets[index]?.id ?? '';
    for (const make of [lookSteps, frameSteps, contentSteps, printSteps, chartSteps])
      for (const one of make(plan)) yield { ...one, id };
  }
}

const printSteps = ({ print }: SheetPlan): WriteStep[] => [printStep(print)];

/** Steps in their order, as many to a request as it carries. */
function* batches(steps: Iterable<SheetStep>): Generator<readonly SheetStep[]> {
  let batch: SheetStep[] = [];
  let bytes = 0;
  for (const one of steps) {
    if (batch.length > 0 && bytes + one.bytes > REQUEST_BYTES) {
      yield batch;
      [batch, bytes] = [[], 0];
    }
    batch.push(one);
    bytes += one.bytes;
  }
  if (batch.length > 0) yield batch;
}

/**
 * Gives the sheets their names, which formulas follow, and brings the first to the front: all in one request, so that
 * one of them cannot stand there as finished without the others.
 */
async function finish(sheets: readonly WrittenSheet[]): Promise<void> {
  try {
    await request(({ workbook: { worksheets } }) => {
      for (const { id, name } of sheets) worksheets.getItem(id).name = name;
      const [first] = sheets;
      if (first) worksheets.getItem(first.id).activate();
    });
  } catch (error) {
    const taken = codeOf(error) === 'ItemAlreadyExists' ? await takenOf(sheets) : undefined;
    throw taken === undefined ? error : new ProblemError({ kind: 'nameTaken', sheet: taken });
  }
}

/** The first of these names that another sheet has by now. */
async function takenOf(sheets: readonly WrittenSheet[]): Promise<string | undefined> {
  const { items } = await request(({ workbook }) => workbook.worksheets.load({ id: true, name: true }));
  return sheets.find(({ id, name }) => items.some((other) => other.name === name && other.id !== id))?.name;
}
