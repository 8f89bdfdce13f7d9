import type { MessageEntry } from '../functions/outgoing';
import type { Json } from '../richapi/wire';
import type { Conversation } from './conversation';

/** What a page of the add-in runs. */
export interface PageRole {
  /** Custom functions run in this page. */
  readonly runsFunctions: boolean;
  /** Ribbon commands run in this page. */
  readonly runsCommands: boolean;
}

/** The add-in's pages that are connected. */
export interface Pages {
  readonly count: number;
  /** The conversation with a page, which leaves with its end. */
  add(conversation: Conversation, role: PageRole): Conversation;
  fire(event: string, data: Json): void;
  /** Entries of the message event, for the pages that run functions. */
  fireToFunctions(entries: readonly MessageEntry[]): void;
  /** The page that runs ribbon commands; undefined where there is none. */
  forCommands(): Conversation | undefined;
  close(): void;
}

export function createPages(): Pages {
  const pages = new Map<Conversation, PageRole>();
  return {
    get count() {
      return pages.size;
    },
    add(conversation, role) {
      pages.set(conversation, role);
      return {
        ...conversation,
        close() {
          pages.delete(conversation);
          conversation.close();
        },
      };
    },
    fire(event, data) {
      for (const page of pages.keys()) page.fire(event, data);
    },
    fireToFunctions(entries) {
      for (const [page, { runsFunctions }] of pages)
        if (runsFunctions) page.fire('richApiMessage', { ArrayData: entries });
    },
    forCommands: () => [...pages].find(([, { runsCommands }]) => runsCommands)?.[0],
    close() {
      for (const page of pages.keys()) page.close();
      pages.clear();
    },
  };
}
