import type { SheetWords } from '../messages/sheets/sheets';

/**
 * Where the column of sections stands among the heads of a table; -1 where it is gone. The sheet heads it as the tracker
 * did when it was written (村, 部门): under another head it is the one between two columns that are known.
 */
export function sectionPlace(
  labels: readonly string[],
  { columns: { section } }: SheetWords,
  { from, to }: { readonly from: number; readonly to: number },
): number {
  const named = labels.indexOf(section);
  if (named >= 0 || from < 0) return named;
  return labels.findIndex((label, column) => column > from && column < to && label !== '');
}
