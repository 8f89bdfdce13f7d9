import type { DueDate } from './due-date';

/** Where an item stands on a day. */
export type Status =
  | { readonly kind: 'done' }
  | { readonly kind: 'overdue'; readonly days: number }
  /** Due today or within the days that count as soon. */
  | { readonly kind: 'soon'; readonly days: number }
  | { readonly kind: 'open'; readonly days: number }
  | { readonly kind: 'no-date' }
  /** Its words do not say whether it is done, or when it is due. */
  | { readonly kind: 'unclear'; readonly what: 'done' | 'date' };

/** @param soon so many days before it is due an item is soon due */
export function statusOf(done: boolean | undefined, due: DueDate, today: number, soon: number): Status {
  if (done === true) return { kind: 'done' };
  if (done === undefined) return { kind: 'unclear', what: 'done' };
  switch (due.kind) {
    case 'none':
      return { kind: 'no-date' };
    case 'unreadable':
      return { kind: 'unclear', what: 'date' };
    case 'day': {
      const days = due.serial - today;
      if (days < 0) return { kind: 'overdue', days: -days };
      return days <= soon ? { kind: 'soon', days } : { kind: 'open', days };
    }
  }
}
