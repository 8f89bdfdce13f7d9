/** 起, 止 or the 日期 of a day off that is no date. */
export interface DateUnreadable {
  readonly code: 'date-unreadable';
  readonly column: string;
  readonly text: string;
}
