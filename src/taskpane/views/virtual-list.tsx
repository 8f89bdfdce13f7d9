import { makeStyles } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useRef } from 'react';
import { useVirtualFocus } from './virtual-focus';

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
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroll.current,
    estimateSize: () => estimate,
    getItemKey: keyOf,
    overscan: 8,
  });
  const { tabbable, onFocus, onKeyDown } = useVirtualFocus({ scroll, virtualizer, count, current });
  return (
    <div ref={scroll} className={styles.scroll}>
      <ul
        aria-label={label}
        className={styles.list}
        style={{ height: `${virtualizer.getTotalSize()}px` }}
        onKeyDown={onKeyDown}
      >
        {virtualizer.getVirtualItems().map(({ index, key, start }) => (
          <li
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            aria-posinset={index + 1}
            aria-setsize={count}
            className={styles.item}
            style={{ transform: `translateY(${start}px)` }}
            onFocus={() => onFocus(index)}
          >
            {children(index, index === tabbable ? 0 : -1)}
          </li>
        ))}
      </ul>
    </div>
  );
}
