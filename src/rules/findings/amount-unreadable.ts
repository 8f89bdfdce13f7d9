/**
 * The cell 金额 (or 算式) is no amount. `why` where it is a figure that is none yet, with what could stand there:
 * a range; steps (每百字10元) whose last is open; a share of nothing that is named; an extra (另加) that would be the award
 * itself; for each of what is counted beside it.
 */
export interface AmountUnreadable {
  readonly code: 'amount-unreadable';
  readonly text: string;
  readonly why?: 'range' | 'steps' | 'share' | 'extra' | 'count';
  readonly instead?: readonly string[];
}
