import type { TableInfo } from './port';
import { request } from './request';

interface FoundTable {
  readonly id: string;
  readonly name: string;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
}

/** Where Excel's tables stand on their sheet. */
export async function tablesOf(tables: readonly FoundTable[]): Promise<TableInfo[]> {
  if (tables.length === 0) return [];
  const ranges = await request(({ workbook }) =>
    tables.map(({ id }) => {
      const range = workbook.tables.getItem(id).getRange();
      return range.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
    }),
  );
  return ranges.flatMap(({ rowIndex, columnIndex, rowCount, columnCount }, index) => {
    const table = tables[index];
    if (!table) return [];
    return [
      {
        name: table.name,
        hasHeader: table.showHeaders,
        hasTotals: table.showTotals,
        top: rowIndex,
        left: columnIndex,
        bottom: rowIndex + rowCount - 1,
        right: columnIndex + columnCount - 1,
      },
    ];
  });
}
