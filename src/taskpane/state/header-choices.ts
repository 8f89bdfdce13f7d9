import type { SheetCells } from '../../excel/port';
import { isBlank, isLabel } from '../../trackers/grid/cell-kind';
import { countingColumns } from '../../trackers/grid/counting';
import { createGrid } from '../../trackers/grid/grid';
import type { ListTracker } from '../../trackers/reading';
import type { HeaderChoice } from './remembered';

/** A row that may be the header, with its first words. */
export interface OfferedHeader {
  readonly header: HeaderChoice;
  readonly preview: string;
  /** Of tables side by side which one, or all as one list where their columns are the same. */
  readonly part: HeaderPart | undefined;
}

export type HeaderPart = { readonly kind: 'together' } | { readonly kind: 'alone'; readonly range: string };

/** Rows at the top of the sheet among which the clerk can choose. */
const OFFERED = 5;
const LOOKED_AT = 40;
const WORDS_SHOWN = 5;

/**
 * The rows to offer as header: the tables found on the sheet, as they were found, and the first rows of several cells.
 * Where a list was read, only rows of nothing but words, and of figures that count on (the days of a month): rows with
 * other figures are data.
 */
export function headerChoices(
  { values, firstRow }: SheetCells,
  list: ListTracker | undefined,
): readonly OfferedHeader[] {
  const found = list?.tables ?? [];
  const tables = found.map(({ headerRow, headerRows, headerColumn, labels, range }): OfferedHeader => {
    const beside = found.filter((other) => other.headerRow === headerRow).length > 1;
    return {
      header: { row: headerRow, rows: headerRows, column: headerColumn },
      preview: labels.slice(0, WORDS_SHOWN).join(' '),
      part: headerColumn === undefined ? { kind: 'together' } : beside ? { kind: 'alone', range } : undefined,
    };
  });
  const known = new Set(tables.map(({ header }) => header.row));
  const heads = list ? headTest(values.slice(0, LOOKED_AT)) : () => true;
  const rows = values.slice(0, LOOKED_AT).flatMap((row, index): readonly OfferedHeader[] => {
    const texts = row.map((cell) => String(cell).trim()).filter((text) => text !== '');
    const sheetRow = index + firstRow + 1;
    if (texts.length < 2 || known.has(sheetRow) || !heads(index)) return [];
    const preview = texts.slice(0, WORDS_SHOWN).join(' ');
    return [{ header: { row: sheetRow, rows: undefined, column: undefined }, preview, part: undefined }];
  });
  return [...tables, ...rows.slice(0, OFFERED)].sort((a, b) => a.header.row - b.header.row);
}

/** Tells rows that could be a header by what stands in them. */
function headTest(values: SheetCells['values']): (row: number) => boolean {
  const grid = createGrid({ sheet: '', firstRow: 0, firstColumn: 0, values });
  return (row) => {
    const cells = values[row] ?? [];
    const counting = countingColumns(grid, row, 0, cells.length - 1);
    return cells.every((value, column) => isBlank(value) || isLabel(value) || counting.has(column));
  };
}

/** Whether the list was read with this header. */
export const sameHeader = ({ header }: OfferedHeader, list: ListTracker | undefined): boolean =>
  header.row === list?.header.firstRow && header.column === list.tables[0]?.headerColumn;
