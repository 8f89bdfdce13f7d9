/** A row of 汇总 that changes nothing: rows are made one thing by 归并, and this one names no fact. */
export interface RollUpIdle {
  readonly code: 'roll-up-idle';
}
