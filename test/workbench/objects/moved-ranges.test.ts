import fc from 'fast-check';
import { type Area, MAX_COLUMNS, MAX_ROWS } from '../../../src/workbench/model/area';
import { movedArea } from '../../../src/workbench/objects/moved-ranges';

type Change = Parameters<typeof movedArea>[1];

const small = fc.integer({ min: 0, max: 12 });
const size = fc.integer({ min: 1, max: 6 });
const areas: fc.Arbitrary<Area> = fc.record({ row: small, column: small, rows: size, columns: size });

const change = (kind: Change['change'], first: number, count: number): Change => {
  const rows = kind.startsWith('Row');
  const area = rows
    ? { row: first, column: 0, rows: count, columns: MAX_COLUMNS }
    : { row: 0, column: first, rows: MAX_ROWS, columns: count };
  return { kind: 'edited', sheet: 's', area, change: kind };
};

/** Where the lines of a run are after a change, each followed on its own; empty where all are gone. */
function followed(start: number, length: number, at: number, count: number, inserted: boolean): number[] {
  return Array.from({ length }, (_, i) => start + i).flatMap((line) => {
    if (inserted) return [line < at ? line : line + count];
    if (line < at) return [line];
    return line < at + count ? [] : [line - count];
  });
}

/** The run from the first of them to the last: what was inserted between belongs to it. */
function around(lines: readonly number[]): { start: number; length: number } | null {
  const [first] = lines;
  const last = lines.at(-1);
  return first === undefined || last === undefined ? null : { start: first, length: last - first + 1 };
}

describe('a kept range', () => {
  it('has its own cells after rows or columns come or go', () => {
    const kinds = fc.constantFrom('RowInserted', 'RowDeleted', 'ColumnInserted', 'ColumnDeleted' as const);
    fc.assert(
      fc.property(areas, kinds, small, size, (area, kind, first, count) => {
        const rows = kind.startsWith('Row');
        const [start, length] = rows ? [area.row, area.rows] : [area.column, area.columns];
        const run = around(followed(start, length, first, count, kind.endsWith('Inserted')));
        const expected =
          run &&
          (rows ? { ...area, row: run.start, rows: run.length } : { ...area, column: run.start, columns: run.length });
        expect(movedArea(area, change(kind as Change['change'], first, count))).toEqual(expected);
      }),
    );
  });

  it('of whole columns stays when rows change, and the other way round', () => {
    const columns = { row: 0, column: 2, rows: MAX_ROWS, columns: 1 };
    expect(movedArea(columns, change('RowInserted', 0, 5))).toBe(columns);
    expect(movedArea(columns, change('ColumnInserted', 0, 5))).toEqual({ ...columns, column: 7 });
  });
});
