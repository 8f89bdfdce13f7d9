import { PANE_WIDTHS, withinPane } from './config';
import { byId } from './elements';

/** The pane at the right, with the add-in's page in it. */
export interface TaskPane {
  /** Where the add-in's frame goes. */
  readonly body: HTMLElement;
  show(title: string): void;
  hide(): void;
  /** Called when the pane is shown or hidden, by whomever. */
  onVisible(listener: (visible: boolean) => void): void;
}

/** Pixels that an arrow key moves the edge. */
const STEP = 10;

/** Makes the pane's edge movable by mouse and arrow keys. */
function makeResizable(splitter: HTMLElement, pane: HTMLElement, first: number): void {
  let width = first;
  const resize = (to: number) => {
    width = withinPane(to);
    pane.style.width = `${width}px`;
    splitter.setAttribute('aria-valuenow', String(width));
  };
  splitter.setAttribute('aria-valuemin', String(PANE_WIDTHS.min));
  splitter.setAttribute('aria-valuemax', String(PANE_WIDTHS.max));
  resize(first);
  const moving = (on: boolean) => {
    splitter.classList.toggle('moving', on);
    document.body.classList.toggle('resizing', on);
  };
  splitter.addEventListener('pointerdown', (event) => {
    splitter.setPointerCapture(event.pointerId);
    moving(true);
  });
  splitter.addEventListener('pointermove', (event) => {
    if (splitter.hasPointerCapture(event.pointerId)) resize(window.innerWidth - event.clientX);
  });
  for (const end of ['pointerup', 'pointercancel'] as const) splitter.addEventListener(end, () => moving(false));
  splitter.addEventListener('keydown', ({ key }) => {
    if (key === 'ArrowLeft') resize(width + STEP);
    if (key === 'ArrowRight') resize(width - STEP);
  });
}

export function createTaskPane(width: number): TaskPane {
  const pane = byId('pane', HTMLElement);
  const splitter = byId('splitter', HTMLElement);
  const title = byId('pane-title', HTMLElement);
  const listeners = new Set<(visible: boolean) => void>();
  const visible = (on: boolean) => {
    pane.hidden = !on;
    splitter.hidden = !on;
    for (const listener of listeners) listener(on);
  };
  makeResizable(splitter, pane, width);
  byId('pane-close', HTMLButtonElement).addEventListener('click', () => visible(false));
  return {
    body: byId('pane-body', HTMLElement),
    show(text) {
      title.textContent = text;
      visible(true);
    },
    hide: () => visible(false),
    onVisible: (listener) => void listeners.add(listener),
  };
}
