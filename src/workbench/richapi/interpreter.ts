import type { Argument, Args } from './arguments';
import { OfficeError, apiNotFound, generalException, invalidArgument, itemNotFound } from './errors';
import { type MethodResult, type OfficeObject, isOfficeObject } from './object-type';
import { type QueryContext, clientName, queryObject } from './query';
import type { References } from './references';
import {
  type Action,
  ActionType,
  type ArgumentInfo,
  type BatchRequest,
  type BatchResponse,
  type Json,
  PathType,
} from './wire';

export interface InterpreterOptions {
  readonly root: OfficeObject;
  /** Top-level services by their full name. */
  readonly services: { readonly [name: string]: OfficeObject };
  readonly references: References;
  /** Awaited before values are read; resolves when the grid has calculated. */
  settle(): Promise<void>;
  /** Called around each call into the model, so that changes during it are known to be the add-in's. */
  during?<R>(run: () => R): R;
  /** Turns errors of the model's own into OfficeErrors; others pass. */
  translate?(error: unknown): unknown;
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

/** Everything that one batch shares: paths, evaluated once each. */
interface Batch {
  resolve(pathId: number): Promise<OfficeObject | null>;
  args(info: ArgumentInfo | undefined): Promise<Args>;
}

export function createInterpreter(options: InterpreterOptions): Interpreter {
  const { references } = options;
  const unsupported: string[] = [];

  const missing = (object: OfficeObject, member: string): OfficeError => {
    const name = `${object.className}.${clientName(member)}`;
    if (!unsupported.includes(name)) unsupported.push(name);
    return apiNotFound(name);
  };

  /** Calls into the model; adds the place to errors that do not say theirs. */
  const located = <R>(object: OfficeObject, member: string, run: () => R): R => {
    try {
      return options.during ? options.during(run) : run();
    } catch (thrown) {
      const error = options.translate?.(thrown) ?? thrown;
      if (!(error instanceof OfficeError) || error.location !== undefined) throw error;
      throw new OfficeError(
        error.code,
        error.message,
        error.httpStatusCode,
        `${object.className}.${clientName(member)}`,
      );
    }
  };

  const callMethod = async (object: OfficeObject, member: string, args: Args): Promise<MethodResult> => {
    const method = object.method(member);
    if (!method) throw missing(object, member);
    if (object.waitsForCalculation(member)) await options.settle();
    return located(object, member, () => method(args));
  };

  const identify = (object: OfficeObject): { [key: string]: Json } => {
    const reference = references.idOf(object);
    return {
      ...(object.id === undefined ? {} : { Id: object.id }),
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
    };
  };

  const queryContext = (camelCase: boolean): QueryContext => ({ identify, missing, camelCase });

  function openBatch(request: BatchRequest): Batch {
    const resolved = new Map<number, OfficeObject | null>();
    const batch: Batch = {
      async resolve(pathId) {
        const known = resolved.get(pathId);
        if (known !== undefined) return known && references.current(known);
        const object = await evaluate(pathId);
        resolved.set(pathId, object);
        return object;
      },
      async args(info) {
        const references = info?.ReferencedObjectPathIds;
        return Promise.all((info?.Arguments ?? []).map((value, i) => argument(value, references?.[i] ?? 0)));
      },
    };

    async function argument(value: Json, reference: Json): Promise<Argument> {
      if (typeof reference === 'number' && reference > 0) return batch.resolve(reference);
      if (Array.isArray(value)) {
        // Blocks of cells are the bulk of all traffic: without references inside they pass as they are.
        if (!Array.isArray(reference)) return value;
        return Promise.all(value.map((item: Json, i) => argument(item, (reference[i] as Json | undefined) ?? 0)));
      }
      if (typeof value === 'object' && value !== null && '_ObjectPathId' in value) {
        return typeof value._ObjectPathId === 'number' ? batch.resolve(value._ObjectPathId) : null;
      }
      return value;
    }

    async function evaluate(pathId: number): Promise<OfficeObject | null> {
      const path = request.ObjectPaths?.[String(pathId)];
      if (!path) throw invalidArgument(`path ${pathId}`);
      if (path.ObjectPathType === PathType.Root) return options.root;
      if (path.ObjectPathType === PathType.Null) return null;
      if (path.ObjectPathType === PathType.Service) return service(path.Name);
      if (path.ObjectPathType === PathType.Reference) return kept(path.Name);
      if (path.ParentObjectPathId === undefined) throw invalidArgument(`path ${pathId}`);
      const parent = await batch.resolve(path.ParentObjectPathId);
      // What hangs on a null object is null too.
      if (parent === null) return null;
      switch (path.ObjectPathType) {
        case PathType.Method: {
          const result = await callMethod(parent, path.Name, await batch.args(path.ArgumentInfo));
          return isOfficeObject(result) ? result : null;
        }
        case PathType.Property: {
          if (!parent.isChild(path.Name)) throw missing(parent, path.Name);
          return located(parent, path.Name, () => parent.child(path.Name));
        }
        case PathType.Indexer: {
          const { indexer } = parent;
          if (!indexer) throw missing(parent, 'getItem');
          const args = await batch.args(path.ArgumentInfo);
          return located(parent, 'getItem', () => indexer(args));
        }
        default:
          throw invalidArgument(`path type ${path.ObjectPathType}`);
      }
    }

    return batch;
  }

  function service(name: string): OfficeObject {
    const found = options.services[name];
    if (found) return found;
    if (!unsupported.includes(name)) unsupported.push(name);
    throw apiNotFound(name);
  }

  function kept(id: string): OfficeObject {
    const object = references.get(id);
    if (!object) throw itemNotFound('reference');
    return object;
  }

  const setMember = (object: OfficeObject, member: string, value: Json): void => {
    if (object.isChild(member) && typeof value === 'object' && value !== null && !Array.isArray(value)) {
      const child = object.child(member);
      if (child)
        for (const [name, below] of Object.entries(value))
          setMember(child, name[0]?.toUpperCase() + name.slice(1), below);
      return;
    }
    const set = object.setter(member);
    if (!set) throw missing(object, member);
    located(object, member, () => set(value));
  };

  async function act(batch: Batch, action: Action): Promise<Json> {
    switch (action.ActionType) {
      case ActionType.Instantiate: {
        const object = await batch.resolve(action.ObjectPathId);
        return object && identify(object);
      }
      case ActionType.Query:
      case ActionType.QueryAsJson: {
        await options.settle();
        const object = await batch.resolve(action.ObjectPathId);
        const context = queryContext(action.ActionType === ActionType.QueryAsJson);
        return (
          object &&
          located(object, action.QueryInfo?.Select?.[0] ?? 'load', () =>
            queryObject(context, object, action.QueryInfo ?? {}),
          )
        );
      }
      case ActionType.Method: {
        const object = await batch.resolve(action.ObjectPathId);
        if (object === null) return null;
        if (action.Name === '_KeepReference') {
          references.keep(object);
          return null;
        }
        const result = await callMethod(object, action.Name, await batch.args(action.ArgumentInfo));
        return isOfficeObject(result) ? identify(result) : (result ?? null);
      }
      case ActionType.SetProperty: {
        const object = await batch.resolve(action.ObjectPathId);
        const [value = null] = await batch.args(action.ArgumentInfo);
        if (isOfficeObject(value)) throw invalidArgument(action.Name);
        if (object) setMember(object, action.Name, value as Json);
        return null;
      }
      case ActionType.Update: {
        const object = await batch.resolve(action.ObjectPathId);
        if (object)
          for (const [member, value] of Object.entries(action.ObjectState ?? {})) setMember(object, member, value);
        return null;
      }
      case ActionType.RecursiveQuery: {
        const object = await batch.resolve(action.ObjectPathId);
        if (object) throw missing(object, 'loadRecursive');
        return null;
      }
      case ActionType.Trace:
      case ActionType.EnsureUnchanged:
        return null;
      default:
        throw invalidArgument(`action type ${action.ActionType}`);
    }
  }

  return {
    unsupported,
    async execute(request) {
      const batch = openBatch(request);
      const results: { ActionId: number; Value: Json }[] = [];
      const traceIds: number[] = [];
      for (const [index, action] of (request.Actions ?? []).entries()) {
        try {
          const value = await act(batch, action);
          results.push({ ActionId: action.Id, Value: value });
          if (action.ActionType === ActionType.Trace) traceIds.push(action.Id);
        } catch (thrown) {
          const error = options.translate?.(thrown) ?? thrown;
          if (!(error instanceof OfficeError)) options.report(error);
          const known =
            error instanceof OfficeError
              ? error
              : generalException(error instanceof Error ? error.message : String(error));
          return {
            Results: results,
            TraceIds: traceIds,
            Error: {
              Code: known.code,
              Message: known.message,
              ...(known.location === undefined ? {} : { Location: known.location }),
              ActionIndex: index,
              HttpStatusCode: known.httpStatusCode,
            },
          };
        }
      }
      return { Results: results, TraceIds: traceIds };
    },
  };
}
