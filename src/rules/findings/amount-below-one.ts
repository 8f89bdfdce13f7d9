/** An amount of less than a yuan or point that stands as a bare number: 1% in a cell that is no text looks alike. */
export interface AmountBelowOne {
  readonly code: 'amount-below-one';
  readonly amount: string;
}
