import { isRefusal, outcomeOf, ProblemError, problemOf } from './errors';
import type { CellValue } from './cell-value';
import { formulaParts } from './formula-parts';
import type { FormulaChange } from './formula-values';
import { request } from './request';

/**
 * Enters formulas, one request for each part. When one fails, all cells get back what they held: a formula is part of
 * the clerk's own sheet, so there is no mark for half of them. Where Excel does not say whether the last part was
 * carried out, the cells are looked at.
 *
 * @throws ProblemError the cause; halfEntered where cells could not be put back
 */
export async function enterOrTakeBack(sheet: string, parts: Iterable<readonly FormulaChange[]>): Promise<void> {
  const sent: FormulaChange[] = [];
  for (const part of parts) {
    try {
      await enter(sheet, part);
    } catch (error) {
      const cause = problemOf(error, { sheet });
      const doubtful = isRefusal(error) ? sent : [...sent, ...part];
      const addresses = await takeBack(sheet, doubtful);
      throw new ProblemError(addresses.length === 0 ? cause : { kind: 'halfEntered', sheet, addresses, cause });
    }
    sent.push(...part);
  }
}

/** The first cell's formula of each range, in Excel's own spelling. */
export async function formulasIn(
  name: string,
  changes: readonly Pick<FormulaChange, 'address'>[],
): Promise<readonly unknown[]> {
  const cells = await request(({ workbook }) => {
    const sheet = workbook.worksheets.getItem(name);
    return changes.map(({ address }) => sheet.getRange(address).load({ formulas: true }));
  });
  return cells.map((cell): unknown => cell.formulas[0]?.[0]);
}

const enter = (name: string, changes: readonly Pick<FormulaChange, 'address' | 'formula'>[]): Promise<void> =>
  request(({ workbook }) => {
    const sheet = workbook.worksheets.getItem(name);
    for (const { address, formula } of changes) sheet.getRange(address).formulas = [[formula]];
  });

/**
 * Gives the cells in which our formula stands what they held before.
 *
 * @returns the addresses that were not put back: cells that hold something else by now are left alone, and once a
 * request fails, no further one is sent
 */
async function takeBack(sheet: string, changes: readonly FormulaChange[]): Promise<readonly string[]> {
  const left: string[] = [];
  let failed = false;
  for (const part of formulaParts(changes)) {
    const addresses = part.map(({ address }) => address);
    if (failed) left.push(...addresses);
    else {
      const back = await outcomeOf(() => takePartBack(sheet, part));
      failed = !back.ok;
      left.push(...(back.ok ? back.value : addresses));
    }
  }
  return left;
}

async function takePartBack(sheet: string, changes: readonly FormulaChange[]): Promise<readonly string[]> {
  const now = await formulasIn(sheet, changes);
  const ours = changes.filter(({ formula }, index) => sameFormula(String(now[index]), formula));
  if (ours.length > 0)
    await enter(
      sheet,
      ours.map(({ address, was }) => ({ address, formula: asContent(was) })),
    );
  return changes.flatMap((change, index) =>
    now[index] === change.was || ours.includes(change) ? [] : [change.address],
  );
}

/** A formula or a figure as it is; a text as one, whatever it looks like. */
const asContent = (was: CellValue): string =>
  typeof was !== 'string' || was === '' || was.startsWith('=') ? String(was) : `'${was}`;

/** Excel gives a formula back with its own capitals and blanks. */
export const sameFormula = (a: string, b: string): boolean => folded(a) === folded(b);
const folded = (formula: string): string => formula.replace(/\s+/g, '').toLowerCase();
