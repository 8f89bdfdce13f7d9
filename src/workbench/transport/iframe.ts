import { type BootstrapOptions, bootstrap } from './bootstrap';
import type { Channel } from './channel';

/** An add-in's page in a frame of ours, and the channel to it. */
export interface AddinFrame {
  readonly frame: HTMLIFrameElement;
  readonly channel: Channel;
  /** Puts the frame into the document. Listen on the channel before. */
  insert(container: HTMLElement): void;
  remove(): void;
}

/** Prepares the frame. Its name has to be set before insertion: browsers ignore it afterwards. */
export function createAddinFrame(
  options: Omit<BootstrapOptions, 'hostOrigin'>,
  title: string,
  ownWindow: Window = window,
): AddinFrame {
  const start = bootstrap({ ...options, hostOrigin: ownWindow.location.origin });
  const addinOrigin = new URL(options.url).origin;
  const frame = ownWindow.document.createElement('iframe');
  frame.name = start.windowName;
  frame.title = title;
  frame.src = start.url;
  return {
    frame,
    channel: {
      send: (text) => frame.contentWindow?.postMessage(text, addinOrigin),
      listen(receive) {
        const onMessage = (event: MessageEvent) => {
          if (event.source === frame.contentWindow && event.origin === addinOrigin && typeof event.data === 'string')
            receive(event.data);
        };
        ownWindow.addEventListener('message', onMessage);
        return () => ownWindow.removeEventListener('message', onMessage);
      },
    },
    insert: (container) => container.append(frame),
    remove: () => frame.remove(),
  };
}
