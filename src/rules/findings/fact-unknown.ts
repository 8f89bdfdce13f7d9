/** A fact that stands in an amount and nowhere else, with names that are a letter away. */
export interface FactUnknown {
  readonly code: 'fact-unknown';
  readonly fact: string;
  readonly near: readonly string[];
}
