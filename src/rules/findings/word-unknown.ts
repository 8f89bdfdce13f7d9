/** A cell of 方式, 取, 取整, 方向, 类型, 性质, 释义 or 采用 with a word that the column does not know. */
export interface WordUnknown {
  readonly code: 'word-unknown';
  readonly column: string;
  readonly text: string;
  /** The words that may stand there. */
  readonly words: readonly string[];
}
