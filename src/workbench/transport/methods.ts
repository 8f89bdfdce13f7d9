import type { BatchRequest, BatchResponse, Json } from '../richapi/wire';
import type { Reply } from './conversation';
import { type Fault, RequestFault } from './faults';
import { DispatchId } from './messages';
import type { SettingsStore } from './settings';

/** What went over the wire for one `context.sync()`, in bytes. */
export interface Exchange {
  readonly request: number;
  readonly answer: number;
}

/** What the methods of the channel need of the host. */
export interface MethodContext {
  readonly settings: SettingsStore;
  readonly documentUrl: string;
  /** Bytes that one request, and one answer, may have. */
  readonly payloadLimit: number;
  /** Told the bytes of each request that was answered, and of the answer. */
  exchanged?(bytes: Exchange): void;
  /** Runs a batch, or names the failure to answer with. */
  batch(request: BatchRequest, flags: number): Promise<BatchResponse | Fault>;
  /** The add-in has ended a ribbon command; status 0: well. */
  commandCompleted(id: string, status: number): void;
  report(error: unknown): void;
}

const NOT_SUPPORTED = 5001;

const good = (data: { readonly [key: string]: Json } = {}): Reply => ({ data: { Error: 0, Version: 1, ...data } });
const failed = (code: number): Reply => ({ data: { Error: code, Version: 1 } });

type JsonObject = { readonly [key: string]: Json };
const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function saveSettings(store: SettingsStore, data: JsonObject): Reply {
  const method = data.DdaSettingsMethod;
  const properties = isObject(method) && Array.isArray(method.Properties) ? (method.Properties as readonly Json[]) : [];
  store.replaceAll(properties.map((pair) => (Array.isArray(pair) ? [String(pair[0]), String(pair[1])] : ['', ''])));
  return good();
}

const loadSettings = (store: SettingsStore): Reply =>
  good({ Properties: { Settings: [...store.entries()].map(([Name, Value]) => ({ Name, Value })) } });

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** Whether a text has more bytes than the limit; short ones are not measured. */
const isLonger = (text: string, limit: number): boolean => text.length * 3 > limit && bytesOf(text) > limit;

/** A request of `context.sync()`: its body is the fifth item, its flags the seventh. */
async function richApi(context: MethodContext, data: JsonObject): Promise<Reply> {
  const request = Array.isArray(data.ArrayData) ? (data.ArrayData as readonly Json[]) : [];
  const [, , , , body, , flags] = request;
  if (typeof body !== 'string') return failed(NOT_SUPPORTED);
  if (isLonger(body, context.payloadLimit)) return failed(RequestFault.RequestTooLarge);
  const answer = await context.batch(JSON.parse(body) as BatchRequest, typeof flags === 'number' ? flags : 0);
  if (!('kind' in answer)) {
    const text = JSON.stringify(answer);
    if (isLonger(text, context.payloadLimit)) return failed(RequestFault.ResponseTooLarge);
    context.exchanged?.({ request: bytesOf(body), answer: bytesOf(text) });
    return good({ Data: [200, [], text] });
  }
  return answer.kind === 'channel'
    ? { data: null, errorCode: answer.code }
    : failed(answer.kind === 'request' ? answer.code : NOT_SUPPORTED);
}

/** Answers `executeMethod`. Never rejects: a fault of the host is reported and answered as an error. */
export async function methodReply(data: Json, context: MethodContext): Promise<Reply> {
  try {
    const method = isObject(data) ? data.DdaMethod : undefined;
    if (!isObject(data) || !isObject(method)) return failed(NOT_SUPPORTED);
    switch (method.DispatchId) {
      case DispatchId.RichApi:
        return await richApi(context, data);
      case DispatchId.SaveSettings:
        return saveSettings(context.settings, data);
      case DispatchId.LoadSettings:
        return loadSettings(context.settings);
      case DispatchId.FileProperties:
        return good({ Properties: { Url: context.documentUrl } });
      case DispatchId.CommandCompleted:
        context.commandCompleted(String(data[0] ?? ''), typeof data[1] === 'number' ? data[1] : 0);
        return good();
      default:
        context.report(new Error(`The host has no method ${JSON.stringify(method.DispatchId)}.`));
        return failed(NOT_SUPPORTED);
    }
  } catch (error) {
    context.report(error);
    return failed(NOT_SUPPORTED);
  }
}
