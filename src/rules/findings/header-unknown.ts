/** A row that names columns and is the header of no table that we know. */
export interface HeaderUnknown {
  readonly code: 'header-unknown';
}
