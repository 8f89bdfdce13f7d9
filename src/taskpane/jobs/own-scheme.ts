import type { CellRows, CellValue } from '../../excel/cell-value';
import type { SheetCells, SheetTop } from '../../excel/port';
import { textKey } from '../../facts/text';
import { knownFact } from '../../facts/vocabulary';
import type { SchemeSource } from '../../rules/schemes/source';
import { IGNORED_COLUMNS, SHARED_COLUMNS, signatures } from '../../rules/tables/kinds';
import { recognizeHeader } from '../../rules/tables/header';
import { splitTables } from '../../rules/tables/table';
import { areaAddress } from '../../trackers/grid/cells';
import { documentAbove } from '../state/above-rules';
import type { SchemeNotes } from './notes';

const MARK = 'sheet:';

/** How settings and stamps name the scheme on a sheet. */
export const ownId = (sheet: string): string => `${MARK}${sheet}`;

/** The sheet that an id names; undefined for a built-in's. */
export const sheetOfId = (id: string): string | undefined => (id.startsWith(MARK) ? id.slice(MARK.length) : undefined);

/** The scheme on a sheet; undefined where the sheet holds no table of a scheme. */
export function ownSource(cells: SheetCells, notes: SchemeNotes): SchemeSource | undefined {
  const { sheet, firstRow, firstColumn, values } = cells;
  const tables = fromA1(values, firstRow, firstColumn);
  if (splitTables(tables).length === 0) return undefined;
  const above = documentAbove(tables);
  const width = Math.max(...values.map((row) => row.length));
  const range = areaAddress({
    top: firstRow,
    left: firstColumn,
    bottom: firstRow + values.length - 1,
    right: firstColumn + width - 1,
  });
  return {
    name: sheet,
    id: ownId(sheet),
    document: {
      // What the clerk typed holds before what stands there.
      title: notes.title || above.title || sheet,
      office: notes.office,
      number: notes.number || above.number,
      date: '',
      status: 'in force',
    },
    tables,
    own: { sheet, range, origin: notes.origin },
  };
}

/** The cells as they stand from the sheet's A1 on: a row of the tables is then a row of the sheet. */
function fromA1(values: SheetCells['values'], firstRow: number, firstColumn: number): CellRows {
  const left = new Array<CellValue>(firstColumn).fill('');
  return [...new Array<readonly CellValue[]>(firstRow).fill([]), ...values.map((row) => [...left, ...row])];
}

/** Columns that a list has and the tables of a scheme do not: who, and what was written. */
const listColumns: ReadonlySet<string> = new Set(
  ['姓名', '作者', '标题'].flatMap((name) => [name, ...(knownFact(name)?.headers ?? [])]).map(textKey),
);

/** Rows of a sheet in which the first table of a scheme begins, at the latest. */
export const ROWS_LOOKED_AT = 60;

/** The sheets that hold tables of a scheme, by their headers; lists with such columns, and their results, do not count. */
export const schemeSheets = (tops: readonly SheetTop[]): readonly string[] =>
  tops.filter(({ values }) => values.some(isSchemeHeader)).map(({ sheet }) => sheet);

function isSchemeHeader(cells: readonly CellValue[]): boolean {
  const header = recognizeHeader(cells);
  if (!header) return false;
  const names = [...header.columns.keys()];
  const signature = signatures.find(({ kind }) => kind === header.kind);
  if (signature?.conditions) return !names.some((name) => listColumns.has(name));
  const known = new Set([...(signature?.columns ?? []), ...SHARED_COLUMNS, ...IGNORED_COLUMNS]);
  return names.every((name) => known.has(name));
}
