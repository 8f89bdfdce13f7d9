/** A way to exchange texts with one add-in page. Messages arrive in order, never during `send`. */
export interface Channel {
  send(text: string): void;
  /** Returns the function that ends it. */
  listen(receive: (text: string) => void): () => void;
}

/** A channel over one end of a MessageChannel (or anything like it), for pages that are not a child frame. */
export function portChannel(port: MessagePort): Channel {
  return {
    send: (text) => port.postMessage(text),
    listen(receive) {
      const onMessage = (event: MessageEvent) => {
        if (typeof event.data === 'string') receive(event.data);
      };
      port.addEventListener('message', onMessage);
      port.start();
      return () => port.removeEventListener('message', onMessage);
    },
  };
}

/** Two ends of a channel inside one process: what one sends the other hears in a later microtask. */
export function pairedChannels(): [Channel, Channel] {
  const listeners: [Set<(text: string) => void>, Set<(text: string) => void>] = [new Set(), new Set()];
  const end = (own: 0 | 1, other: 0 | 1): Channel => ({
    send: (text) => queueMicrotask(() => listeners[other].forEach((receive) => receive(text))),
    listen(receive) {
      listeners[own].add(receive);
      return () => listeners[own].delete(receive);
    },
  });
  return [end(0, 1), end(1, 0)];
}
