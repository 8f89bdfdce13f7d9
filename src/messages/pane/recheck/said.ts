import type { Words } from '../../language';

/** One difference in words: who and what it is about, and what came instead of what. */
export interface SaidDifference {
  /** Whom or what it is about. */
  readonly name: string;
  /** In a few words what happened. */
  readonly what: string;
  /** What happened, what it was and what it should be, and what to do. */
  readonly sentence: string;
}

/** What stood in a cell, or that nothing did. */
export const shownWords: Words<(text: string) => string> = {
  zh: (text) => text || '（空）',
  en: (text) => text || '(blank)',
};
