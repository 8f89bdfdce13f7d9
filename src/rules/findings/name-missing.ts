/** A row without the name by which others refer to it. */
export interface NameMissing {
  readonly code: 'name-missing';
  readonly column: string;
}
