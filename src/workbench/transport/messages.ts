import type { Json } from '../richapi/wire';

/** What the add-in's page posts: a call, or the wish to hear of an event. */
export interface XdmRequest {
  readonly _messageType: 0;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _actionType: 0 | 1 | 2;
  readonly _data: Json;
}

export const RequestKind = { Invoke: 0, RegisterEvent: 1, UnregisterEvent: 2 } as const;

/** Numbers of `executeMethod`. */
export const DispatchId = {
  LoadSettings: 75,
  SaveSettings: 76,
  FileProperties: 86,
  RichApi: 93,
  CommandCompleted: 94,
} as const;

/** Reads a posted text; null where it is none of our messages. */
export function parseRequest(text: unknown): XdmRequest | null {
  if (typeof text !== 'string') return null;
  try {
    const message: unknown = JSON.parse(text);
    if (typeof message !== 'object' || message === null) return null;
    const { _messageType: type, _actionName: name, _conversationId: conversation } = message as Partial<XdmRequest>;
    return type === 0 && typeof name === 'string' && typeof conversation === 'string' ? (message as XdmRequest) : null;
  } catch (error) {
    // Pages post other things too; only a text that is not JSON is no message.
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
