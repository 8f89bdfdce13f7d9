/** Watches whether something is still heard of. */
export interface Listening {
  /** Something was heard. */
  hear(): void;
  /** Calls back once nothing was heard for long, counted from now; the returned function ends the watch. */
  whenSilent(then: () => void): () => void;
}

/** @param patience milliseconds without a sign that count as silence */
export function createListening(patience: number): Listening {
  let heard = 0;
  const hear = (): void => {
    heard = Date.now();
  };
  return {
    hear,
    whenSilent(then) {
      hear();
      const look = (): void => {
        const left = heard + patience - Date.now();
        if (left <= 0) then();
        else timer = setTimeout(look, left);
      };
      let timer = setTimeout(look, patience);
      return () => clearTimeout(timer);
    },
  };
}
