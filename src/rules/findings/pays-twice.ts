/** A bound written as 累加, 倍乘 or 乘后加 that holds together with row `other` (as people count). */
export interface PaysTwice {
  readonly code: 'pays-twice';
  readonly other: number;
}
