import type { Virtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { placeFor } from './arrow-keys';

interface VirtualItems {
  readonly scroll: RefObject<HTMLDivElement>;
  readonly virtualizer: Virtualizer<HTMLDivElement, Element>;
  readonly count: number;
  /** Place of the item to keep in sight when it changes; -1 and undefined for none. */
  readonly current: number | undefined;
}

interface VirtualFocus {
  /** Place of the item that the tab key goes to; undefined in an empty list. */
  readonly tabbable: number | undefined;
  /** The focus has come to an item. */
  onFocus(place: number): void;
  onKeyDown(event: KeyboardEvent): void;
}

/** The focus in a list of which only some items are drawn, each under its `data-index`: arrow keys scroll to an item before they focus it. */
export function useVirtualFocus({ scroll, virtualizer, count, current }: VirtualItems): VirtualFocus {
  const [focused, setFocused] = useState(0);
  const wanted = useRef<number>();
  useEffect(() => {
    if (current === undefined || current < 0) return;
    setFocused(current);
    virtualizer.scrollToIndex(current, { align: 'auto' });
  }, [current, virtualizer]);
  const items = virtualizer.getVirtualItems();
  const tabbable = items.some(({ index }) => index === focused) ? focused : items[0]?.index;

  const focusItem = (place: number): boolean => {
    const button = scroll.current?.querySelector<HTMLElement>(`[data-index="${place}"] > button`);
    button?.focus({ preventScroll: true });
    return button !== null && button !== undefined;
  };

  return {
    tabbable,
    onFocus: setFocused,
    onKeyDown(event) {
      const place = placeFor(event.key, tabbable ?? 0, count, 'vertical');
      if (place === undefined) return;
      event.preventDefault();
      setFocused(place);
      virtualizer.scrollToIndex(place, { align: 'auto' });
      wanted.current = place;
      if (focusItem(place)) return;
      // An item far away is drawn only after the list has scrolled to it; by then another key may have been pressed.
      requestAnimationFrame(() => requestAnimationFrame(() => wanted.current === place && focusItem(place)));
    },
  };
}
