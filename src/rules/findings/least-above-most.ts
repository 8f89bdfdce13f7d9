/** A row of 名额 whose 至少 is more than its 至多: 至多 holds. */
export interface LeastAboveMost {
  readonly code: 'least-above-most';
  readonly award: string;
  readonly least: string;
  readonly most: string;
}
