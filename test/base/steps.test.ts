import fc from 'fast-check';
import { finish, mapInSteps, sortInSteps, type Steps } from '../../src/base/steps';

test('mapping in steps gives what mapping gives', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 2000 }), (numbers) => {
      const one = (number: number, index: number): number => number * 2 + index;
      expect(finish(mapInSteps(numbers, one))).toEqual(numbers.map(one));
    }),
  );
});

test('nobody waits for more than five hundred items', () => {
  let done = 0;
  const steps = mapInSteps(Array.from({ length: 5000 }), () => ++done);
  let before = 0;
  while (!steps.next().done) {
    expect(done - before).toBeLessThanOrEqual(500);
    before = done;
  }
  expect(done).toBe(5000);
});

test('work that is given up is not done', () => {
  let done = 0;
  function* work(): Steps<string> {
    for (; done < 10; done++) yield;
    return 'all';
  }
  const steps = work();
  steps.next();
  steps.next();
  expect(done).toBe(1);
  expect(finish(work())).toBe('all');
});

test('sorting in steps gives what sorting gives, equals in their order', () => {
  const byFirst = (a: readonly number[], b: readonly number[]): number => (a[0] ?? 0) - (b[0] ?? 0);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 5000 }), (numbers) => {
      const items = numbers.map((number, place) => [number, place]);
      expect(finish(sortInSteps(items, byFirst))).toEqual([...items].sort(byFirst));
    }),
    { numRuns: 30 },
  );
});

test('sorting does not compare for long between two steps', () => {
  let compared = 0;
  const steps = sortInSteps(
    Array.from({ length: 50_000 }, (_, place) => (place * 7919) % 50_000),
    (a, b) => {
      compared += 1;
      return a - b;
    },
  );
  let before = 0;
  while (!steps.next().done) {
    expect(compared - before).toBeLessThanOrEqual(12_000);
    before = compared;
  }
});
