import { type RefObject, useEffect } from 'react';

const TABBABLE = 'button, a[href], input, select, textarea, [tabindex]';

/** Whether the element can have the focus now. */
function usable(element: HTMLElement): boolean {
  if (!element.isConnected || element.matches(':disabled') || element.closest('[inert], [hidden]')) return false;
  return element.checkVisibility?.({ visibilityProperty: true }) ?? true;
}

/** Where the tab key would go first within a part; the button marked as its main one goes before others. */
function firstIn(part: HTMLElement): HTMLElement | undefined {
  const inOrder = [
    ...part.querySelectorAll<HTMLElement>('[data-first-focus]'),
    ...part.querySelectorAll<HTMLElement>(TABBABLE),
  ];
  return inOrder.find((element) => element.tabIndex >= 0 && usable(element));
}

/** The element and all around it, from the inside out, below `root`. */
function pathOf(element: HTMLElement, root: HTMLElement): readonly HTMLElement[] {
  const path: HTMLElement[] = [];
  for (let one: HTMLElement | null = element; one && one !== root; one = one.parentElement) path.push(one);
  return [...path, root];
}

/**
 * Keeps the focus in its part of the pane when what had it goes away or can do nothing meanwhile: it goes to a
 * neighbour, and back once that can be used again, unless the clerk went elsewhere by then. A pane that the clerk
 * has left for the sheet does not call them back.
 */
export function useKeepFocus(root: RefObject<HTMLElement>): void {
  useEffect(() => {
    const element = root.current;
    return element ? keepFocus(element) : undefined;
  }, [root]);
}

/** The same for any element; the result ends it. */
function keepFocus(root: HTMLElement): () => void {
  let path: readonly HTMLElement[] = [];
  let waiting: { readonly element: HTMLElement; readonly standIn: HTMLElement } | undefined;
  const onFocus = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLElement)) return;
    path = pathOf(target, root);
    if (waiting?.standIn !== target) waiting = undefined;
  };
  const look = (): void => {
    const [had, ...around] = path;
    const active = document.activeElement;
    if (!had || (active !== had && active !== document.body && active !== null)) return;
    if (waiting && usable(waiting.element)) return waiting.element.focus({ preventScroll: true });
    if (usable(had) || !document.hasFocus()) return;
    const standIn = around
      .filter((part) => part.isConnected)
      .map(firstIn)
      .find((one) => one !== undefined);
    if (!standIn) return;
    if (had.isConnected) waiting = { element: had, standIn };
    standIn.focus({ preventScroll: true });
  };
  const observer = new MutationObserver(look);
  observer.observe(root, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['disabled', 'hidden', 'inert'],
  });
  root.addEventListener('focusin', onFocus);
  return () => {
    observer.disconnect();
    root.removeEventListener('focusin', onFocus);
  };
}
