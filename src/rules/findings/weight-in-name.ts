/** A 分项 whose name says a share, 日常(40%), while 权重 is blank: it counts equally. */
export interface WeightInName {
  readonly code: 'weight-in-name';
  /** The 分项 as it is written. */
  readonly part: string;
  readonly share: string;
}
