import { createReadStream, statSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { localhostCertificate } from './certificates';

const root = fileURLToPath(new URL('..', import.meta.url));

/** URL prefixes and the folders behind them: what was built, and Office.js unmodified from its package. */
const folders: readonly (readonly [prefix: string, folder: string])[] = [
  ['/office-js/', join(root, 'node_modules/@microsoft/office-js/dist')],
  ['/', join(root, 'dist')],
];

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** The file that a URL path names, never one outside the folders. */
function fileFor(path: string): string | undefined {
  for (const [prefix, folder] of folders) {
    if (!path.startsWith(prefix)) continue;
    const file = join(folder, normalize(join(sep, path.slice(prefix.length))));
    if (statSync(file, { throwIfNoEntry: false })?.isFile()) return file;
  }
  return undefined;
}

/**
 * Serves the add-in as it was built on https://localhost. Other origins may read it, as a host that runs elsewhere
 * does, and nothing is cached, so that a reload shows the last build.
 */
export async function serveAddIn(port: number): Promise<Server> {
  const server = createServer(await localhostCertificate(), (request, response) => {
    const url = new URL(request.url ?? '/', `https://localhost:${port}`);
    const file = fileFor(url.pathname);
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Cache-Control', 'no-store');
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream');
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => resolve(server));
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await serveAddIn(3000);
  console.log('The add-in is served at https://localhost:3000 (npm run watch keeps it built).');
}
