import type { Json } from '../richapi/wire';

/** Entry of a `richApiMessage` event: category, type, target, message, id, isRemote. */
export type MessageEntry = readonly [number, number, string, string, string, boolean];

const CATEGORY = 1;

/** Entries per event, so that one message does not grow without bound. */
const BATCH = 2000;

/** Messages for the page that runs the functions: kept until it is ready; all of one calculation go out together. */
export interface Outgoing {
  send(type: number, message: Json): void;
  /** The page listens. */
  ready(): void;
  /** The page has (re)loaded, and does not listen yet. */
  reset(): void;
}

/** @param fire only called once the page is ready */
export function createOutgoing(fire: (entries: readonly MessageEntry[]) => void): Outgoing {
  let isReady = false;
  let isScheduled = false;
  let queue: MessageEntry[] = [];

  function flush(): void {
    isScheduled = false;
    if (!isReady) return;
    const entries = queue;
    queue = [];
    for (let start = 0; start < entries.length; start += BATCH) fire(entries.slice(start, start + BATCH));
  }

  return {
    send(type, message) {
      queue.push([CATEGORY, type, '', JSON.stringify(message), '', false]);
      if (isScheduled) return;
      isScheduled = true;
      setTimeout(flush);
    },
    ready() {
      isReady = true;
      flush();
    },
    reset() {
      queue = [];
      isReady = false;
    },
  };
}
