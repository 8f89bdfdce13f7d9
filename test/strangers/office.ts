/** An office that no document of ours knows: its tables as its clerk types them, its list, and what is due by hand. */
export interface Office {
  readonly what: string;
  /** Drawn: one row a line, cells between bars, plain digits are numbers. */
  readonly tables: string;
  readonly asked: readonly {
    readonly award: string;
    readonly list: string;
    /** The amount of each row; a text is what the message of its error says, "" a row that counts as blank. */
    readonly due: readonly (number | string)[];
  }[];
}

/** Tables that must be asked about: the cell of each fault and what the message tells the clerk to write. */
export interface Doubtful {
  readonly what: string;
  readonly tables: string;
  readonly said: readonly (readonly [cell: string, instead: string])[];
}
