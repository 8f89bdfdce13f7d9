import type { JobOptions, SheetCells, WorkbookPort } from '../../excel/port';
import type { SchemeSource } from '../../rules/schemes/source';
import type { Notice, Setup } from '../state/pane-state';
import { type NoSource, readOwn, type ReadSource } from './read-own';

/** The scheme as it stands now. When it cannot be read it stays as it was, and the clerk is told why. */
export interface Refreshed {
  readonly setup: Setup;
  readonly schemeCells: SheetCells | undefined;
  readonly notice: Notice | undefined;
}

/** Reads an own scheme again; a built-in stays as it is. */
export async function refreshed(
  port: WorkbookPort,
  setup: Setup,
  schemeCells: SheetCells | undefined,
  options: JobOptions = {},
): Promise<Refreshed> {
  const { source } = setup;
  if (!source?.own) return { setup, schemeCells: undefined, notice: undefined };
  const read = await readOwn(port, source.own.sheet, options);
  if (!read.ok) return { setup, schemeCells, notice: noticeOf(read.why) };
  const notice = renamedNotice(read.value);
  if (sameSource(source, read.value.source)) return { setup, schemeCells: read.value.cells, notice };
  return { setup: { ...setup, source: read.value.source }, schemeCells: read.value.cells, notice };
}

/** The sheet of the scheme was renamed and known again by what stands on it: the clerk is told. */
export const renamedNotice = ({ source, renamedFrom }: ReadSource): Notice | undefined =>
  renamedFrom !== undefined && source.own
    ? { kind: 'scheme-renamed', from: renamedFrom, to: source.own.sheet }
    : undefined;

export function noticeOf(why: NoSource): Notice {
  switch (why.kind) {
    case 'missing':
      return { kind: 'scheme-missing', sheet: why.sheet };
    case 'no-tables':
      return { kind: 'scheme-without-tables', sheet: why.sheet };
    case 'unknown':
      return { kind: 'setting-ignored', what: 'columns' };
    case 'problem':
      return { kind: 'problem', problem: why.problem };
  }
}

/** A scheme read again that says the same keeps all that was reckoned by it. */
const sameSource = (a: SchemeSource, b: SchemeSource): boolean =>
  JSON.stringify([a.tables, a.document, a.own]) === JSON.stringify([b.tables, b.document, b.own]);
