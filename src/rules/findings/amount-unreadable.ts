/**
 * The cell 金额 (or 算式) is no amount. `instead` is what could stand there where it nearly is one: for a range, for steps
 * (每百字10元) whose last is open, for a share of nothing that is named, for an extra (另加) that would be the award itself, for
 * so much each of what is counted beside it.
 */
export interface AmountUnreadable {
  readonly code: 'amount-unreadable';
  readonly text: string;
  readonly instead?: readonly string[];
}
