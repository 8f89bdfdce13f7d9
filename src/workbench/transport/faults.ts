import type { BatchRequest } from '../richapi/wire';

/** Codes that Excel's side answers a whole request with, before any action of it runs. */
export const RequestFault = {
  SessionTimedOut: 5012,
  CellEditMode: 5004,
  ModalDialogOpen: 5016,
  ActivityLimitReached: 5102,
  RequestTooLarge: 5103,
  ResponseTooLarge: 5104,
  NoCapability: 7000,
} as const;

/** A failure to be played instead of the request. */
export type Fault =
  /** The channel itself refuses (access denied). */
  | { readonly kind: 'channel'; readonly code: -5 }
  /** The request is refused as a whole: see {@link RequestFault}. */
  | { readonly kind: 'request'; readonly code: number }
  /** An error of the API, as if its first action had failed. */
  | { readonly kind: 'api'; readonly code: string; readonly message: string }
  /** The same for the action at this place: those before it are done and stay done. */
  | { readonly kind: 'action'; readonly index: number; readonly code: string; readonly message: string }
  /** No answer ever comes, whether the request was carried out or not. */
  | { readonly kind: 'silence'; readonly carriedOut: boolean };

/** One request of `context.sync()`, as a fault hook sees it. */
export interface RequestSummary {
  readonly batch: BatchRequest;
  /** The request changes the workbook. */
  readonly writes: boolean;
  /** The add-in asked to wait for the end of cell editing. */
  readonly delayForCellEdit: boolean;
  /** Results of custom functions and other traffic of the client's own. */
  readonly internal: boolean;
}

/** Asked before each request; null lets it pass. */
export type FaultHook = (request: RequestSummary) => Fault | null;
