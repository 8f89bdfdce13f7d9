/** A fact that stands in an amount and nowhere else, with names that are a letter away; none where it is all of the amount. */
export interface FactUnknown {
  readonly code: 'fact-unknown';
  readonly fact: string;
  readonly near: readonly string[];
}
