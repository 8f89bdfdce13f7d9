import type { KeyboardEvent } from 'react';

/** Keys that move the focus among neighbours, by how many places; Home and End go to the ends. */
const steps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 };

/** The place that a key moves to among `count` places, or undefined where the key moves nowhere. */
export function placeFor(
  key: string,
  place: number,
  count: number,
  axis: 'vertical' | 'horizontal',
): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const across = key === 'ArrowLeft' || key === 'ArrowRight';
  const step = steps[key];
  if (step === undefined || across !== (axis === 'horizontal')) return undefined;
  return Math.min(count - 1, Math.max(0, place + step));
}

/**
 * Moves the focus among the elements that the selector names, with the arrow keys. Fluent would do it with Tabster,
 * whose focusable helpers are hidden from screen readers, which WCAG does not allow: its attribute is left off where
 * this is used.
 */
export const moveFocus =
  (selector: string, axis: 'vertical' | 'horizontal') =>
  (event: KeyboardEvent<HTMLElement>): void => {
    const items = [...event.currentTarget.querySelectorAll<HTMLElement>(selector)];
    const place = placeFor(event.key, items.indexOf(document.activeElement as HTMLElement), items.length, axis);
    if (place === undefined) return;
    event.preventDefault();
    items[place]?.focus();
  };
