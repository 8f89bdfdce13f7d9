import { createReadStream, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import { extname, join, normalize, sep } from 'node:path';
import type { TlsFiles } from './certificates';

/** Answers a request itself and returns true, or leaves it to the next handler. */
export type Handler = (request: IncomingMessage, response: ServerResponse, path: string) => boolean;

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const fileAt = (path: string) => {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat?.isFile() ? path : undefined;
};

/** The file a URL path names below `root`, or undefined; never one outside of `root`. */
export function resolveFile(root: string, urlPath: string, ignoreCase = false): string | undefined {
  const inside = normalize(join(sep, /(^|\/)$/.test(urlPath) ? `${urlPath}index.html` : urlPath));
  return fileAt(join(root, inside)) ?? (ignoreCase ? fileAt(join(root, inside.toLowerCase())) : undefined);
}

/** Serves the files of `root` under the URL prefix `at` ("/" or "/office-js/"). */
export function folder(at: string, root: string, options: { ignoreCase?: boolean } = {}): Handler {
  return (_request, response, path) => {
    if (!path.startsWith(at)) return false;
    const file = resolveFile(root, path.slice(at.length), options.ignoreCase);
    if (!file) return false;
    response.setHeader('Content-Type', types[extname(file).toLowerCase()] ?? 'application/octet-stream');
    createReadStream(file).pipe(response);
    return true;
  };
}

/** Answers one URL path with text or bytes. */
export function answer(at: string, type: string, body: () => string | Buffer): Handler {
  return (_request, response, path) => {
    if (path !== at) return false;
    response.setHeader('Content-Type', types[type] ?? type);
    response.end(body());
    return true;
  };
}

const decoded = (url: string): string | undefined => {
  try {
    return decodeURIComponent(new URL(url, 'https://localhost').pathname);
  } catch {
    return undefined;
  }
};

/**
 * An https server on localhost only. Every answer may be read from other ports (scripts of an add-in are loaded with
 * CORS) and is never kept by the browser, so that a reload shows the last build.
 */
export function startStaticServer(options: {
  port: number;
  tls: TlsFiles;
  handlers: readonly Handler[];
}): Promise<Server> {
  const { port, tls, handlers } = options;
  const server = createServer({ cert: tls.cert, key: tls.key }, (request, response) => {
    const path = decoded(request.url ?? '/');
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Cache-Control', 'no-store');
    if (path !== undefined && handlers.some((handle) => handle(request, response, path))) return;
    response.statusCode = path === undefined ? 400 : 404;
    response.end();
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => resolve(server));
  });
}
