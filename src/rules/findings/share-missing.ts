/** A row of 名额 with neither 比例 nor 名额. */
export interface ShareMissing {
  readonly code: 'share-missing';
}
