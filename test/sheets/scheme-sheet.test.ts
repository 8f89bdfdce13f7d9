import fc from 'fast-check';
import { amendmentsOf } from '../../src/rules/amendments/amendments';
import { builtIns } from '../../src/rules/schemes/catalog';
import { spillTables } from '../../src/rules/tables/spill';
import { recognizeHeader } from '../../src/rules/tables/header';
import { splitTables } from '../../src/rules/tables/table';
import type { SheetPlan } from '../../src/sheets/plan/plan';
import { planSchemeSheet } from '../../src/sheets/scheme-sheet';
import { cellsOf, seen } from './reading';

const textsOf = (plan: SheetPlan): readonly (readonly string[])[] => plan.rows.map(({ cells }) => cells.map(seen));
const isBlankRow = (row: readonly string[]): boolean => row.every((cell) => cell === '');

describe.each(builtIns.map(({ name, tables }) => [name, tables] as const))('%s', (name, tables) => {
  const plan = planSchemeSheet(`${name}办法`, tables, 'zh');

  test('cell for cell what RULES spills, and blank rows below', () => {
    const spilled = (spillTables(tables) ?? []).map((row) => row.map(String));
    const texts = textsOf(plan);
    expect(texts.slice(0, spilled.length)).toEqual(spilled);
    expect(texts.slice(spilled.length).length).toBeGreaterThan(0);
    expect(texts.slice(spilled.length).every(isBlankRow)).toBe(true);
  });

  test('every cell is text, the blank ones too', () => {
    expect(new Set(cellsOf(plan).map(({ kind }) => kind))).toEqual(new Set(['text']));
    expect(plan.rows.every(({ cells }) => cells.length === plan.columns.length)).toBe(true);
  });

  test('read back it is the same scheme', () => {
    expect(amendmentsOf(tables, textsOf(plan))).toEqual([]);
    expect(splitTables(textsOf(plan)).length).toBe(splitTables(tables).length);
  });

  test('headers and only headers stand out', () => {
    plan.rows.forEach(({ cells }, row) => {
      const isHeader = recognizeHeader(tables[row] ?? []) !== undefined;
      expect([row, cells.some(({ style }) => style === 'head')]).toEqual([row, isHeader]);
    });
  });

  test('a blank row between two tables', () => {
    const texts = textsOf(plan);
    const titles = plan.rows.flatMap(({ cells }, row) => (cells[0]?.style === 'section' && row > 0 ? [row] : []));
    for (const row of titles) expect(isBlankRow(texts[row - 1] ?? ['?'])).toBe(true);
  });

  test('columns that can be read and nothing cut off', () => {
    for (const width of plan.columns) expect(width).toBeGreaterThanOrEqual(7);
    expect(plan.columns.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(220);
    for (const { height } of plan.rows) expect(height).toBeGreaterThanOrEqual(20);
  });
});

test('1/3, dates and signs stay as they were written, whatever the tables hold', () => {
  const cell = fc.oneof(
    fc.constantFrom('1/3', '=1+1', '2024-1-2', '0元', '+1', '@三', ''),
    fc.integer({ min: 1, max: 999 }),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 6 }), (rows) => {
      const plan = planSchemeSheet('办法', [['奖项', '比例', '条款'], ...rows], 'zh');
      expect(textsOf(plan).slice(1, rows.length + 1)).toEqual(rows.map((row) => row.map(String)));
    }),
  );
});
