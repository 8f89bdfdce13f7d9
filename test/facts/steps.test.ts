import fc from 'fast-check';
import { finish, mapInSteps, type Steps } from '../../src/facts/steps';

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
