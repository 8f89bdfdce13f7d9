import { sheetWords } from '../../src/messages/sheets/sheets';
import { compareDetail } from '../../src/recheck/compare-detail';
import { type DetailSheet, readDetail } from '../../src/recheck/detail-sheet';
import type { Difference } from '../../src/recheck/difference';
import { gridOfPlan, type WrittenGrid } from '../../src/recheck/grid';
import type { AwardLine, CertainLine } from '../../src/sheets/money/award-line';
import { planAwardSheets } from '../../src/sheets/money/award-sheets';
import { DETAIL } from '../../src/sheets/money/lines';
import type { HeldCell } from '../../src/sheets/plan/held';
import { certain, header } from '../sheets/lines';
import { calculated } from './calculated';

const words = sheetWords.zh;

/** The sheets of details and by person, as they are written. */
export const gridsOf = (lines: readonly AwardLine[]): readonly WrittenGrid[] =>
  planAwardSheets(lines, header, 'zh').map(gridOfPlan);

export function detailOf(grid: WrittenGrid): DetailSheet {
  const read = readDetail(grid, words);
  if (!read) throw new Error('no head');
  return read;
}

/** How a sheet of details differs from the one that these lines give. */
export const recheck = (grid: WrittenGrid, lines: readonly AwardLine[], schemeChanged = false): readonly Difference[] =>
  compareDetail(detailOf(gridsOf(lines)[0] ?? []), detailOf(grid), schemeChanged, words);

/** The same grid with some cells changed by hand; sums are reckoned anew, as Excel would. */
export function edited(grid: WrittenGrid, changes: ReadonlyMap<string, HeldCell['value'] | HeldCell>): WrittenGrid {
  const changed = grid.map((row, r) =>
    row.map((cell, c): HeldCell => {
      const change = changes.get(`${r},${c}`);
      if (change === undefined) return cell;
      return typeof change === 'object' ? change : { value: change, formula: undefined };
    }),
  );
  return calculated(changed);
}

/** Three lines of two sections, from rows 4 to 6 of a tracker. */
export const lines: readonly CertainLine[] = [
  certain({ person: '甲', section: '综合科', amount: 400, unitPrice: 200, quantity: 2, sourceRow: 4 }),
  certain({ person: '乙', section: '综合科', reason: '《柑橘》，常德日报，市，800字', amount: 50, sourceRow: 5 }),
  certain({ person: '丙', section: '秘书科', amount: 300, sourceRow: 6 }),
];
/** Their sheets. */
export const [sheet = [], summary = []] = gridsOf(lines);

export const rowOf = (person: string): number => sheet.findIndex((row) => row[DETAIL.person]?.value === person);
