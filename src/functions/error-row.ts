/** A cell that failed: Excel's own error object, or a plain copy of it. */
interface Failed {
  readonly code?: string;
  readonly error?: string;
  readonly message?: string;
}

/**
 * A row whose only cell is an error. To Excel it is a row like any other, as it must be: an answer is rows of cells.
 * A caller that looks at rows, such as the runner of worked cases, finds the row's error in `error` and `message`.
 */
export class ErrorRow extends Array<Failed> {
  static holding(cell: Failed): ErrorRow {
    const row = new ErrorRow(1);
    row[0] = cell;
    return row;
  }

  get error(): string | undefined {
    return this[0]?.code ?? this[0]?.error;
  }

  get message(): string | undefined {
    return this[0]?.message;
  }
}
