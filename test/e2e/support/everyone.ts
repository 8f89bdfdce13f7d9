import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';

/** What axe and a ruler say of the pane, in the colours that Office can have. */

/** Colours as Office names them to add-ins. */
export interface OfficeColours {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly isDarkTheme: boolean;
}

export type Palette =
  /** Office names its colours. */
  | { readonly name: string; readonly office: OfficeColours }
  /** The system has its own, and the browser forces them on every page. */
  | { readonly name: string; readonly office: undefined };

const office = (name: string, background: string, foreground: string, isDarkTheme: boolean): Palette => ({
  name,
  office: { bodyBackgroundColor: background, bodyForegroundColor: foreground, isDarkTheme },
});

/** Light and dark Office, and the four contrast themes that it takes from Windows, as Windows names their colours. */
export const palettes: readonly Palette[] = [
  office('light', '#FFFFFF', '#262626', false),
  office('dark', '#292929', '#FFFFFF', true),
  office('Aquatic', '#202020', '#FFFFFF', true),
  office('Desert', '#FFFAEF', '#3D3D3D', false),
  office('Dusk', '#2D3236', '#FFFFFF', true),
  office('Night sky', '#000000', '#FFFFFF', true),
  { name: 'forced', office: undefined },
];

/** Resolves once the new colours are drawn: Fluent draws some changes of colour out. */
const still = (pane: Frame): Promise<void> =>
  pane.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    const changes = document.getAnimations().filter((one) => one instanceof CSSTransition);
    await Promise.allSettled(changes.map(({ finished }) => finished));
  });

/**
 * Changes Office's colours while the pane is open. Office.js on the web names none: they are put where the desktop has
 * them, and the pane looks when the clerk comes back to it.
 */
export async function setPalette(page: Page, pane: Frame, palette: Palette): Promise<void> {
  // Chromium forces the colours of a dark theme, but keeps the ground white where the system is light.
  await page.emulateMedia({
    forcedColors: palette.office ? 'none' : 'active',
    colorScheme: palette.office ? 'light' : 'dark',
    reducedMotion: 'reduce',
  });
  await pane.evaluate((officeTheme) => {
    Object.defineProperty(Office.context, 'officeTheme', { configurable: true, value: officeTheme });
    window.dispatchEvent(new Event('focus'));
  }, palette.office);
  await still(pane);
}

/** Moves the pane's edge as the arrow keys do, ten pixels at a time. */
export async function setWidth(page: Page, pane: Frame, width: number): Promise<void> {
  await page.evaluate((to) => {
    const edge = document.getElementById('splitter');
    const steps = (to - Number(edge?.getAttribute('aria-valuenow'))) / 10;
    for (let step = 0; step < Math.abs(steps); step++)
      edge?.dispatchEvent(new KeyboardEvent('keydown', { key: steps > 0 ? 'ArrowLeft' : 'ArrowRight' }));
  }, width);
  await pane.waitForFunction((to) => window.innerWidth === to, width);
  await still(pane);
}

/** The ground that the pane has now, as #rrggbb. */
export const ground = (pane: Frame): Promise<string> =>
  pane.evaluate(() => {
    const frame = document.querySelector('main')?.parentElement;
    const parts = frame ? (getComputedStyle(frame).backgroundColor.match(/\d+/g) ?? []) : [];
    return `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`.toUpperCase();
  });

const axe = readFileSync(createRequire(`${process.cwd()}/package.json`).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeNode {
  readonly html: string;
  readonly failureSummary?: string;
}

interface AxeResults {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly AxeNode[] }[];
}

/** What axe finds, against WCAG 2.2 AA and good practice; against the contrast of colours alone where that is asked for. */
export async function violations(pane: Frame, rules: 'all' | 'contrast'): Promise<readonly string[]> {
  if (!(await pane.evaluate(() => 'axe' in window))) await pane.evaluate(axe);
  return pane.evaluate(async (only) => {
    const { axe: runner } = window as unknown as { axe: { run(options: object): Promise<AxeResults> } };
    const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const runOnly = only === 'all' ? levels : { type: 'rule', values: ['color-contrast'] };
    const { violations: found } = await runner.run({ runOnly, resultTypes: ['violations'], selectors: false });
    return found.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary = '' }) => {
        const colours = /contrast of [\d.]+ \([^)]*\)/.exec(failureSummary)?.[0] ?? '';
        return `${id}: ${html.slice(0, 160)} ${colours}`;
      }),
    );
  }, rules);
}

/**
 * Things to press that are smaller than WCAG 2.2 wants (24 pixels each way). Links within a line of text may be, and
 * the arrows of a field of figures, for which the arrow keys and the slider do the same; a field counts with its edge.
 */
export const smallTargets = (pane: Frame): Promise<readonly string[]> =>
  pane.evaluate(() => {
    const spared = '.fui-Link, .fui-SpinButton__incrementButton, .fui-SpinButton__decrementButton';
    const all = [...document.querySelectorAll<HTMLElement>('button, input, select, textarea, [role=tab]')];
    const shown = all.filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.matches(spared));
    return shown.flatMap((one) => {
      const field = one.closest('.fui-Input, .fui-SpinButton, .fui-Select, .fui-Textarea') ?? one;
      const { width, height } = field.getBoundingClientRect();
      return width >= 24 && height >= 24
        ? []
        : [`${Math.round(width)}×${Math.round(height)} ${one.tagName} ${one.className} ${one.textContent ?? ''}`];
    });
  });

/** How far the pane can be scrolled sideways, and what reaches beyond its edge. */
export const tooWide = (pane: Frame): Promise<readonly string[]> =>
  pane.evaluate(() => {
    const room = document.documentElement.clientWidth;
    const out = [...document.querySelectorAll<HTMLElement>('#root *')].filter((one) => {
      const { right, width } = one.getBoundingClientRect();
      if (width <= 1 || right <= room + 0.5) return false;
      // What lies in a part of its own that scrolls or is cut can be reached, or is meant to end so.
      for (let up = one.parentElement; up; up = up.parentElement)
        if (getComputedStyle(up).overflowX !== 'visible' && up.getBoundingClientRect().right <= room + 0.5)
          return getComputedStyle(up).overflowX !== 'auto' ? false : up.scrollWidth > up.clientWidth + 1;
      return true;
    });
    return out.slice(0, 5).map((one) => `${one.tagName} ${one.className} ${one.textContent ?? ''}`);
  });
