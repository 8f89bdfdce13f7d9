import type { Json } from '../richapi/wire';
import type { Conversation } from './conversation';

/** Event by which the ribbon starts a command in the page. */
export const COMMAND_EVENT = 'appCommandInvoked';

/** Ribbon commands that run in the add-in's pages. */
export interface Commands {
  /** Starts a command, as soon as the page listens; resolves when it has called `event.completed()`, rejects where the page has no such command. */
  run(page: Conversation, functionName: string, controlId: string): Promise<void>;
  /** The page has registered for commands. */
  listening(page: Conversation): void;
  /** The page tells that a command has ended. */
  completed(id: string, status: number): void;
}

interface Started {
  readonly functionName: string;
  resolve(): void;
  reject(error: Error): void;
}

export function createCommands(): Commands {
  const started = new Map<string, Started>();
  const waiting = new Map<Conversation, (() => void)[]>();
  let last = 0;

  return {
    run: (page, functionName, controlId) =>
      new Promise((resolve, reject) => {
        last += 1;
        const id = `command-${last}`;
        started.set(id, { functionName, resolve, reject });
        const event = JSON.stringify({ source: { id: controlId } });
        const data: Json = { 0: id, 1: functionName, 2: event };
        if (!page.fire(COMMAND_EVENT, data)) {
          waiting.set(page, [...(waiting.get(page) ?? []), () => void page.fire(COMMAND_EVENT, data)]);
        }
      }),
    listening(page) {
      const commands = waiting.get(page) ?? [];
      waiting.delete(page);
      for (const fire of commands) fire();
    },
    completed(id, status) {
      const command = started.get(id);
      started.delete(id);
      if (status === 0) command?.resolve();
      else command?.reject(new Error(`The add-in has no command ${command.functionName} (${status}).`));
    },
  };
}
