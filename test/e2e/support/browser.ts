import { type Browser, type Page, chromium } from 'playwright-core';
import { browserPlaces } from '../../../scripts/tools/find';
import { installLine } from '../../../scripts/tools/install';
import { thisMachine } from '../../../scripts/tools/machine';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

/** The browser that CHROMIUM names, else the first that is installed. Throws with the line that installs one. */
function browserPath(): string {
  const machine = thisMachine();
  const named = machine.env['CHROMIUM'];
  const places = named ? [named] : browserPlaces(machine, chromium.executablePath());
  const found = places.find((place) => machine.isFile(place));
  if (found) return found;
  const wrong = named ? `CHROMIUM names ${named}, which does not exist. ` : '';
  throw new Error(
    `${wrong}The browser tests need Chrome, Edge or Chromium:\n\n  ${installLine(machine, ['browser'])}\n`,
  );
}

/** A browser with one page, and everything that must not happen in it. */
export interface TestPage {
  readonly browser: Browser;
  readonly page: Page;
  /** Errors and warnings of the console, and exceptions, in all frames. */
  readonly troubles: readonly string[];
  /** Addresses on other machines that were asked for; such requests are refused. */
  readonly foreign: readonly string[];
}

export async function openPage(viewport = { width: 1280, height: 800 }): Promise<TestPage> {
  const browser = await chromium.launch({ executablePath: browserPath(), args: FLAGS });
  // The certificate is made for this machine and trusted by nobody.
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: 'zh-CN', viewport });
  const troubles: string[] = [];
  const foreign: string[] = [];
  await context.route(
    (url) => url.hostname !== 'localhost' && /^(https?|wss?):$/.test(url.protocol),
    (route) => {
      foreign.push(route.request().url());
      return route.abort();
    },
  );
  const page = await context.newPage();
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) troubles.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`exception: ${error.stack ?? error.message}`));
  return { browser, page, troubles, foreign };
}
