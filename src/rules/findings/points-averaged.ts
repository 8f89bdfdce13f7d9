/** 加分 or 扣分 as a part of a score: its points are not put on top or taken off, they weigh like all the others. */
export interface PointsAveraged {
  readonly code: 'points-averaged';
  readonly part: string;
  /** Whether its points are meant to be taken off; they raise the score. */
  readonly off: boolean;
}
