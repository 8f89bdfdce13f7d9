import type { UsedArea } from './used-areas';
import { request } from './request';

/** Most ranges asked about at once. A filter that hides every second row of a long list would need more: it is given up. */
const MOST = 4000;
/** Into how many parts a range with hidden rows is divided. */
const PARTS = 64;

interface Part {
  readonly first: number;
  readonly count: number;
}

/**
 * Rows of the sheet, from 0, that are hidden. Excel says of a range only whether all, none or some of its rows are;
 * ranges with some are divided until each is one or the other, at most three times for a hundred thousand rows.
 * Undefined where so many parts are mixed that asking would take longer than the answer is worth.
 *
 * @param someHidden Excel's answer for the whole area: null when some rows are hidden
 */
export async function hiddenRows(
  name: string,
  area: UsedArea,
  someHidden: boolean | null,
): Promise<number[] | undefined> {
  if (someHidden === false) return [];
  if (someHidden === true) return rowsOf({ first: area.row, count: area.rows });
  return search(name, divided({ first: area.row, count: area.rows }));
}

async function search(name: string, parts: readonly Part[]): Promise<number[] | undefined> {
  if (parts.length === 0) return [];
  if (parts.length > MOST) return undefined;
  const asked = await request(({ workbook }) => {
    const sheet = workbook.worksheets.getItem(name);
    return parts.map(({ first, count }) => sheet.getRangeByIndexes(first, 0, count, 1).load({ rowHidden: true }));
  });
  const answers = asked.map((range): boolean | null => range.rowHidden);
  const hidden = parts.flatMap((part, index) => (answers[index] === true ? rowsOf(part) : []));
  const mixed = parts.filter((_, index) => answers[index] === null);
  const deeper = await search(name, mixed.flatMap(divided));
  return deeper && [...hidden, ...deeper].sort((a, b) => a - b);
}

function divided({ first, count }: Part): Part[] {
  const size = Math.ceil(count / PARTS);
  return Array.from({ length: Math.ceil(count / size) }, (_, index) => ({
    first: first + index * size,
    count: Math.min(size, count - index * size),
  }));
}

const rowsOf = ({ first, count }: Part): number[] => Array.from({ length: count }, (_, index) => first + index);
