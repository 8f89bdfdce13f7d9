import axe from 'axe-core';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import type { MachineMemory } from '../../src/excel/machine-memory';
import type { Display } from '../../src/excel/machine-values';
import type { SheetCells } from '../../src/excel/port';
import { createPane, type Pane } from '../../src/taskpane/jobs/pane';
import { PaneContext } from '../../src/taskpane/views/pane-context';
import { PaneView } from '../../src/taskpane/shell/pane-view';
import { Themed } from '../../src/taskpane/views/themed';
import { type FakeWorkbook, fakeWorkbook } from './port';
import { quickStyles } from './quick-styles';

/**
 * What jsdom lacks: media queries, a canvas, and sizes, without which a virtual list draws nothing. A frame comes at once, so that
 * what waits for one is drawn within the step that a test waits for.
 */
function completeBrowser(): void {
  quickStyles();
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  window.matchMedia = (media) =>
    ({
      media,
      matches: false,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }) as unknown as MediaQueryList;
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, get: () => 600 });
  Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { configurable: true, get: () => 40 });
  window.requestAnimationFrame = (draw) => window.setTimeout(() => draw(performance.now()), 0);
  window.cancelAnimationFrame = (frame) => window.clearTimeout(frame);
  HTMLCanvasElement.prototype.getContext = () => null;
  HTMLElement.prototype.scrollTo = () => undefined;
}

/** The pane drawn into a page, over a workbook in memory. */
export interface Shown {
  readonly pane: Pane;
  readonly fake: FakeWorkbook;
  /** All that can be read. */
  text(): string;
  /** Buttons, tabs, menu items and the like whose name is, or begins with, the given. */
  find(role: string, name: string): HTMLElement;
  all(role: string): readonly HTMLElement[];
  /** What each item of the lists says. */
  items(): readonly (string | null)[];
  click(role: string, name: string): Promise<void>;
  press(target: HTMLElement, key: string): Promise<void>;
  type(target: HTMLElement, text: string): Promise<void>;
  /** Begins something and draws what the pane shows meanwhile. */
  begin(work: () => unknown): Promise<void>;
  /** Waits until the pane says this, however long its work takes here. */
  seen(text: string): Promise<void>;
  /** Does something outside of the pane and waits until the pane has nothing left to do. */
  after(work: () => unknown): Promise<void>;
  /** What axe finds against WCAG 2.2 AA and good practice. Colours need a real browser. */
  violations(): Promise<readonly string[]>;
  close(): void;
}

/** What the workbook and the machine remember from before. */
export interface Before {
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly memory?: MachineMemory;
}

export async function show(
  sheets: readonly SheetCells[],
  display: Partial<Display> = {},
  { settings = {}, memory }: Before = {},
): Promise<Shown> {
  completeBrowser();
  const fake = fakeWorkbook(sheets, { language: 'zh-CN', theme: undefined, ...display });
  for (const [key, value] of Object.entries(settings)) fake.settings.set(key, value);
  const pane = createPane(fake.port, () => new Date(2009, 0, 5, 8, 7), memory);
  document.documentElement.lang = 'zh-CN';
  document.title = '奖励核算';
  const element = document.createElement('div');
  document.body.replaceChildren(element);
  const root = createRoot(element);
  const settle = async (): Promise<void> => {
    do {
      await act(() => new Promise((resolve) => setTimeout(resolve, 5)));
    } while (pane.getState().busy ?? document.querySelector('[data-loading]'));
  };
  await act(async () => {
    root.render(
      <Themed display={fake.port.display}>
        <PaneContext.Provider value={pane}>
          <PaneView />
        </PaneContext.Provider>
      </Themed>,
    );
    pane.open();
  });
  await settle();
  const all = (role: string): readonly HTMLElement[] => [
    ...document.body.querySelectorAll<HTMLElement>(selectorOf(role)),
  ];
  const find = (role: string, name: string): HTMLElement => {
    const named = all(role).map((one) => ({ one, text: nameOf(one) }));
    const found = named.find(({ text }) => text === name) ?? named.find(({ text }) => text.startsWith(name));
    if (!found) throw new Error(`no ${role} ${name} among ${named.map(({ text }) => text).join(' | ')}`);
    return found.one;
  };
  const shown: Shown = {
    pane,
    fake,
    text: () => document.body.textContent ?? '',
    find,
    all,
    items: () => all('li').map(({ textContent }) => textContent),
    async click(role, name) {
      const target = find(role, name);
      await act(async () => target.click());
      await settle();
    },
    async press(target, key) {
      await act(async () => {
        target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      });
      await settle();
    },
    async type(target, text) {
      const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      await act(async () => {
        setter?.call(target, text);
        target.dispatchEvent(new Event('input', { bubbles: true }));
      });
    },
    async begin(work) {
      await act(async () => {
        work();
        await new Promise((resolve) => setTimeout(resolve, 20));
      });
    },
    async seen(text) {
      while (!document.body.textContent?.includes(text)) {
        await act(() => new Promise((resolve) => setTimeout(resolve, 5)));
      }
    },
    async after(work) {
      await act(async () => {
        work();
      });
      await settle();
    },
    async violations() {
      const { violations } = await axe.run(document.body, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        rules: { 'color-contrast': { enabled: false } },
        resultTypes: ['violations'],
        selectors: false,
      });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' ')}`);
    },
    close: () => act(() => root.unmount()),
  };
  return shown;
}

const selectorOf = (role: string): string => (role === 'button' ? 'button:not([role])' : `[role="${role}"], ${role}`);

/** The accessible name, as far as these views use its sources. */
function nameOf(element: HTMLElement): string {
  const labelledBy = element.getAttribute('aria-labelledby');
  if (labelledBy)
    return labelledBy
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' ');
  return element.getAttribute('aria-label') ?? element.textContent ?? '';
}
