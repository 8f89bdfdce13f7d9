/** 性质 of a day that is neither 放假 nor 上班. */
export interface DayUnreadable {
  readonly code: 'day-unreadable';
  readonly text: string;
}
