/** 期限 that names no day. */
export interface DeadlineUnreadable {
  readonly code: 'deadline-unreadable';
  readonly text: string;
}
