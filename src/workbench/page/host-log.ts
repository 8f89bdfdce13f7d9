import type { Channel } from '../transport/channel';

/** One message between the add-in and the host. */
export interface LogEntry {
  /** Milliseconds since the page was opened. */
  readonly at: number;
  readonly from: 'addin' | 'host';
  /** The protocol's name of what is asked, answered or told. */
  readonly action: string;
  /** The message, cut off where it is long. */
  readonly text: string;
  /** Of the whole message, as it goes over a wire. */
  readonly bytes: number;
}

const KEPT = 500;
const TEXT_LENGTH = 2000;

/** The last messages of all channels. */
export interface HostLog {
  readonly entries: readonly LogEntry[];
  /** The same channel, written down. `heard` is told the action of each message of the add-in. */
  record(channel: Channel, heard: (action: string) => void): Channel;
}

const encoder = new TextEncoder();

const actionOf = (text: string): string => /"_actionName":"([^"]*)"/.exec(text)?.[1] ?? '';

export function createHostLog(): HostLog {
  const entries: LogEntry[] = [];
  const add = (from: LogEntry['from'], text: string): string => {
    const action = actionOf(text);
    const bytes = encoder.encode(text).length;
    entries.push({ at: Math.round(performance.now()), from, action, text: text.slice(0, TEXT_LENGTH), bytes });
    if (entries.length > KEPT) entries.shift();
    return action;
  };
  return {
    entries,
    record: (channel, heard) => ({
      send(text) {
        add('host', text);
        channel.send(text);
      },
      listen: (receive) =>
        channel.listen((text) => {
          heard(add('addin', text));
          receive(text);
        }),
    }),
  };
}
