/** A part of the window that F6 goes to. */
export interface Region {
  readonly element: HTMLElement;
  /** What gets the focus there; null where the part is not shown. */
  target(): HTMLElement | null;
}

/** What had the focus in an element last. */
export function lastFocused(element: HTMLElement): () => HTMLElement | null {
  let last: HTMLElement | null = null;
  element.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLElement) last = target;
  });
  return () => last;
}

/**
 * F6 takes the focus from part to part and, with Shift, the other way, as in Excel: Tab stays in the grid. Keys pressed
 * in an add-in's frame do not come here; Tab leads out of it.
 */
export function moveByF6(regions: readonly Region[]): void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    event.stopPropagation();
    const from = regions.findIndex(({ element }) => element.contains(document.activeElement));
    const onwards = regions.map((_, step) => regions.at((Math.max(from, 0) + step + 1) % regions.length));
    const order = event.shiftKey ? [...onwards.slice(0, -1).reverse(), onwards.at(-1)] : onwards;
    order
      .find((region) => region?.target())
      ?.target()
      ?.focus();
  };
  // Before the grid, which takes all keys.
  window.addEventListener('keydown', onKey, true);
}
