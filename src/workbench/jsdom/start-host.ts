import { randomUUID } from 'node:crypto';
import type { DOMWindow } from 'jsdom';
import type { BlankCell } from '../functions/coerce';
import { type Host, createHost } from '../host';
import { type MemoryGrid, createMemoryGrid } from '../memory/memory-grid';
import type { RequirementSets } from '../transport/app-context';
import { RuntimeFlag, bootstrap } from '../transport/bootstrap';
import type { FaultHook } from '../transport/faults';
import type { SettingsStore } from '../transport/settings';
import { type FileSource, firstOf, officeSource } from './files';
import { openPage } from './page';

/** The globals that an add-in's page has. */
export interface OfficeGlobals {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
}

export interface StartOptions {
  /** The workbook; default an empty one with Sheet1. */
  readonly workbook?: MemoryGrid;
  /** Scripts that run in the page after Office.js, such as a built functions.js. */
  readonly scripts?: readonly string[];
  /** The add-in's custom functions; their code comes with `scripts`. */
  readonly functions?: { readonly metadata: unknown; readonly namespace?: string | null };
  /** Files that the page loads by address, besides Office.js. */
  readonly files?: FileSource;
  readonly faults?: FaultHook;
  readonly locale?: string;
  readonly settings?: SettingsStore;
  readonly requirementSets?: RequirementSets;
  readonly blankCell?: BlankCell;
  /** Loads office.debug.js, whose stack traces can be read. */
  readonly debug?: boolean;
  /** Puts Excel, Office, OfficeExtension and CustomFunctions on globalThis until `close`. */
  readonly globals?: boolean;
}

export interface RunningHost extends OfficeGlobals {
  readonly grid: MemoryGrid;
  readonly host: Host;
  readonly window: DOMWindow;
  /** `Class.member` of everything that was asked for and is not there. Tests expect it to be empty. */
  readonly unsupported: readonly string[];
  /** What went wrong besides: console errors and warnings of the page, scripts that threw, faults of the host. */
  readonly problems: readonly string[];
  /** Runs an ExecuteFunction command; resolves when it has called `event.completed()`. */
  runCommand(functionName: string): Promise<void>;
  setFaults(hook: FaultHook | null): void;
  setCellEditing(on: boolean): void;
  /** Resolves when formulas are calculated and custom functions have answered. */
  whenCalculated(): Promise<void>;
  close(): void;
}

const HOST_ORIGIN = 'https://localhost:3001';
const PAGE = 'https://localhost:3000/taskpane.html';
const NAMES = ['Excel', 'Office', 'OfficeExtension', 'CustomFunctions'] as const;

function pageHtml(debug: boolean, scripts: readonly string[]): string {
  const office = `https://appsforoffice.microsoft.com/lib/1/hosted/office${debug ? '.debug' : ''}.js`;
  // A script may not close its own element early.
  const inline = scripts.map((script) => `<script>${script.replace(/<\/(script)/gi, '<\\/$1')}</script>`).join('\n');
  return `<!doctype html><html><head><meta charset="utf-8"><script src="${office}"></script></head><body>${inline}</body></html>`;
}

/** Waits until the client has loaded and asked the host who it is. */
async function officeReady(window: DOMWindow, problems: readonly string[]): Promise<OfficeGlobals> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    const {
      Excel: excel,
      Office: office,
      OfficeExtension: extension,
      CustomFunctions: functions,
    } = window as unknown as Partial<OfficeGlobals>;
    if (excel && extension && functions && office && typeof office.onReady === 'function') {
      await office.onReady();
      return { Excel: excel, Office: office, OfficeExtension: extension, CustomFunctions: functions };
    }
    if (Date.now() > deadline) throw new Error(`Office.js did not start. ${problems.join('; ')}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

function installGlobals(globals: OfficeGlobals): () => void {
  const target = globalThis as unknown as { [name: string]: unknown };
  const before = NAMES.map((name) => [name, Object.getOwnPropertyDescriptor(target, name)] as const);
  for (const name of NAMES) target[name] = globals[name];
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(target, name, descriptor);
      else delete target[name];
    }
  };
}

/**
 * Starts the real Office.js in jsdom against a workbook in memory, so that code that calls `Excel.run(…)` can be tested without Excel:
 *
 *     const host = await startHost({ globals: true });
 *     const sheet = host.grid.activeSheet();
 *     host.grid.write(sheet, { row: 0, column: 0, rows: 1, columns: 2 }, [[{ value: '姓名' }, { value: 500 }]]);
 *     await codeUnderTest();                       // calls Excel.run
 *     expect(host.unsupported).toEqual([]);        // nothing asked for that the host lacks
 *     expect(host.problems).toEqual([]);
 *     host.close();
 *
 * Errors are instances of `host.OfficeExtension.Error`, not of the test's own Error: compare `error.code`.
 */
export async function startHost(options: StartOptions = {}): Promise<RunningHost> {
  const grid = options.workbook ?? createMemoryGrid();
  const problems: string[] = [];
  const conversationId = randomUUID();
  const addin = { id: '00000000-0000-4000-8000-000000000001', name: 'add-in' };
  const locale = options.locale ?? 'zh-CN';
  const { faults, settings, requirementSets, blankCell } = options;
  const host = createHost({
    grid,
    addin,
    locale,
    ...(faults ? { faults } : {}),
    ...(settings ? { settings } : {}),
    ...(requirementSets ? { requirementSets } : {}),
    ...(blankCell === undefined ? {} : { blankCell }),
    report: (error) => problems.push(error instanceof Error ? (error.stack ?? error.message) : String(error)),
  });
  grid.useFunctions(host.functions);
  if (options.functions) host.registerFunctions(options.functions.metadata, options.functions.namespace ?? null);
  const start = bootstrap({
    conversationId,
    addinId: addin.id,
    url: PAGE,
    hostOrigin: HOST_ORIGIN,
    locale,
    flags: RuntimeFlag.SharedRuntime | RuntimeFlag.CustomFunctions,
  });
  const page = openPage({
    ...start,
    hostOrigin: HOST_ORIGIN,
    html: pageHtml(options.debug ?? false, options.scripts ?? []),
    files: options.files ? firstOf(options.files, officeSource()) : officeSource(),
    problem: (text) => problems.push(text),
  });
  host.connect({ channel: page.channel, conversationId, hostOrigin: HOST_ORIGIN, runsFunctions: true, isMain: true });
  const globals = await officeReady(page.window, problems);
  const restore = options.globals ? installGlobals(globals) : () => undefined;
  return {
    ...globals,
    grid,
    host,
    window: page.window,
    unsupported: host.unsupported,
    problems,
    runCommand: (functionName) => host.runCommand(functionName),
    setFaults: (hook) => host.setFaults(hook),
    setCellEditing: (on) => host.setCellEditing(on),
    whenCalculated: () => host.whenCalculated(),
    close() {
      restore();
      host.close();
      grid.close();
      page.close();
    },
  };
}
