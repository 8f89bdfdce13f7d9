import type { CellRows } from './cell-value';
import type { JobOptions } from './port';
import type { UsedArea } from './used-areas';
import { request } from './request';
import { readRows } from './row-chunks';
import { rowBytes } from './wire-bytes';

/**
 * Number formats of the columns that hold numbers: they tell a date from a count and a typed 1/3 from a ratio.
 * Other columns are undefined and cost nothing.
 */
export async function readFormats(
  name: string,
  area: UsedArea,
  values: CellRows,
  { signal }: JobOptions,
): Promise<(readonly string[] | undefined)[]> {
  const columns = numericColumns(values, area.columns);
  if (columns.length === 0) return Array.from({ length: area.columns }, () => undefined);
  const read = async (first: number, count: number): Promise<string[][]> => {
    const blocks = await request(({ workbook }) => {
      const sheet = workbook.worksheets.getItem(name);
      return columns.map((column) =>
        sheet.getRangeByIndexes(first, area.column + column, count, 1).load({ numberFormat: true }),
      );
    });
    const formats = blocks.map((block) => block.numberFormat as string[][]);
    return Array.from({ length: count }, (_, row) => formats.map((column) => column[row]?.[0] ?? 'General'));
  };
  const rows = await readRows({ ...area, columns: columns.length }, { signal }, read, rowBytes);
  return Array.from({ length: area.columns }, (_, column) => {
    const index = columns.indexOf(column);
    return index < 0 ? undefined : rows.map((row) => row[index] ?? 'General');
  });
}

function numericColumns(values: CellRows, width: number): number[] {
  const numeric = new Array<boolean>(width).fill(false);
  for (const row of values) {
    for (let column = 0; column < width; column++) if (typeof row[column] === 'number') numeric[column] = true;
  }
  return numeric.flatMap((found, column) => (found ? [column] : []));
}
