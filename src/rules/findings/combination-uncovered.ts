/** Values that rows of an award name one by one and no row names together. */
export interface CombinationUncovered {
  readonly code: 'combination-uncovered';
  readonly award: string;
  readonly values: readonly string[];
}
