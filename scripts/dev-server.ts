import { existsSync } from 'node:fs';
import type { Server } from 'node:https';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { localhostCertificates } from '../src/workbench/server/certificates';
import { ADD_IN } from './products';
import { folder, startStaticServer } from '../src/workbench/server/static';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Where the manifest says that the add-in is. */
export const ADD_IN_PORT = 3000;

/**
 * Serves the add-in as it was built on https://localhost, and Office.js unmodified from its package. Other origins may
 * read it, as a host that runs elsewhere does, and nothing is cached, so that a reload shows the last build.
 *
 * @param port 0 takes any that is free
 * @param dist the folder of the build
 */
export async function serveAddIn(port: number, dist = path.join(root, 'dist')): Promise<Server> {
  const officeJs = path.join(root, 'node_modules/@microsoft/office-js/dist');
  return startStaticServer({
    port,
    tls: await localhostCertificates(),
    handlers: [folder('/office-js/', officeJs, { ignoreCase: true }), folder('/', dist)],
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const missing = existsSync(path.join(root, ADD_IN.result))
    ? ''
    : '\n还没有构建，先运行 npm run build。It is not built yet: npm run build comes first.';
  const told = `The add-in is served at https://localhost:${ADD_IN_PORT} (npm run watch keeps it built).${missing}`;
  void serveAddIn(ADD_IN_PORT).then(() => console.log(told));
}
