/** A condition that no value can meet: 满20年不满10年. */
export interface NeverMatches {
  readonly code: 'never-matches';
  readonly fact: string;
  readonly text: string;
}
