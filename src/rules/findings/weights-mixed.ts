/** A weight of 30 beside one of 40%: they would count in proportion. */
export interface WeightsMixed {
  readonly code: 'weights-mixed';
  readonly assessment: string;
}
