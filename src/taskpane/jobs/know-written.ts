import { isUnfinished } from '../state/unfinished';
import type { Context } from './context';

/**
 * Looks for the sheets made last when a sheet went away or got another name: the clerk may have renamed or deleted one,
 * and 撤销 in Excel takes a writing back step by step, the finished names first. What is left of it is no longer what
 * was made.
 */
export async function knowWritten({ port, store }: Context): Promise<void> {
  const { written, writtenEdited, busy } = store.get();
  if (busy || written.length === 0) return;
  const there = await port.stillThere(written);
  if (!there.ok || store.get().busy || store.get().written !== written) return;
  const left = there.value;
  const nameNow = new Map(written.map(({ id, name }) => [name, left.find((one) => one.id === id)?.name]));
  if (left.length === written.length && written.every(({ name }) => nameNow.get(name) === name)) return;
  const undone = left.map(({ name }) => name).filter(isUnfinished);
  const { notice } = store.get();
  store.set({
    written: left,
    writtenEdited: writtenEdited.flatMap((name) => nameNow.get(name) ?? []),
    notice:
      undone.length > 0 ? { kind: 'made-undone', sheets: undone } : notice?.kind === 'made-undone' ? undefined : notice,
  });
}
