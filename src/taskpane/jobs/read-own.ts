import type { JobOptions, SheetCells, WorkbookPort } from '../../excel/port';
import type { ExcelProblem } from '../../excel/problem';
import { builtIns } from '../../rules/schemes/catalog';
import type { SchemeSource } from '../../rules/schemes/source';
import { notesFrom, notesKey } from './notes';
import { ownSource, ROWS_LOOKED_AT, schemeSheets, sheetOfId } from './own-scheme';
import { findRenamed } from './renamed';

/** A scheme and, for one on a sheet, what stood there when it was read. */
export interface ReadSource {
  readonly source: SchemeSource;
  readonly cells: SheetCells | undefined;
  /** What its sheet was called before: it stands there under another name by now. */
  readonly renamedFrom?: string;
}

/** Why there is no scheme: the sheet is gone or holds no tables by now, or Excel refuses. */
export type NoSource =
  | { readonly kind: 'missing' | 'no-tables'; readonly sheet: string }
  /** An id of another version of the product. */
  | { readonly kind: 'unknown'; readonly id: string }
  | { readonly kind: 'problem'; readonly problem: ExcelProblem };

export type SourceRead =
  { readonly ok: true; readonly value: ReadSource } | { readonly ok: false; readonly why: NoSource };

const no = (why: NoSource): SourceRead => ({ ok: false, why });

/** Reads the scheme on a sheet as it stands there now. */
export async function readOwn(port: WorkbookPort, sheet: string, options: JobOptions = {}): Promise<SourceRead> {
  const [read, setting] = await Promise.all([port.readSheet(sheet, options), port.readSetting(notesKey(sheet))]);
  if (!read.ok) {
    if (read.problem.kind !== 'sheetMissing') return no({ kind: 'problem', ...read });
    const renamed = await findRenamed({ port }, sheet);
    return renamed ? { ok: true, value: { ...renamed, renamedFrom: sheet } } : no({ kind: 'missing', sheet });
  }
  const source = ownSource(read.value, notesFrom(setting.ok ? setting.value : undefined));
  return source ? { ok: true, value: { source, cells: read.value } } : no({ kind: 'no-tables', sheet });
}

/** The scheme of an id, as settings and stamps have it: a built-in, or the one on a sheet as it stands there now. */
export async function sourceOfId(port: WorkbookPort, id: string, options: JobOptions = {}): Promise<SourceRead> {
  const sheet = sheetOfId(id);
  if (sheet !== undefined) return readOwn(port, sheet, options);
  const source = builtIns.find((one) => one.id === id);
  return source ? { ok: true, value: { source, cells: undefined } } : no({ kind: 'unknown', id });
}

/** Names of the sheets that hold a scheme; those known so far where Excel does not answer. */
export async function findSchemeSheets(port: WorkbookPort, known: readonly string[]): Promise<readonly string[]> {
  const tops = await port.readTops(ROWS_LOOKED_AT);
  return tops.ok ? schemeSheets(tops.value) : known;
}

/**
 * The schemes on these sheets, as far as Excel reads them; the tracker's own sheet is none. One with a cell that cannot
 * be understood is still the office's own: the clerk is told, and nothing is reckoned by another office's.
 */
export async function ownSources(
  port: WorkbookPort,
  sheets: readonly string[],
  tracker: string,
): Promise<readonly SchemeSource[]> {
  const read = await Promise.all(sheets.filter((sheet) => sheet !== tracker).map((sheet) => readOwn(port, sheet)));
  return read.flatMap((one) => (one.ok ? [one.value.source] : []));
}
