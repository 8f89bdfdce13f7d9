import type { Context } from './context';

/** Selects cells on their sheet; the pane says where that could not be done, or where they cannot be seen there. */
export async function selectCells(
  { port, store }: Pick<Context, 'port' | 'store'>,
  sheet: string,
  address: string,
): Promise<void> {
  const selected = await port.select(sheet, address);
  if (!selected.ok) store.set({ notice: { kind: 'problem', problem: selected.problem } });
  else if (selected.value === 'hidden') store.set({ notice: { kind: 'out-of-sight', address } });
  else if (store.get().notice?.kind === 'out-of-sight') store.set({ notice: undefined });
}
