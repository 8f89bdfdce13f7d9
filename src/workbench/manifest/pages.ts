import { RuntimeFlag } from '../transport/bootstrap';
import type { Manifest } from './manifest';

/** A page of the add-in that the host has to open. */
export interface AddinPage {
  readonly url: string;
  /** Sum of RuntimeFlags. */
  readonly flags: number;
  readonly runsFunctions: boolean;
  readonly runsCommands: boolean;
  /** The task pane; others stay hidden. */
  readonly visible: boolean;
}

/** One page with a shared runtime; else the pane, and a page of their own for functions and for commands where the manifest names one. */
export function addinPages(manifest: Manifest): AddinPage[] {
  const { sourceLocation, functions, functionFile, sharedRuntime } = manifest;
  const functionFlag = functions ? RuntimeFlag.CustomFunctions : 0;
  if (sharedRuntime) {
    const flags = RuntimeFlag.SharedRuntime | functionFlag;
    return [{ url: sourceLocation, flags, runsFunctions: functions !== null, runsCommands: true, visible: true }];
  }
  const functionsUrl = functions?.pageUrl ?? null;
  const urls = [...new Set([sourceLocation, functionsUrl, functionFile].filter((url) => url !== null))];
  return urls.map((url) => {
    const runsFunctions = url === functionsUrl;
    return {
      url,
      flags: runsFunctions ? functionFlag : 0,
      runsFunctions,
      runsCommands: url === (functionFile ?? sourceLocation),
      visible: url === sourceLocation,
    };
  });
}
