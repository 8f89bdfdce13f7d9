/** A cell of the tables that holds an Excel error. */
export interface ValueIsError {
  readonly code: 'value-is-error';
  readonly text: string;
}
