import type { Grid } from '../tables/table';

/** A built-in scheme: its document and its tables, the same cells that RULES spills and a clerk may edit. */
export interface SchemeSource {
  /** Short name, as a clerk types it: 澧县. */
  readonly name: string;
  /** Name for files and code: lixian. */
  readonly id: string;
  readonly document: SchemeDocument;
  readonly tables: Grid;
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
