import type { SheetFormulas } from '../../excel/formula-values';
import type { Context, Run } from './context';

/** The formulas of all sheets that can be seen, sheet by sheet; undefined when it failed or was cancelled, as the run has told. */
export async function readAllFormulas({ port }: Context, run: Run): Promise<readonly SheetFormulas[] | undefined> {
  const sheets = await port.listSheets();
  if (!sheets.ok) return void run.fail(sheets.problem);
  const all: SheetFormulas[] = [];
  for (const { name, visible } of sheets.value) {
    if (!visible) continue;
    const read = await port.readFormulas(name, run);
    if (!read.ok) return void run.fail(read.problem);
    all.push(read.value);
  }
  return all;
}
