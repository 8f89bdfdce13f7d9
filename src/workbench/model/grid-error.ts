/** Why an engine refused; the host turns it into the error that Excel gives. */
export class GridError extends Error {
  /** @param reason invalid: the arguments make no sense there; missing: no such sheet, table or name; refused: not possible in this state. */
  constructor(
    readonly reason: 'invalid' | 'missing' | 'refused',
    message: string,
  ) {
    super(message);
    this.name = 'GridError';
  }
}
