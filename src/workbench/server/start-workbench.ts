import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { basename, dirname, join, resolve } from 'node:path';
import type { ServerConfig } from '../page/config';
import { localhostCertificates } from './certificates';
import { type Handler, answer, folder, startStaticServer } from './static';

export interface WorkbenchOptions {
  /** The add-in's manifest: a file, or an https address. Without one the page is a grid alone. */
  readonly manifest?: string;
  /** An .xlsx file to open at start. */
  readonly open?: string;
  /** Default 3001; 0 takes any that is free. */
  readonly port?: number;
  /** A line that the page shows under its ribbon. */
  readonly hint?: string;
  /** Language in which the add-in runs; default zh-CN. */
  readonly locale?: string;
  /** Folder of the built page; default dist-workbench in the working folder. */
  readonly page?: string;
  /** Further folders to serve, by URL prefix: {'/addin/': 'dist'}. */
  readonly folders?: Readonly<Record<string, string>>;
}

export interface RunningWorkbench {
  /** Address of the page: https://localhost:3001/ */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

const DEFAULT_PORT = 3001;

const isAddress = (text: string): boolean => /^https?:\/\//i.test(text);

function existing(path: string, what: string): string {
  const full = resolve(path);
  if (!existsSync(full)) throw new Error(`${what}: ${full} does not exist.`);
  return full;
}

/** Office.js as the package has it; it loads its language files by names in mixed case. */
function officeJs(): Handler {
  const require = createRequire(join(process.cwd(), 'package.json'));
  const root = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
  return folder('/office-js/', root, { ignoreCase: true });
}

/** What the page asks for first, and the handlers that answer what it names. */
function contents(options: WorkbenchOptions): { config: ServerConfig; handlers: Handler[] } {
  const { manifest, open, hint, locale } = options;
  const config: ServerConfig = { hint, locale };
  const handlers: Handler[] = [];
  if (manifest !== undefined && isAddress(manifest)) config.manifest = manifest;
  else if (manifest !== undefined) {
    const path = existing(manifest, 'manifest');
    config.manifest = '/manifest.xml';
    // Read anew for each request: a reload shows what was changed.
    handlers.push(answer('/manifest.xml', '.xml', () => readFileSync(path)));
  }
  if (open !== undefined) {
    const path = existing(open, 'workbook');
    const at = `/workbook/${basename(path)}`;
    config.open = encodeURI(at);
    handlers.push(answer(at, '.xlsx', () => readFileSync(path)));
  }
  return { config, handlers };
}

/**
 * Serves the workbench's page, a manifest and a workbook on https://localhost.
 * Rejects where a file is missing, the page is not built, or the port is taken.
 */
export async function startWorkbench(options: WorkbenchOptions = {}): Promise<RunningWorkbench> {
  const page = existing(options.page ?? 'dist-workbench', 'page (npm run build:workbench makes it)');
  const { config, handlers } = contents(options);
  const server = await startStaticServer({
    port: options.port ?? DEFAULT_PORT,
    tls: await localhostCertificates(),
    handlers: [
      answer('/config.json', '.json', () => JSON.stringify(config)),
      ...handlers,
      officeJs(),
      ...Object.entries(options.folders ?? {}).map(([at, root]) => folder(at, existing(root, 'folder'))),
      folder('/', page),
    ],
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `https://localhost:${port}/`,
    port,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
