/**
 * Weights that make no whole: one of them is missing, or as shares they do not add up to 100% (60% and 30%, 30 beside 40%).
 */
export interface WeightsNotWhole {
  readonly code: 'weights-not-whole';
  readonly assessment: string;
}
