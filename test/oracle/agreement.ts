import type { Answer } from './office';

/** Expects the answers row for row. */
export function expectSameAnswers(got: readonly Answer[], wanted: readonly Answer[]): void {
  expect(got.length).toBe(wanted.length);
  got.forEach((answer, index) => expectSame(answer, wanted[index] ?? { is: 'blank' }));
}

/**
 * Expects the same answer, with the same facts or readings named. Where an amount itself lacks a fact or may divide by zero,
 * the product also names the facts of rows that might outdo it or multiply it, for it does not know the least that the amount
 * can be; readings under which other facts are missing may then be named first.
 */
export function expectSame(got: Answer, wanted: Answer): void {
  if (!('lacking' in wanted) || !wanted.lacking) expect(got).toEqual(inAnyOrder(wanted));
  else if (got.is === 'missing' && wanted.is === 'missing')
    expect(got.facts).toEqual(expect.arrayContaining([...wanted.facts]));
  else expect(['missing', 'unread']).toContain(got.is);
}

/** Matches the same answer: names in any order, no sum where units differ and not why there is nothing, for the product has neither. */
function inAnyOrder(wanted: Answer): unknown {
  if (wanted.is === 'amount') return { ...wanted, lost: undefined };
  if (wanted.is === 'missing') return { ...wanted, facts: sameNames(wanted.facts) };
  if (wanted.is === 'unread') return { ...wanted, readings: sameNames(wanted.readings) };
  return wanted.is === 'mixed-units' ? { ...wanted, sum: 0 } : wanted;
}

const sameNames = (names: readonly string[]): unknown => ({
  asymmetricMatch: (got: unknown) => Array.isArray(got) && [...got].sort().join() === [...names].sort().join(),
  toAsymmetricMatcher: () => `in any order ${names.join('、')}`,
});
