import { reckon } from './support';

/** A test for each case: an award of the scheme, facts in pairs, and the amount or why there is none. */
export const cases = (
  scheme: string,
  list: readonly (readonly [string, readonly unknown[], number | string])[],
): void => {
  it.each(list)('%s %j: %p', (name, facts, wanted) => expect(reckon(scheme, name, ...facts)).toBe(wanted));
};
