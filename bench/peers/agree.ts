/** What a peer answers for a row: an amount, or undefined where the amount cannot be told. */
export type PeerAnswer = number | undefined;

/** Throws where a peer answers otherwise than the product: then the two do not reckon the same. */
export function mustAgree(peer: string, answers: readonly PeerAnswer[], ours: readonly unknown[]): void {
  if (answers.length !== ours.length) throw new Error(`${peer} gives ${answers.length} rows, not ${ours.length}`);
  answers.forEach((answer, row) => {
    const own = typeof ours[row] === 'number' ? ours[row] : undefined;
    if (answer !== own) throw new Error(`${peer}, row ${row + 1}: ${answer} against ${String(own)}`);
  });
}

/** Runs a peer that reckons as the product does: how long it takes. */
export interface Peer {
  (tracker: readonly (readonly unknown[])[], ours: readonly unknown[]): Promise<number>;
}
