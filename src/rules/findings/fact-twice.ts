/** A fact that two rows of 事实 declare in different ways. */
export interface FactTwice {
  readonly code: 'fact-twice';
  readonly fact: string;
}
