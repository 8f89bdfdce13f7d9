import type { Place, WorkbookPort } from '../../excel/port';
import { sheetWords } from '../../messages/sheets/sheets';
import { readDetail } from '../../recheck/detail-sheet';
import { gridOfSheet } from '../../recheck/grid';
import { rowsOf } from '../state/addresses';
import type { PaneState } from '../state/pane-state';
import type { Store } from '../state/store';

/** The tracker's rows by the rows of a written sheet, both as Excel numbers them. */
type Sources = ReadonlyMap<number, number>;

/** An award sheet that was made here: from which tracker, and whose lines it has. */
interface Made {
  readonly tracker: string;
  /** Empty where its lines are no rows of the tracker. */
  readonly sources: Sources;
}

/**
 * Follows the clerk over the sheets. An award sheet that was made here is no tracker; on 奖励明细 made from the tracker at
 * hand, a selected line stands for its row of the tracker. Such a sheet is read once each time that the clerk goes to it.
 */
export function createFollow(port: WorkbookPort, store: Store<PaneState>): (place: Place) => void {
  let current: { readonly sheet: string; readonly made: Promise<Made | undefined> } | undefined;
  return (place) => {
    if (place.sheet === store.get().sheet) {
      current = undefined;
      return store.set({ place, sourceRow: undefined, placeMade: false });
    }
    const isNew = current?.sheet !== place.sheet;
    const there = current && !isNew ? current : { sheet: place.sheet, made: madeHere(port, place.sheet) };
    current = there;
    store.set({ place, sourceRow: undefined, ...(isNew ? { placeMade: undefined } : {}) });
    void there.made.then((made) => {
      const { place: now, tracker } = store.get();
      if (now !== place) return;
      const row = place.address === undefined ? undefined : rowsOf(place.address)?.first;
      const ofTracker = tracker?.kind === 'list' && made?.tracker === tracker.sheet && row !== undefined;
      store.set({ placeMade: made !== undefined, sourceRow: ofTracker ? made.sources.get(row) : undefined });
    });
  };
}

async function madeHere(port: WorkbookPort, sheet: string): Promise<Made | undefined> {
  const stamps = await port.listStamps();
  const read = stamps.ok ? stamps.value.find((one) => one.sheet === sheet)?.stamp : undefined;
  if (read?.kind !== 'stamp') return undefined;
  const { kind, trackerSheet: tracker, language } = read.stamp;
  if (kind !== 'detail') return { tracker, sources: new Map() };
  const formulas = await port.readFormulas(sheet);
  const detail = formulas.ok ? readDetail(gridOfSheet(formulas.value), sheetWords[language]) : undefined;
  const lines = (detail?.lines ?? []).flatMap(({ row, sourceRow }) =>
    sourceRow === undefined ? [] : [[row + 1, sourceRow] as const],
  );
  return { tracker, sources: new Map(lines) };
}
