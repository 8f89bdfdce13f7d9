/** A cell of 金额 or 算式 that is no amount. */
export interface AmountUnreadable {
  readonly code: 'amount-unreadable';
  readonly text: string;
}
