/**
 * A cell that holds something else than its column takes: a figure (名额, 至少, 每人上限, 权重, 应得), a day (起, 止, 日期, 期限), a
 * fact (计量), what becomes of those who meet a condition (后果).
 */
export interface EntryUnreadable {
  readonly code: 'entry-unreadable';
  readonly column: string;
  readonly text: string;
  /** The column to which it belongs: 不少于3名 under 至多 is for 至少. */
  readonly into?: string;
}
