/** A cell that should hold a figure and does not: 名额, 至少, 每人上限, 权重, 应得. */
export interface NumberUnreadable {
  readonly code: 'number-unreadable';
  readonly column: string;
  readonly text: string;
  /** The column to which it belongs: 不少于3名 under 至多 is for 至少. */
  readonly into?: string;
}
