import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { type Browser, type BrowserContext, type Page, chromium } from 'playwright-core';

/** A page of its own in the one browser of all tests, and everything that must not happen in it. */
export interface TestPage {
  /** The connection of this page; closing it closes the page and what it opened, not the browser. */
  readonly browser: Browser;
  readonly page: Page;
  /** Errors and warnings of the console, and exceptions, in all frames. */
  readonly troubles: readonly string[];
  /** Addresses on other machines that were asked for; such requests are refused. */
  readonly foreign: readonly string[];
}

const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const officeJs = path.join(
  path.dirname(createRequire(path.resolve('package.json')).resolve('@microsoft/office-js/package.json')),
  'dist',
);

/** Microsoft's own address of Office.js is answered from the package, unmodified; it asks for names in mixed case. */
async function answerOfficeJs(context: BrowserContext): Promise<void> {
  await context.route(
    (url) => url.href.startsWith(OFFICE_JS),
    async (route) => {
      const name = new URL(route.request().url()).pathname.slice(new URL(OFFICE_JS).pathname.length);
      const file = [name, name.toLowerCase()].map((one) => path.join(officeJs, one)).find((one) => existsSync(one));
      if (file === undefined) await route.abort();
      else await route.fulfill({ path: file, headers: { 'access-control-allow-origin': '*' } });
    },
  );
}

/** What Chromium says of Fluent's slider, whose rules for upright ones come along with those for lying ones. */
const OF_LIBRARIES = /^The keyword 'slider-vertical' specified to an 'appearance' property is not standardized\./;

/** What a machine remembers on which the first run was gone through. */
const SEEN = { key: 'award-sheets.first-run', value: JSON.stringify({ version: 1, done: true }) };

/** @param firstRun whether this machine has never seen the pane */
export async function openPage(viewport = { width: 1280, height: 800 }, firstRun = false): Promise<TestPage> {
  const browser = await chromium.connect(process.env['TEST_BROWSER'] ?? '');
  // The certificate is made for this machine and trusted by nobody.
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: 'zh-CN', viewport });
  if (!firstRun) await context.addInitScript(({ key, value }) => localStorage.setItem(key, value), SEEN);
  const troubles: string[] = [];
  const foreign: string[] = [];
  await context.route(
    (url) => url.hostname !== 'localhost' && /^(https?|wss?):$/.test(url.protocol),
    (route) => {
      foreign.push(route.request().url());
      return route.abort();
    },
  );
  await answerOfficeJs(context);
  const page = await context.newPage();
  page.on('console', (message) => {
    if (OF_LIBRARIES.test(message.text())) return;
    if (['error', 'warning'].includes(message.type())) troubles.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`exception: ${error.stack ?? error.message}`));
  return { browser, page, troubles, foreign };
}
