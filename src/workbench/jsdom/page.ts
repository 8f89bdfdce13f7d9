import { type DOMWindow, JSDOM, ResourceLoader, VirtualConsole } from 'jsdom';
import type { Channel } from '../transport/channel';
import type { FileSource } from './files';

export interface PageOptions {
  /** Address with what the client reads from its query. */
  readonly url: string;
  readonly windowName: string;
  readonly hostOrigin: string;
  readonly html: string;
  readonly files: FileSource;
  /** Told of what the page writes to its console as a warning or error, of scripts that throw, and of files that are missing. */
  problem(text: string): void;
}

/** An add-in's page in jsdom, with the host as its parent window. */
export interface Page {
  readonly window: DOMWindow;
  readonly channel: Channel;
  close(): void;
}

/** jsdom tells so of methods that a page without a screen cannot have. */
const NO_SCREEN = /^Not implemented/;

const describe = (value: unknown): string =>
  value instanceof Error || isErrorLike(value) ? value.message : String(value);
const isErrorLike = (value: unknown): value is { readonly message: string } =>
  typeof value === 'object' && value !== null && 'message' in value && typeof value.message === 'string';

function consoleOf(options: PageOptions): VirtualConsole {
  const console = new VirtualConsole();
  console.on('jsdomError', (error: Error) => {
    if (!NO_SCREEN.test(error.message)) options.problem(error.message);
  });
  for (const kind of ['error', 'warn'] as const) {
    console.on(kind, (...parts: unknown[]) => options.problem(parts.map(describe).join(' ')));
  }
  return console;
}

class FileLoader extends ResourceLoader {
  constructor(private readonly options: PageOptions) {
    super();
  }

  override fetch(url: string): ReturnType<ResourceLoader['fetch']> {
    const file = this.options.files(new URL(url));
    if (!file) return null;
    const answer = Promise.resolve(file) as NonNullable<ReturnType<ResourceLoader['fetch']>>;
    answer.abort = () => undefined;
    return answer;
  }
}

/** Opens the page. Messages go both ways in microtasks, so that nobody is called while it posts. */
export function openPage(options: PageOptions): Page {
  const listeners = new Set<(text: string) => void>();
  const parent = {
    postMessage: (text: unknown) =>
      queueMicrotask(() => {
        if (typeof text === 'string') for (const receive of listeners) receive(text);
      }),
  };
  const dom = new JSDOM(options.html, {
    url: options.url,
    runScripts: 'dangerously',
    resources: new FileLoader(options),
    pretendToBeVisual: true,
    virtualConsole: consoleOf(options),
    beforeParse(window) {
      window.name = options.windowName;
      Object.defineProperty(window, 'parent', { value: parent });
      // The client compares domains; jsdom has no document.domain.
      if (!('domain' in window.document)) {
        Object.defineProperty(window.Document.prototype, 'domain', { get: () => new URL(options.url).hostname });
      }
    },
  });
  let closed = false;
  return {
    window: dom.window,
    channel: {
      send: (text) =>
        queueMicrotask(() => {
          if (closed) return;
          dom.window.dispatchEvent(new dom.window.MessageEvent('message', { data: text, origin: options.hostOrigin }));
        }),
      listen(receive) {
        listeners.add(receive);
        return () => listeners.delete(receive);
      },
    },
    close() {
      closed = true;
      listeners.clear();
      dom.window.close();
    },
  };
}
