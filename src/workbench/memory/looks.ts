import { type Area, isWholeColumns, isWholeRows } from '../model/area';
import { type CellStyle, DEFAULT_STYLE, type StylePatch } from '../model/style';
import { ownOf, replaceRuns, type Run, type Runs, stretches } from '../model/runs';

/** What a cell is shown with. */
export interface Look {
  readonly style: CellStyle;
  readonly numberFormat: string;
}

export const DEFAULT_LOOK: Look = { style: DEFAULT_STYLE, numberFormat: 'General' };

/** How the cells of a sheet are shown: by their own looks, else their rows', else their columns'. */
export interface Looks {
  looks: Runs<Look>;
  rowLooks: Map<number, Look>;
  columnLooks: Map<number, Look>;
}

export const lookAt = ({ looks, rowLooks, columnLooks }: Looks, row: number, column: number): Look =>
  ownOf(looks, row, column) ?? rowLooks.get(row) ?? columnLooks.get(column) ?? DEFAULT_LOOK;

const columnsOf = ({ column, columns }: Area): number[] => Array.from({ length: columns }, (_, i) => column + i);

const hasOwn = (run: Run<Look | undefined>): run is Run<Look> => run.is !== undefined;

/** The rows of a column in stretches that are shown alike. */
function shown(sheet: Looks, column: number, { row, rows }: Area): Run<Look>[] {
  const { rowLooks, columnLooks } = sheet;
  const under = columnLooks.get(column) ?? DEFAULT_LOOK;
  return stretches(sheet.looks, column, row, row + rows).flatMap((run): Run<Look>[] => {
    if (hasOwn(run)) return [run];
    if (rowLooks.size === 0) return [{ ...run, is: under }];
    return Array.from({ length: run.until - run.from }, (_, i) => {
      const from = run.from + i;
      return { from, until: from + 1, is: rowLooks.get(from) ?? under };
    });
  });
}

/** Changes the look of an area; of whole rows and columns too, so that cells without a look of their own follow. */
export function changeLook(sheet: Looks, area: Area, change: (look: Look) => Look): void {
  // Cells with the same look before get one look after: looks are compared by identity.
  const changed = new Map<Look, Look>();
  const apply = (look: Look): Look => {
    const next = changed.get(look) ?? change(look);
    changed.set(look, next);
    return next;
  };
  const until = area.row + area.rows;
  const isWhole = isWholeColumns(area) || isWholeRows(area);
  for (const column of isWhole ? ownColumns(sheet, area) : columnsOf(area)) {
    const runs = isWhole ? stretches(sheet.looks, column, area.row, until).filter(hasOwn) : shown(sheet, column, area);
    replaceRuns(
      sheet.looks,
      column,
      area.row,
      until,
      runs.map((run) => ({ ...run, is: apply(run.is) })),
    );
  }
  if (!isWhole) return;
  const lines = isWholeColumns(area) ? sheet.columnLooks : sheet.rowLooks;
  const [first, count] = isWholeColumns(area) ? [area.column, area.columns] : [area.row, area.rows];
  for (let i = first; i < first + count; i++) lines.set(i, apply(lines.get(i) ?? DEFAULT_LOOK));
}

/** Columns of the area in which some cells have looks of their own. */
const ownColumns = ({ looks }: Looks, { column, columns }: Area): number[] =>
  [...looks.keys()].filter((own) => own >= column && own < column + columns);

/** Takes the looks of their own from the cells of an area. */
export function dropLooks(sheet: Looks, area: Area): void {
  for (const column of ownColumns(sheet, area)) replaceRuns(sheet.looks, column, area.row, area.row + area.rows, []);
}

/** All looks that occur in the area. */
export function looksWithin(sheet: Looks, area: Area): Set<Look> {
  const looks = new Set<Look>();
  const { rowLooks, columnLooks } = sheet;
  for (const column of columnsOf(area)) {
    for (const run of stretches(sheet.looks, column, area.row, area.row + area.rows)) {
      if (hasOwn(run)) {
        looks.add(run.is);
        continue;
      }
      let without = run.until - run.from;
      for (const [row, look] of rowLooks) {
        if (row < run.from || row >= run.until) continue;
        looks.add(look);
        without--;
      }
      if (without > 0) looks.add(columnLooks.get(column) ?? DEFAULT_LOOK);
    }
  }
  return looks;
}

export const patchStyle =
  (patch: StylePatch) =>
  (look: Look): Look => ({ ...look, style: { ...look.style, ...patch } });
