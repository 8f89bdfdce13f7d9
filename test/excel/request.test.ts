import { request } from '../../src/excel/request';

/** An Excel that answers every request so. */
const answering = (answer: () => Promise<void>): void => {
  Object.assign(globalThis, {
    Excel: {
      RequestContext: class {
        sync = answer;
      },
    },
  });
};
const error = (code: string): Error => Object.assign(new Error(code), { code });

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('a busy Excel is asked again after longer and longer waits, and then no more', async () => {
  const asked: number[] = [];
  const began = Date.now();
  answering(() => {
    asked.push(Date.now() - began);
    return Promise.reject(error('ActivityLimitReached'));
  });
  const running = expect(request(() => 1)).rejects.toMatchObject({ code: 'ActivityLimitReached' });
  await jest.runAllTimersAsync();
  await running;
  expect(asked).toEqual([0, 200, 800, 2600]);
});

test('anything else is not asked again: it may have been carried out', async () => {
  let asked = 0;
  answering(() => {
    asked += 1;
    return Promise.reject(error('GeneralException'));
  });
  await expect(request(() => 1)).rejects.toMatchObject({ code: 'GeneralException' });
  expect(asked).toBe(1);
});
