import { type AccessOptions, createAccess } from './access';
import { OfficeError, generalException, invalidArgument } from './errors';
import { type OfficeObject, isOfficeObject } from './object-type';
import { type PathRoots, type Paths, createPaths } from './paths';
import { queryObject } from './query';
import type { References } from './references';
import { type Action, ActionType, type BatchError, type BatchRequest, type BatchResponse, type Json } from './wire';

export interface InterpreterOptions extends PathRoots, AccessOptions {
  /** Told of errors that are faults of the host itself; the add-in gets a GeneralException. */
  report(error: unknown): void;
}

/** Runs batches against objects. Knows the protocol and no Office class. */
export interface Interpreter {
  /** Runs the actions in order up to the first error; what was done before it stays done, as in Excel. */
  execute(request: BatchRequest): Promise<BatchResponse>;
  /** `Class.member` of everything that was asked for and is not there, in order, each once. */
  readonly unsupported: readonly string[];
}

/** What lets the client find the object again in a later batch. */
function identityOf(object: OfficeObject, references: References): { readonly [key: string]: Json } {
  const reference = references.idOf(object);
  return {
    ...(object.id === undefined ? {} : { Id: object.id }),
    ...(reference === undefined ? {} : { _ReferenceId: reference }),
  };
}

/** What the add-in is told of an error; one that Office does not know is a fault of the host, and reported. */
function failure(thrown: unknown, ActionIndex: number, { translate, report }: InterpreterOptions): BatchError {
  const error = translate?.(thrown) ?? thrown;
  if (!(error instanceof OfficeError)) report(error);
  const known =
    error instanceof OfficeError ? error : generalException(error instanceof Error ? error.message : String(error));
  const { code: Code, message: Message, httpStatusCode: HttpStatusCode, location } = known;
  return { Code, Message, HttpStatusCode, ActionIndex, ...(location === undefined ? {} : { Location: location }) };
}

export function createInterpreter(options: InterpreterOptions): Interpreter {
  const { references } = options;
  const access = createAccess(options);

  const identify = (object: OfficeObject) => identityOf(object, references);

  async function query(object: OfficeObject | null, action: Action): Promise<Json> {
    if (object === null) return null;
    const { QueryInfo: info = {}, ActionType: type } = action;
    const context = { identify, missing: access.missing, camelCase: type === ActionType.QueryAsJson };
    return access.at(object, info.Select?.[0] ?? 'load', () => queryObject(context, object, info));
  }

  async function call(object: OfficeObject, action: Action, paths: Paths): Promise<Json> {
    if (action.Name === '_KeepReference') {
      references.keep(object);
      return null;
    }
    const result = await access.call(object, action.Name, await paths.args(action.ArgumentInfo));
    return isOfficeObject(result) ? identify(result) : (result ?? null);
  }

  async function setProperty(object: OfficeObject, action: Action, paths: Paths): Promise<null> {
    const [value = null] = await paths.args(action.ArgumentInfo);
    if (isOfficeObject(value)) throw invalidArgument(action.Name);
    access.set(object, action.Name, value as Json);
    return null;
  }

  async function act(action: Action, paths: Paths): Promise<Json> {
    if (action.ActionType === ActionType.Trace || action.ActionType === ActionType.EnsureUnchanged) return null;
    const reads = action.ActionType === ActionType.Query || action.ActionType === ActionType.QueryAsJson;
    if (reads) await options.settle();
    const object = await paths.resolve(action.ObjectPathId);
    if (reads) return query(object, action);
    if (object === null) return null;
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return identify(object);
      case ActionType.Method:
        return call(object, action, paths);
      case ActionType.SetProperty:
        return setProperty(object, action, paths);
      case ActionType.Update:
        for (const [member, value] of Object.entries(action.ObjectState ?? {})) access.set(object, member, value);
        return null;
      case ActionType.RecursiveQuery:
        throw access.missing(object, 'loadRecursive');
      default:
        throw invalidArgument(`action type ${action.ActionType}`);
    }
  }

  return {
    unsupported: access.unsupported,
    async execute(request) {
      const paths = createPaths(request, options, access);
      const Results: { ActionId: number; Value: Json }[] = [];
      const TraceIds: number[] = [];
      for (const [index, action] of (request.Actions ?? []).entries()) {
        try {
          Results.push({ ActionId: action.Id, Value: await act(action, paths) });
        } catch (thrown) {
          return { Results, TraceIds, Error: failure(thrown, index, options) };
        }
        // A trace counts only in both lists.
        if (action.ActionType === ActionType.Trace) TraceIds.push(action.Id);
      }
      return { Results, TraceIds };
    },
  };
}
