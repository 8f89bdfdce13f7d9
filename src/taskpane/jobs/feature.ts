import type { Context } from './context';

/** Makes what a tab or a tool keeps, over the workbook and the state of the pane. Define it once, outside of views. */
export type CreateFeature<T> = (context: Context) => T;

/** Gives every feature of one pane, each made once. */
export function createFeatures(context: Context): <T>(create: CreateFeature<T>) => T {
  const made = new Map<CreateFeature<unknown>, unknown>();
  return <T>(create: CreateFeature<T>): T => {
    if (!made.has(create)) made.set(create, create(context));
    // The key is the very function that made the value.
    return made.get(create) as T;
  };
}
