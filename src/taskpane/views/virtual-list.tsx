import { makeStyles } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { placeFor } from './arrow-keys';

const useStyles = makeStyles({
  scroll: { flexGrow: 1, flexBasis: 0, minHeight: '90px', overflowY: 'auto', overflowAnchor: 'none' },
  list: { position: 'relative', width: '100%', margin: 0, padding: 0, listStyleType: 'none' },
  item: { position: 'absolute', top: 0, left: 0, width: '100%', boxSizing: 'border-box' },
});

/**
 * A list of any length of which only what is in sight is drawn. Items may differ in height; each holds one button.
 * The tab key goes to one of them, the arrow keys to its neighbours.
 *
 * @param estimate height of an item in pixels before it was drawn
 * @param current place of the item to keep in sight when it changes; -1 and undefined for none
 * @param children draws the item at a place; its button takes the tabIndex
 */
export function VirtualList({
  label,
  count,
  estimate,
  keyOf,
  current,
  children,
}: {
  readonly label: string;
  readonly count: number;
  readonly estimate: number;
  readonly keyOf: (place: number) => string | number;
  readonly current?: number | undefined;
  readonly children: (place: number, tabIndex: 0 | -1) => ReactNode;
}) {
  const styles = useStyles();
  const scroll = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState(0);
  const wanted = useRef<number>();
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroll.current,
    estimateSize: () => estimate,
    getItemKey: keyOf,
    overscan: 8,
  });
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
  const onKeyDown = (event: KeyboardEvent): void => {
    const place = placeFor(event.key, tabbable ?? 0, count, 'vertical');
    if (place === undefined) return;
    event.preventDefault();
    setFocused(place);
    virtualizer.scrollToIndex(place, { align: 'auto' });
    wanted.current = place;
    if (focusItem(place)) return;
    // An item far away is drawn only after the list has scrolled to it; by then another key may have been pressed.
    requestAnimationFrame(() => requestAnimationFrame(() => wanted.current === place && focusItem(place)));
  };
  return (
    <div ref={scroll} className={styles.scroll}>
      <ul
        aria-label={label}
        className={styles.list}
        style={{ height: `${virtualizer.getTotalSize()}px` }}
        onKeyDown={onKeyDown}
      >
        {items.map(({ index, key, start }) => (
          <li
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            aria-posinset={index + 1}
            aria-setsize={count}
            className={styles.item}
            style={{ transform: `translateY(${start}px)` }}
            onFocus={() => setFocused(index)}
          >
            {children(index, index === tabbable ? 0 : -1)}
          </li>
        ))}
      </ul>
    </div>
  );
}
