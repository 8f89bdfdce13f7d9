import type { Language } from '../messages/language';
import { sheetWords } from '../messages/sheets/sheets';
import { spillTables } from '../rules/tables/spill';
import { splitTables } from '../rules/tables/table';
import type { Grid } from '../rules/scheme/range';
import { text } from './plan/cells';
import { type DraftRow, fitted, withHeights, wrapping } from './plan/draft';
import { type Together, withBreaks } from './plan/page-breaks';
import type { SheetPlan, StyleName } from './plan/plan';
import { landscape } from './plan/print';

/** Narrowest and widest column, in half-width characters: questions and notes wrap. */
const [LEAST, MOST] = [7, 46];
/** What the columns may be together: on paper they are shrunk to the page. */
const TOGETHER = 220;
/** Blank rows at the end, formatted as text like all others: room for what a clerk adds. */
const SPARE = 20;

/**
 * A scheme's tables on a sheet to edit: cell for cell what RULES spills, every cell as text, so that 1/3 stays 1/3.
 *
 * @param name the wanted name of the sheet
 */
export function planSchemeSheet(name: string, tables: Grid, language: Language): SheetPlan {
  const cells = spillTables(tables) ?? [];
  const width = Math.max(1, ...cells.map((row) => row.length));
  const styles = stylesOf(tables, width);
  const filled = cells.map((row, index): DraftRow => ({
    cells: Array.from({ length: width }, (_, column) => text(styles(index, column), String(row[column] ?? ''))),
    leastHeight: 20,
  }));
  const spare = Array.from({ length: SPARE }, (): DraftRow => ({
    cells: Array.from({ length: width }, () => text('plain', '')),
    leastHeight: 20,
  }));
  const needs = Array.from({ length: width }, (_, column) => wrapping(filled, column, LEAST, MOST));
  const columns = fitted(needs, TOGETHER, width - 1);
  const area = { top: 0, left: 0, bottom: Math.max(0, filled.length - 1), right: width - 1 };
  const plan: SheetPlan = {
    name,
    rows: withHeights([...filled, ...spare], columns),
    columns,
    merges: [],
    frozenRows: 0,
    print: { ...landscape(0, area, sheetWords[language].footer), titleRows: undefined },
  };
  return withBreaks(plan, tablesOf(tables));
}

/** The rows of each table with its title: rows between two that are empty. */
function tablesOf(tables: Grid): readonly Together[] {
  const found: Together[] = [];
  tables.forEach((row, index) => {
    if (!row.some((cell) => cell !== undefined && cell !== '')) return;
    const before = found.at(-1);
    if (before?.last === index - 1) found[found.length - 1] = { first: before.first, last: index };
    else found.push({ first: index, last: index });
  });
  return found;
}

/** The look of each cell: titles and headers stand out, a table is ruled as far as its header reaches. */
function stylesOf(tables: Grid, width: number): (row: number, column: number) => StyleName {
  const looks = new Map<number, { readonly style: StyleName; readonly columns: number }>();
  for (const { headerRow, rows } of splitTables(tables)) {
    const header = tables[headerRow] ?? [];
    const columns = Math.min(width, header.findLastIndex((cell) => cell !== undefined && cell !== '') + 1);
    looks.set(headerRow, { style: 'head', columns });
    for (const { row } of rows) looks.set(row, { style: 'text', columns });
  }
  const hasWords = (row: number): boolean => (tables[row] ?? []).some((cell) => cell !== undefined && cell !== '');
  return (row, column) => {
    const look = looks.get(row);
    if (look) return column < look.columns ? look.style : 'plain';
    return column === 0 && hasWords(row) ? 'section' : 'plain';
  };
}
