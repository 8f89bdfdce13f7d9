import { useEffect } from 'react';
import { usePane, useStore } from '../../views/pane-context';
import type { Answer, Looking } from './looking';

/** The answer to a question that a view asks, drawn anew when it is there. */
export function useLooking<A extends readonly unknown[], T>(looking: Looking<A, T>, ...args: A): Answer<T> {
  useStore(looking.store);
  const { busy } = usePane().state;
  const answer = looking.answer(...args);
  const { kind } = answer;
  useEffect(() => {
    if (kind === 'working') void looking.work();
  }, [looking, kind, busy, answer]);
  return answer;
}
