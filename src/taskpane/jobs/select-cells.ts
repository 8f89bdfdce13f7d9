import type { Notice } from '../state/pane-state';
import type { Context } from './context';

const isOutOfSight = (notice: Notice | undefined): boolean =>
  notice?.kind === 'cells-hidden' || notice?.kind === 'sheet-hidden';

/** Selects cells on their sheet; the pane says where that could not be done, or where they cannot be seen there. */
export async function selectCells(
  { port, store }: Pick<Context, 'port' | 'store'>,
  sheet: string,
  address: string,
): Promise<void> {
  const selected = await port.select(sheet, address);
  if (!selected.ok) store.set({ notice: { kind: 'problem', problem: selected.problem } });
  else if (selected.value !== 'seen') store.set({ notice: { kind: selected.value, sheet, address } });
  else if (isOutOfSight(store.get().notice)) store.set({ notice: undefined });
}
