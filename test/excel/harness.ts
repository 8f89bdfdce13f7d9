import type { CellInput } from '../../src/workbench/model/port';
import type { CellValue } from '../../src/workbench/model/value';
import { createMemoryGrid, type MemoryGrid } from '../../src/workbench/memory/memory-grid';
import { type RunningHost, startHost, type StartOptions } from '../../src/workbench/jsdom/start-host';
import type { Outcome } from '../../src/excel/problem';

/** A workbook with these sheets; cells that begin with = are formulas. */
export function workbook(
  sheets: Readonly<Record<string, readonly (readonly (string | number | boolean | null)[])[]>>,
): MemoryGrid {
  const grid = createMemoryGrid({ sheets: Object.keys(sheets) });
  grid.sheets().forEach(({ id, name }) => {
    const rows = sheets[name] ?? [];
    const columns = Math.max(0, ...rows.map((row) => row.length));
    if (columns === 0) return;
    const cells = rows.map((row) => Array.from({ length: columns }, (_, column) => input(row[column] ?? null)));
    grid.write(id, { row: 0, column: 0, rows: rows.length, columns }, cells);
  });
  return grid;
}

const input = (value: string | number | boolean | null): CellInput =>
  typeof value === 'string' && value.startsWith('=') ? { formula: value } : { value };

/** A host with Office.js on globalThis, where the code under test looks for it. */
export const hostOf = (grid: MemoryGrid, options: StartOptions = {}): Promise<RunningHost> =>
  startHost({ ...options, workbook: grid, globals: true });

/** Opens hosts in the tests of a file. After its test each is closed, and must have met nothing it cannot do. */
export function hostPerTest(): (grid: MemoryGrid) => Promise<RunningHost> {
  let host: RunningHost | undefined;
  afterEach(() => {
    const used = host;
    host = undefined;
    used?.close();
    expect(used?.unsupported ?? []).toEqual([]);
    expect(used?.problems ?? []).toEqual([]);
  });
  return async (grid) => {
    host = await hostOf(grid);
    return host;
  };
}

export const sheetId = (grid: MemoryGrid, name: string): string => {
  const found = grid.sheets().find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found.id;
};

/** All that a sheet holds, to compare before and after: formulas, what they spill, values and formats of its used area. */
export function contentsOf(grid: MemoryGrid, name: string): unknown {
  const id = sheetId(grid, name);
  const area = grid.usedArea(id, false);
  if (!area) return null;
  const formulas = grid.formulas(id, area);
  return {
    area,
    values: grid.values(id, area),
    formulas,
    spills: formulas.flatMap((cells, row) =>
      cells.flatMap((formula, column) => {
        const spill = formula === null ? null : grid.spillAt(id, area.row + row, area.column + column);
        return spill ? [spill] : [];
      }),
    ),
    formats: grid.numberFormats(id, area),
    styles: grid.styles(id, area),
    merges: grid.merges(id, area),
  };
}

export interface CellContent {
  readonly value: CellValue;
  readonly formula: string | null;
}

export function cellAt(grid: MemoryGrid, sheet: string, row: number, column: number): CellContent {
  const [id, area] = [sheetId(grid, sheet), { row, column, rows: 1, columns: 1 }];
  return { value: grid.values(id, area)[0]?.[0] ?? null, formula: grid.formulas(id, area)[0]?.[0] ?? null };
}

/** The value of a job that must have gone well. */
export function good<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

/** Counts requests and their sizes on the wire from now on. */
export function watchRequests(host: RunningHost): { readonly sizes: number[] } {
  const sizes: number[] = [];
  host.setFaults(({ batch }) => {
    sizes.push(Buffer.byteLength(JSON.stringify(batch)));
    return null;
  });
  return { sizes };
}
