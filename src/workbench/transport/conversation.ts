import type { Json } from '../richapi/wire';
import type { Channel } from './channel';
import { RequestKind, type XdmRequest, parseRequest } from './messages';

/** Answer to a call: data, and the channel's error code where it is refused. */
export interface Reply {
  readonly data: Json;
  readonly errorCode?: number;
}

export interface ConversationOptions {
  readonly channel: Channel;
  readonly conversationId: string;
  readonly hostOrigin: string;
  /** The page has (re)loaded: everything it registered before is void. */
  onActivate(): void;
  appContext(): Json;
  /** `executeMethod`. */
  execute(data: Json): Promise<Reply>;
  onRegistered?(event: string): void;
}

/** The host's side of the cross-document conversation with one page. */
export interface Conversation {
  /** Sends an event; false where the page has not registered for it. */
  fire(event: string, data: Json): boolean;
  isRegistered(event: string): boolean;
  close(): void;
}

const GET_APP_CONTEXT = 'ContextActivationManager_getAppContextAsync';
const REGISTERED: Reply = { data: { Error: 0, Version: 1 } };

export function openConversation(options: ConversationOptions): Conversation {
  const { channel, conversationId } = options;
  const registered = new Set<string>();

  const post = (name: string, correlation: number, data: Json, errorCode: number, responseType: 0 | 1): void =>
    channel.send(
      JSON.stringify({
        _messageType: 1,
        _actionName: name,
        _conversationId: conversationId,
        _correlationId: correlation,
        _data: data,
        _errorCode: errorCode,
        _responseType: responseType,
        _origin: options.hostOrigin,
        _serializerVersion: 1,
      }),
    );

  async function answer(request: XdmRequest): Promise<Reply> {
    switch (request._actionType) {
      case RequestKind.RegisterEvent:
        registered.add(request._actionName);
        options.onRegistered?.(request._actionName);
        return REGISTERED;
      case RequestKind.UnregisterEvent:
        registered.delete(request._actionName);
        return REGISTERED;
      case RequestKind.Invoke:
        if (request._actionName === GET_APP_CONTEXT) {
          registered.clear();
          options.onActivate();
          return { data: options.appContext() };
        }
        return request._actionName === 'executeMethod' ? options.execute(request._data) : { data: null };
    }
  }

  const stop = channel.listen((text) => {
    const request = parseRequest(text);
    if (request?._conversationId !== conversationId) return;
    void answer(request).then(({ data, errorCode = 0 }) =>
      post(request._actionName, request._correlationId, data, errorCode, 0),
    );
  });

  return {
    fire(event, data) {
      if (!registered.has(event)) return false;
      post(event, 0, data, 0, 1);
      return true;
    },
    isRegistered: (event) => registered.has(event),
    close: stop,
  };
}
