import { randomUUID } from 'node:crypto';
import { type DOMWindow, JSDOM } from 'jsdom';
import type { BlankCell } from '../functions/coerce';
import { type Host, createHost } from '../host';
import { type Manifest, readManifest } from '../manifest/manifest';
import { type AddinPage, addinPages } from '../manifest/pages';
import { type MemoryGrid, createMemoryGrid } from '../memory/memory-grid';
import type { RequirementSets } from '../transport/app-context';
import { RuntimeFlag, bootstrap } from '../transport/bootstrap';
import type { FaultHook } from '../transport/faults';
import type { Exchange } from '../transport/methods';
import type { SettingsStore } from '../transport/settings';
import { type FileSource, firstOf, officeSource } from './files';
import { type OfficeGlobals, installGlobals, officeReady } from './globals';
import { type Page, openPage } from './page';

export interface StartOptions {
  /** The workbook; default an empty one with Sheet1. */
  readonly workbook?: MemoryGrid;
  /** Text of an add-in-only manifest. Its pages, scripts and metadata are taken from `files`; without one the page is blank but for `scripts`. */
  readonly manifest?: string;
  /** Files that pages load by address, besides Office.js. */
  readonly files?: FileSource;
  /** Scripts that run in the blank page after Office.js, such as a built functions.js. */
  readonly scripts?: readonly string[];
  /** Custom functions without a manifest; their code comes with `scripts`. */
  readonly functions?: { readonly metadata: unknown; readonly namespace?: string | null };
  readonly faults?: FaultHook;
  /** Default zh-CN. */
  readonly locale?: string;
  readonly settings?: SettingsStore;
  readonly requirementSets?: RequirementSets;
  readonly blankCell?: BlankCell;
  /** Bytes that one request, and one answer, may have; default 5 MB. */
  readonly payloadLimit?: number;
  /** Told the bytes of each request that was answered, and of the answer. */
  readonly exchanged?: (bytes: Exchange) => void;
  /** The add-in shows or hides its task pane. */
  onPane?(visible: boolean): void;
  /** Loads office.debug.js into the blank page, whose stack traces can be read. */
  readonly debug?: boolean;
  /** Puts Excel, Office, OfficeExtension and CustomFunctions on globalThis until `close`. */
  readonly globals?: boolean;
}

export interface RunningHost extends OfficeGlobals {
  readonly grid: MemoryGrid;
  readonly host: Host;
  /** The manifest that was given, read for the locale. */
  readonly manifest: Manifest | null;
  /** Window of the task pane. */
  readonly window: DOMWindow;
  /** `Class.member` of everything that was asked for and is not there. Tests expect it to be empty. */
  readonly unsupported: readonly string[];
  /** What went wrong besides: console errors and warnings of the pages, scripts that threw, missing files, faults of the host. */
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
const BLANK_PAGE: AddinPage = {
  url: 'https://localhost:3000/taskpane.html',
  flags: RuntimeFlag.SharedRuntime | RuntimeFlag.CustomFunctions,
  runsFunctions: true,
  runsCommands: true,
  visible: true,
};

function blankHtml(debug: boolean, scripts: readonly string[]): string {
  const office = `https://appsforoffice.microsoft.com/lib/1/hosted/office${debug ? '.debug' : ''}.js`;
  // A script's text may not end its own element.
  const inline = scripts.map((script) => `<script>${script.replace(/<\/(script)/gi, '<\\/$1')}</script>`).join('\n');
  return `<!doctype html><html><head><meta charset="utf-8"><script src="${office}"></script></head><body>${inline}</body></html>`;
}

function textOf(files: FileSource, url: string): string {
  const file = files(new URL(url));
  if (!file) throw new Error(`No file for ${url}.`);
  return file.toString('utf8');
}

function registerFunctions(host: Host, options: StartOptions, manifest: Manifest | null, files: FileSource): void {
  if (options.functions) host.registerFunctions(options.functions.metadata, options.functions.namespace ?? null);
  else if (manifest?.functions) {
    const { metadataUrl, namespace } = manifest.functions;
    host.registerFunctions(JSON.parse(textOf(files, metadataUrl)), namespace);
  }
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
 * With `manifest` and `files` it loads an add-in's own pages instead of a blank one.
 * Errors are instances of `host.OfficeExtension.Error`, not of the test's own Error: compare `error.code`.
 */
export async function startHost(options: StartOptions = {}): Promise<RunningHost> {
  const grid = options.workbook ?? createMemoryGrid();
  const locale = options.locale ?? 'zh-CN';
  const files = options.files ? firstOf(options.files, officeSource()) : officeSource();
  const problems: string[] = [];
  const parser = new new JSDOM('').window.DOMParser();
  const manifest = options.manifest === undefined ? null : readManifest(options.manifest, locale, parser);
  const addin = { id: manifest?.id ?? '00000000-0000-4000-8000-000000000001', name: manifest?.displayName ?? 'add-in' };
  const host = createHost({
    ...options,
    grid,
    addin,
    locale,
    report: (error) => problems.push(error instanceof Error ? (error.stack ?? error.message) : String(error)),
  });
  grid.useFunctions(host.functions);
  registerFunctions(host, options, manifest, files);

  const open = (page: AddinPage): Page => {
    const conversationId = randomUUID();
    const { url, flags, runsFunctions, runsCommands } = page;
    const opened = openPage({
      ...bootstrap({ conversationId, addinId: addin.id, url, hostOrigin: HOST_ORIGIN, locale, flags }),
      hostOrigin: HOST_ORIGIN,
      html: manifest ? textOf(files, url) : blankHtml(options.debug ?? false, options.scripts ?? []),
      files,
      problem: (text) => problems.push(text),
    });
    host.connect({ channel: opened.channel, conversationId, hostOrigin: HOST_ORIGIN, runsFunctions, runsCommands });
    return opened;
  };

  const plan = manifest ? addinPages(manifest) : [BLANK_PAGE];
  const pages = plan.map((page) => ({ page, opened: open(page) }));
  const closeAll = () => {
    host.close();
    grid.close();
    for (const { opened } of pages) opened.close();
  };
  try {
    const ready = await Promise.all(pages.map(({ opened }) => officeReady(opened.window, problems)));
    const pane = Math.max(
      0,
      pages.findIndex(({ page }) => page.visible),
    );
    const globals = ready[pane];
    const window = pages[pane]?.opened.window;
    if (!globals || !window) throw new Error('The add-in has no page.');
    const restore = options.globals ? installGlobals(globals) : () => undefined;
    return {
      ...globals,
      grid,
      host,
      manifest,
      window,
      unsupported: host.unsupported,
      problems,
      runCommand: (functionName) => host.runCommand(functionName),
      setFaults: (hook) => host.setFaults(hook),
      setCellEditing: (on) => host.setCellEditing(on),
      whenCalculated: () => host.whenCalculated(),
      close() {
        restore();
        closeAll();
      },
    };
  } catch (error) {
    closeAll();
    throw error;
  }
}
