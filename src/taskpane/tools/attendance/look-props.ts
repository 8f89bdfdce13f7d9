import type { Attendance } from './attendance';

/** What a part of the panel shows, and what can be done with it. */
export interface LookProps<L> {
  readonly look: L;
  readonly attendance: Attendance;
}
