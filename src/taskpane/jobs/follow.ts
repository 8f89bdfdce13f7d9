import type { Place, WorkbookPort } from '../../excel/port';
import { sheetWords } from '../../messages/sheets/sheets';
import { readDetail } from '../../recheck/detail-sheet';
import { gridOfSheet } from '../../recheck/grid';
import { rowsOf } from '../state/addresses';
import type { PaneState } from '../state/pane-state';
import type { Store } from '../state/store';

/** The tracker's rows by the rows of a written sheet, both as Excel numbers them. */
type Sources = ReadonlyMap<number, number>;

/** What is known of a sheet that is no tracker: whose lines it has, if it is one of ours. */
interface Known {
  readonly tracker: string;
  readonly sources: Sources;
}

/**
 * Follows the clerk over the sheets. On a sheet 奖励明细 that was made from the tracker at hand, a selected line stands for its row
 * of the tracker. Such a sheet is read once each time that the clerk goes to it.
 */
export function createFollow(port: WorkbookPort, store: Store<PaneState>): (place: Place) => void {
  let current: { readonly sheet: string; readonly known: Promise<Known | undefined> } | undefined;
  return (place) => {
    const { tracker } = store.get();
    store.set({ place, sourceRow: undefined });
    if (tracker?.kind !== 'list' || place.sheet === tracker.sheet) {
      current = undefined;
      return;
    }
    if (current?.sheet !== place.sheet) current = { sheet: place.sheet, known: knownOf(port, place.sheet) };
    void current.known.then((known) => {
      const row = place.address === undefined ? undefined : rowsOf(place.address)?.first;
      if (store.get().place !== place || known?.tracker !== tracker.sheet || row === undefined) return;
      store.set({ sourceRow: known.sources.get(row) });
    });
  };
}

async function knownOf(port: WorkbookPort, sheet: string): Promise<Known | undefined> {
  const stamps = await port.listStamps();
  const read = stamps.ok ? stamps.value.find((one) => one.sheet === sheet)?.stamp : undefined;
  if (read?.kind !== 'stamp' || read.stamp.kind !== 'detail') return undefined;
  const formulas = await port.readFormulas(sheet);
  const detail = formulas.ok ? readDetail(gridOfSheet(formulas.value), sheetWords[read.stamp.language]) : undefined;
  const rows = detail?.lines.flatMap(({ row, sourceRow }) =>
    sourceRow === undefined ? [] : [[row + 1, sourceRow] as const],
  );
  return rows && { tracker: read.stamp.trackerSheet, sources: new Map(rows) };
}
