/** Bands of one figure that leave out what lies between two of them. */
export interface BandGap {
  readonly code: 'band-gap';
  readonly fact: string;
  readonly from: string;
  readonly to: string;
}
