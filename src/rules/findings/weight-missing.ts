/** A part without 权重 in an assessment of which other parts have one. */
export interface WeightMissing {
  readonly code: 'weight-missing';
  readonly assessment: string;
}
