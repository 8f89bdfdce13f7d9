import { finish, type Steps } from '../../../base/steps';
import { type Context, OVERTAKEN } from '../../jobs/context';
import { drive } from '../../jobs/drive';
import { sliced } from '../../state/slices';
import { createStore, type Store } from '../../state/store';

/** Lists of up to so many rows are looked at in one go; longer ones in slices, with progress, and can be cancelled. */
export const AT_ONCE = 2000;

/** What a tool knows of what it was asked: the answer, or that it is still to come; `before` is what was asked earlier. */
export type Answer<T> =
  | { readonly kind: 'ready'; readonly look: T }
  | { readonly kind: 'working'; readonly before: T | undefined }
  /** The clerk cancelled. */
  | { readonly kind: 'stopped'; readonly before: T | undefined };

/** Answers one question at a time and remembers the last answer: asked the same again it gives the same object. */
export interface Looking<A extends readonly unknown[], T> {
  answer(...args: A): Answer<T>;
  /** Does the work for what was asked last, unless it is done, stopped, or the pane is busy with something else. */
  work(): Promise<void>;
  /** After a stop: lets the work begin anew. */
  resume(): void;
  /** Changes whenever there is something new to be told. */
  readonly store: Store<{ readonly turn: number }>;
}

interface Wanted<A> {
  readonly args: A;
  state: 'open' | 'working' | 'stopped';
}

/**
 * @param rowsOf how many rows the question is about
 * @param steps the work for it
 */
export function createLooking<A extends readonly unknown[], T>(
  context: Context,
  rowsOf: (...args: A) => number,
  steps: (...args: A) => Steps<T>,
): Looking<A, T> {
  let known: { readonly args: A; readonly look: T } | undefined;
  let wanted: Wanted<A> | undefined;
  let running: Wanted<A> | undefined;
  const store = createStore({ turn: 0 });
  const tell = (): void => store.set({ turn: store.get().turn + 1 });
  return {
    store,
    answer(...args) {
      if (known && same(known.args, args)) return { kind: 'ready', look: known.look };
      if (rowsOf(...args) <= AT_ONCE) {
        known = { args, look: finish(steps(...args)) };
        return { kind: 'ready', look: known.look };
      }
      if (!wanted || !same(wanted.args, args)) wanted = { args, state: 'open' };
      return { kind: wanted.state === 'stopped' ? 'stopped' : 'working', before: known?.look };
    },
    async work() {
      const own = wanted;
      if (own?.state !== 'open' || (context.store.get().busy && !running)) return;
      own.state = 'working';
      running = own;
      const run = context.jobs.begin('reckoning');
      const total = rowsOf(...own.args);
      const look = await drive(sliced(steps(...own.args), { done: 0, total }), run);
      if (running === own) running = undefined;
      if (run.signal.aborted) {
        own.state = run.signal.reason === OVERTAKEN ? 'open' : 'stopped';
        run.fail({ kind: 'cancelled' });
      } else if (look !== undefined) {
        known = { args: own.args, look };
        if (wanted === own) wanted = undefined;
        run.end();
      }
      tell();
    },
    resume() {
      if (wanted?.state === 'stopped') wanted = { ...wanted, state: 'open' };
      tell();
    },
  };
}

const same = (a: readonly unknown[], b: readonly unknown[]): boolean => a.every((arg, index) => arg === b[index]);

/** What can be shown: the answer, or what was known before. */
export const lookIn = <T>(answer: Answer<T>): T | undefined => (answer.kind === 'ready' ? answer.look : answer.before);
