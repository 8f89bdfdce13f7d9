/** 扣分*10 or 迟到次数*20 under 金额: what is meant to be taken off comes out above 0 and is paid. */
export interface FinePaid {
  readonly code: 'fine-paid';
  /** The amount as it is written. */
  readonly amount: string;
}
