/** A row of 奖励 without an award below one with: it holds for every award, where a merged cell may mean the one above. */
export interface AwardBlank {
  readonly code: 'award-blank';
  /** The award above. */
  readonly award: string;
}
