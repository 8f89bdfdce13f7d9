/** What is right for one row of a sample, worked out without the add-in, and what the clerk wrote. */
export interface ExpectedRow {
  /** As Excel numbers it. */
  readonly row: number;
  readonly person: string;
  /** Yuan; null where the tracker does not say enough or the document names no figure. */
  readonly right: number | null;
  /** Why `right` is null. */
  readonly undecided?: string;
  /** Yuan; null where the clerk left the cell blank. */
  readonly clerk: number | null;
  /** Which mistake was planted here. */
  readonly mistake?: string;
}

export interface ExpectedSheet {
  readonly sheet: string;
  readonly award: string;
  /** Readings that must be chosen for these amounts, beyond those the scheme has in force. */
  readonly readings: Readonly<Record<string, string>>;
  /** First and last header row. */
  readonly header: readonly [number, number];
  readonly range: string;
  readonly amountColumn: string;
  readonly rows: readonly ExpectedRow[];
  readonly totals: ExpectedTotals;
}

export interface ExpectedTotals {
  /** Sum of the right amounts that are known. */
  readonly right: number;
  readonly clerk: number;
  /** Rows paid too much or too little among those with a known right amount; a blank counts as nothing paid. */
  readonly over: { readonly rows: number; readonly yuan: number };
  readonly under: { readonly rows: number; readonly yuan: number };
  readonly undecided: number;
  /** Sum of the known right amounts of each person. */
  readonly byPerson: Readonly<Record<string, number>>;
}

const fen = (yuan: number): number => Math.round(yuan * 100);
const sum = (amounts: readonly number[]): number => amounts.reduce((total, yuan) => total + fen(yuan), 0) / 100;

export function totalsOf(rows: readonly ExpectedRow[]): ExpectedTotals {
  const decided = rows.flatMap((row) =>
    row.right === null ? [] : [{ ...row, right: row.right, paid: row.clerk ?? 0 }],
  );
  const over = decided.filter((row) => fen(row.paid) > fen(row.right));
  const under = decided.filter((row) => fen(row.paid) < fen(row.right));
  const people = [...new Set(rows.map((row) => row.person))].sort();
  return {
    right: sum(decided.map((row) => row.right)),
    clerk: sum(rows.map((row) => row.clerk ?? 0)),
    over: { rows: over.length, yuan: sum(over.map((row) => row.paid - row.right)) },
    under: { rows: under.length, yuan: sum(under.map((row) => row.right - row.paid)) },
    undecided: rows.length - decided.length,
    byPerson: Object.fromEntries(
      people.map((person) => [person, sum(decided.filter((row) => row.person === person).map((row) => row.right))]),
    ),
  };
}
