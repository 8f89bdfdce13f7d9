import { isTooLarge } from './errors';

/** Asks about all of them at once; where the answer is more than Excel hands over, about one half after the other. */
export async function inHalves<T, R>(
  items: readonly T[],
  ask: (items: readonly T[]) => Promise<readonly R[]>,
): Promise<readonly R[]> {
  try {
    return await ask(items);
  } catch (error) {
    if (items.length < 2 || !isTooLarge(error)) throw error;
    const middle = Math.ceil(items.length / 2);
    return [...(await inHalves(items.slice(0, middle), ask)), ...(await inHalves(items.slice(middle), ask))];
  }
}
