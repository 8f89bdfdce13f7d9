import type { Context } from './context';
import { createFollow } from './follow';
import { followScheme } from './follow-scheme';
import { knowSheets } from './know-sheets';
import { knowWritten } from './know-written';
import { readSheet } from './read-sheet';
import { recallSheetsMade } from './sheets-made';

/**
 * Reads the sheet that the clerk is looking at, and from then on hears where they go and which sheets they edit.
 *
 * @returns what ends the listening
 */
export function listen(context: Context): () => void {
  const { port, store } = context;
  void readSheet(context);
  void recallSheetsMade(context);
  const scheme = followScheme(context);
  const followPlace = createFollow(port, store);
  const endMoves = port.onMoved((place) => {
    followPlace(place);
    scheme.moved(place);
    void knowSheets(context, place.sheet);
  });
  const endSheets = port.onSheets(() => void knowWritten(context));
  const endEdits = port.onEdited(({ sheet }) => noteEdit(context, sheet));
  return () => {
    scheme.end();
    endMoves();
    endSheets();
    endEdits();
  };
}

/** An edited tracker is no longer what was read; an edited sheet of ours is not taken away without asking. */
function noteEdit({ store }: Context, sheet: string): void {
  const { sheet: tracker, edits, written, writtenEdited } = store.get();
  if (sheet === tracker) store.set({ edits: edits + 1 });
  if (written.some(({ name }) => name === sheet) && !writtenEdited.includes(sheet))
    store.set({ writtenEdited: [...writtenEdited, sheet] });
}
