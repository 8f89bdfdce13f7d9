import type { Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { type BrowserServer, chromium } from 'playwright-core';
import { serveAddIn } from '../../../scripts/dev-server';
import { ADD_IN, ensure, WORKBENCH } from '../../../scripts/products';
import { requireTools } from '../../../scripts/tools';

/** What all test files share; they find it through the environment. */
export interface Shared {
  readonly browser: BrowserServer;
  readonly addIn: Server;
}

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

/**
 * Builds what is older than its sources, serves the add-in and opens the browser. Throws where a tool is missing.
 * ADD_IN_DIST in the environment names a build elsewhere to be tested instead.
 */
export default async function setUp(): Promise<void> {
  const tools = requireTools();
  const dist = process.env['ADD_IN_DIST'];
  if (dist === undefined) await ensure(ADD_IN);
  await ensure(WORKBENCH);
  const addIn = await serveAddIn(0, dist);
  const browser = await chromium.launchServer({ executablePath: tools.browser, args: FLAGS });
  process.env['TEST_BROWSER'] = browser.wsEndpoint();
  process.env['TEST_ADD_IN'] = `https://localhost:${(addIn.address() as AddressInfo).port}`;
  Object.assign(globalThis, { shared: { browser, addIn } satisfies Shared });
}
