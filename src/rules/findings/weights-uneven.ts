/** The weights of a score that add up to no whole: one of them may be mistyped, or a part may be missing. */
export interface WeightsUneven {
  readonly code: 'weights-uneven';
  readonly assessment: string;
  /** What they add up to, as it is shown. */
  readonly sum: string;
}
