/** 迟到分钟 10分钟以内 with 扣10元: 0 lies within the bound too, and whoever was never late is fined. */
export interface ZeroFined {
  readonly code: 'zero-fined';
  readonly fact: string;
  /** The condition as it is written. */
  readonly text: string;
}
