import type { BlankCell } from './functions/coerce';
import type { GridPort } from './model/port';
import type { RequirementSets } from './transport/app-context';
import type { Channel } from './transport/channel';
import type { FaultHook } from './transport/faults';
import type { Exchange } from './transport/methods';
import type { PageRole } from './transport/pages';
import type { SettingsStore } from './transport/settings';

/** The add-in, as far as the host has to know it. */
interface HostedAddin {
  readonly id: string;
  readonly name: string;
}

export interface HostOptions {
  readonly grid: GridPort;
  readonly addin: HostedAddin;
  /** Language of Excel's words, and of numbers and dates. Default zh-CN. */
  readonly locale?: string;
  readonly settings?: SettingsStore;
  readonly requirementSets?: RequirementSets;
  /** Asked before every request; for tests of failures. */
  readonly faults?: FaultHook;
  /** Bytes that one request, and one answer, may have; default 5 MB, as in Excel on the web. */
  readonly payloadLimit?: number;
  /** Told the bytes of each request that was answered, and of the answer. */
  readonly exchanged?: (bytes: Exchange) => void;
  /** How blank cells reach custom functions; default "". */
  readonly blankCell?: BlankCell;
  /** The add-in shows or hides its task pane. */
  onPane?(visible: boolean): void;
  /** Told of faults of the host itself. Default: written to the console. */
  report?(error: unknown): void;
}

/** A page of the add-in, and how it is spoken to. */
export interface ConnectOptions extends PageRole {
  readonly channel: Channel;
  readonly conversationId: string;
  readonly hostOrigin: string;
}
