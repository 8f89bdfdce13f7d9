/** A row of 奖励 or 汇总 for an award that no row of 奖励 gives an amount: its name may be a slip. */
export interface AwardUnpaid {
  readonly code: 'award-unpaid';
  readonly award: string;
  /** Awards with an amount. */
  readonly paid: readonly string[];
}
