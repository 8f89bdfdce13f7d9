import { type Host, createHost } from '../host';
import { type Manifest, readManifest } from '../manifest/manifest';
import { type AddinPage, addinPages } from '../manifest/pages';
import type { RibbonButton } from '../manifest/ribbon';
import { type AddinFrame, createAddinFrame } from '../transport/iframe';
import { createSettings } from '../transport/settings';
import type { UniverGrid } from '../univer/univer-grid';
import type { Kept } from '../xlsx/web-extensions';
import type { HostLog } from './host-log';
import type { TaskPane } from './task-pane';

export interface AddinOptions {
  readonly manifestUrl: string;
  readonly grid: UniverGrid;
  readonly locale: string;
  readonly pane: TaskPane;
  /** Where pages without a pane of their own live. */
  readonly background: HTMLElement;
  readonly log: HostLog;
  /** What the add-in of that id kept in the open file. */
  kept(id: string): Kept;
  /** Told of faults of the host. */
  report(error: unknown): void;
}

/** An add-in that runs in the page. */
export interface RunningAddin {
  readonly manifest: Manifest;
  readonly host: Host;
  /** Does what a button of the ribbon is for. */
  press(button: RibbonButton): Promise<void>;
}

/** First thing that a page of an add-in asks once Office.js runs in it. */
const ACTIVATION = 'ContextActivationManager_getAppContextAsync';
const PATIENCE_MS = 30_000;

async function download(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response;
}

/** Addresses of the same page, whatever stands behind ? or #. */
const samePage = (a: string, b: string): boolean => {
  const page = (url: string) => new URL(url).origin + new URL(url).pathname;
  return page(a) === page(b);
};

/** Reads the manifest, makes the add-in's functions known to the grid and opens its pages. Resolves when Office.js has started in all of them. */
export async function startAddin(options: AddinOptions): Promise<RunningAddin> {
  const { grid, locale, pane, log } = options;
  const manifest = readManifest(await (await download(options.manifestUrl)).text(), locale, new DOMParser());
  const addin = { id: manifest.id, name: manifest.displayName };
  const host = createHost({
    grid,
    addin,
    locale,
    settings: createSettings(options.kept(manifest.id)),
    onPane: (visible) => (visible ? pane.show(addin.name) : pane.hide()),
    report: (error) => options.report(error),
  });
  pane.onVisible((visible) => host.setPaneVisible(visible));
  if (manifest.functions) {
    const { metadataUrl, namespace } = manifest.functions;
    host.registerFunctions(await (await download(metadataUrl)).json(), namespace);
  }
  grid.connect(host.functions);

  function open(page: AddinPage): { frame: AddinFrame; active: Promise<void> } {
    const conversationId = crypto.randomUUID();
    const { url, flags, runsFunctions, runsCommands } = page;
    const frame = createAddinFrame({ conversationId, addinId: addin.id, url, locale, flags }, addin.name);
    const active = new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`Office.js did not start in ${url}`)), PATIENCE_MS);
      const channel = log.record(frame.channel, (action) => {
        if (action !== ACTIVATION) return;
        clearTimeout(timer);
        resolve();
      });
      host.connect({ channel, conversationId, hostOrigin: window.location.origin, runsFunctions, runsCommands });
    });
    frame.insert(page.visible ? pane.body : options.background);
    return { frame, active };
  }

  const pages = addinPages(manifest).map((page) => ({ page, ...open(page) }));
  let shown = pages.find(({ page }) => page.visible);
  pane.show(manifest.displayName);
  await Promise.all(pages.map(({ active }) => active));

  async function showPane(url: string | null, title: string | null): Promise<void> {
    pane.show(title ?? manifest.displayName);
    if (!shown || !url || manifest.sharedRuntime || samePage(url, shown.page.url)) return;
    shown.frame.remove();
    const page = { ...shown.page, url };
    shown = { page, ...open(page) };
    await shown.active;
  }

  return {
    manifest,
    host,
    press: ({ id, action }) =>
      action.kind === 'executeFunction' ? host.runCommand(action.functionName, id) : showPane(action.url, action.title),
  };
}
