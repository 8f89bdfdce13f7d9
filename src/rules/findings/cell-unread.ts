/** A filled cell that is not read: its column has no header of its own, or it gives a unit for the whole table. */
export interface CellUnread {
  readonly code: 'cell-unread';
  readonly text: string;
}
