/** JSON as it travels. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** How an object is reached from the root (numbers of the protocol). */
export const PathType = { Root: 1, Service: 2, Method: 3, Property: 4, Indexer: 5, Reference: 6, Null: 7 } as const;

export const ActionType = {
  Instantiate: 1,
  Query: 2,
  Method: 3,
  SetProperty: 4,
  Trace: 5,
  RecursiveQuery: 6,
  QueryAsJson: 7,
  EnsureUnchanged: 8,
  Update: 9,
} as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly Json[];
  /** Path ids of the arguments that are client objects, 0 elsewhere, nested where the argument is an array. */
  readonly ReferencedObjectPathIds?: readonly Json[];
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly QueryInfo?: QueryInfo;
  readonly RecursiveQueryInfo?: { readonly MaxDepth?: number } & QueryInfo;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly ObjectState?: { readonly [member: string]: Json };
}

/** One batch: what `context.sync()` sends. */
export interface BatchRequest {
  readonly Actions?: readonly Action[];
  readonly ObjectPaths?: { readonly [id: string]: ObjectPath };
  readonly AutoKeepReference?: boolean;
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly Location?: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface BatchResponse {
  readonly Results: readonly { readonly ActionId: number; readonly Value: Json }[];
  readonly TraceIds: readonly number[];
  readonly Error?: BatchError;
}
