import type { Grid } from '../scheme/range';

/** What the functions know of a scheme before it is read: the same cells that RULES spills and a clerk may edit. */
export interface SchemeTables {
  /** Short name, as a clerk types it: 澧县; of an own scheme the name of its sheet. */
  readonly name: string;
  /** Name for files, code and stamps: lixian; sheet:办法 for an own scheme. */
  readonly id: string;
  /** Of an own scheme they begin at the sheet's A1, so that rows and columns are those of the sheet. */
  readonly tables: Grid;
}

/** A scheme as the pane offers it: built in, or on a sheet of the clerk's workbook. */
export interface SchemeSource extends SchemeTables {
  readonly document: SchemeDocument;
  /** 自编: where the scheme stands and where it came from; a built-in has none. */
  readonly own?: OwnScheme;
}

export interface OwnScheme {
  readonly sheet: string;
  /** The filled part of the sheet in A1 form: what a formula passes as the scheme. */
  readonly range: string;
  /** Id of the built-in that it began as; undefined where nobody said. */
  readonly origin: string | undefined;
}

/** What the pane shows of a document, so that nobody applies a rule that no longer holds without knowing. */
export interface SchemeDocument {
  readonly title: string;
  readonly office: string;
  /** 淅政办〔2007〕5号; "" where the document has none. */
  readonly number: string;
  /** As the document has it: 2007-03-09, or a year. */
  readonly date: string;
  readonly status: 'in force' | 'repealed' | 'unknown';
}
