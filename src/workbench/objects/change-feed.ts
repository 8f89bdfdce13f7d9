import type { Json } from '../richapi/wire';
import type { ObjectContext } from './context';
import { eventsOf } from './grid-events';
import { followLayout } from './moved-layout';
import { followChange } from './moved-ranges';

/** Category of Excel's events on the wire. */
export const EXCEL_EVENT = 65536;

export interface ChangeFeedOptions {
  readonly context: ObjectContext;
  /** A request of the add-in is at work. */
  byAddin(): boolean;
  /** Sends an event to all pages of the add-in. */
  fire(event: string, data: Json): void;
  /** Another workbook took the place of this one. */
  opened(): void;
}

/** Tells the add-in of what happens in the grid, and lets kept ranges and the page layout follow. Returns the function that ends it. */
export function feedChanges({ context, byAddin, fire, opened }: ChangeFeedOptions): () => void {
  // Later, so that a request that caused it is answered first.
  const fireLater = (event: string, data: Json): void => void setTimeout(() => fire(event, data));
  return context.grid.subscribe((change) => {
    followChange(context, change);
    followLayout(context, change);
    if (change.kind === 'opened') opened();
    if (!context.application.eventsEnabled) return;
    const entries = eventsOf(context, change, byAddin())
      .filter(({ type, target }) => context.events.wants(type, target))
      .map(({ type, target, payload }): Json => [EXCEL_EVENT, type, target, JSON.stringify(payload), '', false]);
    if (entries.length > 0) fireLater('richApiMessage', { ArrayData: entries });
    if (change.kind === 'selected') fireLater('documentSelectionChanged', {});
  });
}
