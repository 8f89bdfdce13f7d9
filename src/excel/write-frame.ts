import { areaName } from '../sheets/plan/cells';
import type { Area, SheetPlan } from '../sheets/plan/plan';
import { addressLists, step, type WriteStep } from './write-step';

/** A half-width character of the body font (10.5 points) and the padding of a column, in points. */
const CHARACTER = 5.25;
const PADDING = 3.75;

/** Widths of columns, heights of rows, merged cells and the rows that stay on screen. */
export function frameSteps(plan: SheetPlan): WriteStep[] {
  return [...columnSteps(plan), ...heightSteps(plan), ...mergeSteps(plan), freezeStep(plan)];
}

const columnSteps = (plan: SheetPlan): WriteStep[] =>
  plan.columns.map((width, column) =>
    step(3, (sheet) => {
      sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width * CHARACTER + PADDING;
    }),
  );

/** The commonest height is given to all rows at once, the others to the rows that have them. */
function heightSteps(plan: SheetPlan): WriteStep[] {
  const byHeight = new Map<number, Area[]>();
  plan.rows.forEach(({ height }, row) => {
    const areas = byHeight.get(height) ?? [];
    const last = areas.at(-1);
    if (last?.bottom === row - 1) areas[areas.length - 1] = { ...last, bottom: row };
    else areas.push({ top: row, left: 0, bottom: row, right: 0 });
    byHeight.set(height, areas);
  });
  const rowsIn = (areas: readonly Area[]): number => areas.reduce((sum, area) => sum + area.bottom - area.top + 1, 0);
  const [commonest, ...others] = [...byHeight].sort(([, a], [, b]) => rowsIn(b) - rowsIn(a));
  if (!commonest) return [];
  const all = step(3, (sheet) => {
    sheet.getRange(entireRows({ top: 0, left: 0, bottom: plan.rows.length - 1, right: 0 })).format.rowHeight =
      commonest[0];
  });
  return [
    all,
    ...others.flatMap(([height, areas]) =>
      addressLists(areas, entireRows).map((addresses) => ({
        ...step(3, (sheet) => {
          sheet.getRanges(addresses).format.rowHeight = height;
        }),
        bytes: 1500 + addresses.length,
      })),
    ),
  ];
}

const entireRows = ({ top, bottom }: Area): string => `${top + 1}:${bottom + 1}`;

const mergeSteps = (plan: SheetPlan): WriteStep[] =>
  plan.merges.map((area) => step(2, (sheet) => sheet.getRange(areaName(area)).merge(false)));

const freezeStep = (plan: SheetPlan): WriteStep =>
  step(2, (sheet) => {
    if (plan.frozenRows > 0) sheet.freezePanes.freezeRows(plan.frozenRows);
  });
