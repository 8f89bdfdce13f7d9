/** What a ribbon button asks of the pane; both live in the page of the shared runtime. */
export type PaneRequest = { readonly kind: 'previewActiveSheet' };

export interface PaneRequests {
  send(request: PaneRequest): void;
  /** Hands over every request, first the one that came before anyone listened. The result ends the listening. */
  listen(listener: (request: PaneRequest) => void): () => void;
}

/**
 * A letter box with one listener, the pane. A button may be pressed before the pane has been drawn: the last request
 * waits until it listens.
 */
export function createRequests(): PaneRequests {
  let waiting: PaneRequest | undefined;
  let current: ((request: PaneRequest) => void) | undefined;
  return {
    send(request) {
      if (current) current(request);
      else waiting = request;
    },
    listen(listener) {
      current = listener;
      const early = waiting;
      waiting = undefined;
      if (early) listener(early);
      return () => {
        if (current === listener) current = undefined;
      };
    },
  };
}

/** The letter box of this page. */
export const paneRequests = createRequests();
