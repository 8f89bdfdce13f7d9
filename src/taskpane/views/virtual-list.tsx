import { makeStyles, mergeClasses, useArrowNavigationGroup } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useRef } from 'react';

const useStyles = makeStyles({
  scroll: { flexGrow: 1, minHeight: 0, overflowY: 'auto', overflowAnchor: 'none' },
  list: { position: 'relative', width: '100%', margin: 0, padding: 0, listStyleType: 'none' },
  item: { position: 'absolute', top: 0, left: 0, width: '100%', boxSizing: 'border-box' },
});

/**
 * A list of any length of which only what is in sight is drawn. Items may differ in height.
 *
 * @param estimate height of an item in pixels before it was drawn
 * @param current place of the item to keep in sight when it changes
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
  readonly children: (place: number) => ReactNode;
}) {
  const styles = useStyles();
  const scroll = useRef<HTMLDivElement>(null);
  const arrows = useArrowNavigationGroup({ axis: 'vertical', memorizeCurrent: true });
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroll.current,
    estimateSize: () => estimate,
    getItemKey: keyOf,
    overscan: 6,
  });
  useEffect(() => {
    if (current !== undefined && current >= 0) virtualizer.scrollToIndex(current, { align: 'auto' });
  }, [current, virtualizer]);
  return (
    <div ref={scroll} className={styles.scroll}>
      <ul
        {...arrows}
        aria-label={label}
        className={mergeClasses(styles.list)}
        style={{ height: `${virtualizer.getTotalSize()}px` }}
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
          >
            {children(index)}
          </li>
        ))}
      </ul>
    </div>
  );
}
