import type { Answer, Cell } from '../functions/call';

/** Excel's own limit for a text in a cell. */
const LONGEST_TEXT = 32_767;

/** What is wrong with an answer of a function, whatever it was asked; undefined for a sound one. */
export function unsound(answer: Answer): string | undefined {
  if (!Array.isArray(answer)) return cellFault(answer as Cell);
  const rows = answer as readonly (readonly Cell[])[];
  if (rows.length === 0) return 'an answer without rows';
  const width = rows[0]?.length ?? 0;
  if (width === 0 || rows.some((row) => row.length !== width)) return 'rows of different widths';
  for (const row of rows)
    for (const cell of row) {
      const fault = cellFault(cell);
      if (fault) return fault;
    }
  return undefined;
}

function cellFault(cell: Cell): string | undefined {
  switch (typeof cell) {
    case 'number':
      return Number.isFinite(cell) ? undefined : `the figure ${cell}`;
    case 'string':
      return cell.length > LONGEST_TEXT ? `a text of ${cell.length} characters` : undefined;
    case 'boolean':
      return undefined;
    default:
      if (cell === null || cell === undefined || typeof cell.message !== 'string')
        return `a cell that is ${String(cell)}`;
      return cell.message.trim() === '' ? 'an error without a message' : undefined;
  }
}
