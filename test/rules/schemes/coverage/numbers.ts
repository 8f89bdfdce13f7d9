/** A row of a scheme's tables: texts of its cells, each exactly as it stands there. */
export interface Place {
  readonly scheme: string;
  readonly table: string;
  readonly cells: readonly string[];
}

/** A number of a document that is a rule: its clause, a few characters around it, and the rows that hold it. */
export interface RuleNumber {
  readonly clause: string;
  readonly quote: string;
  readonly places: readonly Place[];
}

/**
 * Every number of one document, made by hand. The quotations are short and say nothing of where they stand, so that
 * the list can be checked against the document's text by whoever has it (npm run coverage).
 */
export interface DocumentNumbers {
  /** File name of the scheme, or of the first of several in one document. */
  readonly name: string;
  /** Words that tell this document from the others. */
  readonly mark: string;
  /** What follows these words is no part of the document. */
  readonly ends?: string;
  readonly schemes: readonly string[];
  readonly rules: readonly RuleNumber[];
  /** By reason: quotations of numbers that are no rule. */
  readonly notRules: Readonly<Record<string, readonly string[]>>;
  /** By reason: cells of the tables whose numbers are ours, not the document's. */
  readonly ours: Readonly<Record<string, readonly string[]>>;
}

/** Places and rules of one scheme, for writing the lists. */
export const rulesOf = (scheme: string) => ({
  at: (table: string, ...cells: readonly string[]): Place => ({ scheme, table, cells }),
});

export const rule = (clause: string, quote: string, ...places: readonly Place[]): RuleNumber => ({
  clause,
  quote,
  places,
});
