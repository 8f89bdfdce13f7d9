import type { Steps } from '../../../src/base/steps';
import { createJobs, type Context } from '../../../src/taskpane/jobs/context';
import { initialState } from '../../../src/taskpane/state/pane-state';
import { createStore } from '../../../src/taskpane/state/store';
import { AT_ONCE, createLooking } from '../../../src/taskpane/tools/daily/looking';
import { fakeWorkbook } from '../port';

/** Work that goes on until it is let go. */
function setUp() {
  const { port } = fakeWorkbook([], { language: 'zh-CN', theme: undefined });
  const store = createStore(initialState(port.display()));
  const context: Context = { port, store, jobs: createJobs(store), now: () => new Date(2024, 0, 5) };
  let open = false;
  let steps = 0;
  const looking = createLooking(
    context,
    (rows: number) => rows,
    function* (rows: number): Steps<string> {
      while (!open && rows > AT_ONCE) {
        steps += 1;
        yield;
      }
      return `${rows} rows`;
    },
  );
  return { context, looking, letGo: () => (open = true), stepsDone: () => steps };
}

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

test('a short list is answered at once, the same question with the same object', () => {
  const { looking, context } = setUp();
  const answer = looking.answer(AT_ONCE);
  expect(answer).toEqual({ kind: 'ready', look: `${AT_ONCE} rows` });
  expect(looking.answer(AT_ONCE)).toEqual(answer);
  expect(context.store.get().busy).toBeUndefined();
});

test('a long list is worked on with the pane alive, and what was known before stands there meanwhile', async () => {
  const { looking, context, letGo, stepsDone } = setUp();
  looking.answer(10);
  expect(looking.answer(50_000)).toEqual({ kind: 'working', before: '10 rows' });
  const work = looking.work();
  await turn();
  expect(context.store.get().busy?.job).toBe('reckoning');
  expect(stepsDone()).toBeGreaterThan(1);
  letGo();
  await work;
  expect(looking.answer(50_000)).toEqual({ kind: 'ready', look: '50000 rows' });
  expect(context.store.get().busy).toBeUndefined();
});

test('the clerk can cancel, and begin again', async () => {
  const { looking, context, letGo } = setUp();
  looking.answer(50_000);
  const work = looking.work();
  await turn();
  context.jobs.cancel();
  await work;
  expect(looking.answer(50_000)).toEqual({ kind: 'stopped', before: undefined });
  expect(context.store.get().notice).toEqual({ kind: 'problem', problem: { kind: 'cancelled' } });
  await looking.work();
  expect(looking.answer(50_000).kind).toBe('stopped');
  letGo();
  looking.resume();
  expect(looking.answer(50_000).kind).toBe('working');
  await looking.work();
  expect(looking.answer(50_000)).toEqual({ kind: 'ready', look: '50000 rows' });
});

test('another job goes first; the work begins anew once the pane is free', async () => {
  const { looking, context, letGo } = setUp();
  looking.answer(50_000);
  const work = looking.work();
  await turn();
  const other = context.jobs.begin('reading');
  await work;
  expect(looking.answer(50_000).kind).toBe('working');
  await looking.work();
  expect(context.store.get().busy?.job).toBe('reading');
  other.end();
  letGo();
  await looking.work();
  expect(looking.answer(50_000)).toEqual({ kind: 'ready', look: '50000 rows' });
});

test('a question that changed meanwhile overtakes its own work', async () => {
  const { looking, letGo } = setUp();
  looking.answer(50_000);
  const first = looking.work();
  await turn();
  looking.answer(60_000);
  const second = looking.work();
  letGo();
  await Promise.all([first, second]);
  expect(looking.answer(60_000)).toEqual({ kind: 'ready', look: '60000 rows' });
});
