/** A reading that rows ask for and nobody chose. */
export interface ReadingUnread {
  readonly code: 'reading-unread';
  readonly id: string;
  readonly options: readonly string[];
}
