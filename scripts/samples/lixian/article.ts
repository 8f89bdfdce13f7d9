export type Level = '中央' | '省' | '市' | '县';

/** One line of the register before anyone worked out an amount: an article in one outlet. */
export interface Publication {
  readonly author: string;
  readonly section: string;
  readonly title: string;
  readonly outlet: string;
  /** As the clerk wrote it; the known level stands in `rank`. */
  readonly levelText: string;
  /** Undefined where nobody can tell the level. */
  readonly rank: Level | undefined;
  /** Characters; undefined where the clerk left it out. */
  readonly length: number | undefined;
  readonly page: string;
  readonly genre: string;
  readonly promotes: boolean;
  readonly television: boolean;
  /** The outlet's fee in fen; undefined where none was noted. */
  readonly fee: number | undefined;
  /** Days after 1 January. */
  readonly day: number;
}

/** Lines with the same author and title are one article. */
export const articleKey = (publication: Publication): string => `${publication.author}\n${publication.title}`;
