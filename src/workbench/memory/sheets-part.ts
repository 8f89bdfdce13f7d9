import type { GridPort } from '../model/port';
import { renameSheetInFormula } from './formula-shift';
import type { SheetStore } from './sheet-store';
import type { MemoryState } from './state';

type SheetsPart = Pick<
  GridPort,
  'sheets' | 'activeSheet' | 'addSheet' | 'updateSheet' | 'moveSheet' | 'deleteSheet' | 'activate'
>;

const isVisible = ({ info }: SheetStore): boolean => info.visibility === 'Visible';

/** References to a renamed sheet carry its new name. */
function renameInFormulas(state: MemoryState, before: string, after: string): void {
  for (const { contents } of state.stores) {
    for (const [key, { formula, value }] of contents) {
      if (formula !== null) contents.set(key, { formula: renameSheetInFormula(formula, before, after), value });
    }
  }
  state.names = state.names.map((name) => ({ ...name, formula: renameSheetInFormula(name.formula, before, after) }));
  state.owe();
}

export function sheetsPart(state: MemoryState): SheetsPart {
  return {
    sheets: () => state.stores.map(({ info }) => info),
    activeSheet: () => state.active,
    addSheet(name) {
      const { info } = state.addStore(name);
      state.tell({ kind: 'sheetAdded', sheet: info.id });
      return info.id;
    },
    updateSheet(id, patch) {
      const sheet = state.store(id);
      const before = sheet.info;
      const after = { ...before, ...patch };
      sheet.info = after;
      if (after.name !== before.name) {
        renameInFormulas(state, before.name, after.name);
        state.tell({ kind: 'sheetRenamed', sheet: id, before: before.name, after: after.name });
      }
      if (after.visibility !== before.visibility) {
        state.tell({ kind: 'visibilityChanged', sheet: id, before: before.visibility, after: after.visibility });
        const next = state.stores.find(isVisible);
        if (state.active === id && !isVisible(sheet) && next) state.activate(next.info.id);
      }
      if (after.protected !== before.protected)
        state.tell({ kind: 'protectionChanged', sheet: id, protected: after.protected });
    },
    moveSheet(id, position) {
      const sheet = state.store(id);
      const before = state.stores.indexOf(sheet);
      state.stores.splice(before, 1);
      state.stores.splice(position, 0, sheet);
      if (before !== position) state.tell({ kind: 'sheetMoved', sheet: id, before, after: position });
    },
    deleteSheet(id) {
      const sheet = state.store(id);
      for (const key of sheet.contents.keys()) state.releaseCell(sheet, key);
      const position = state.stores.indexOf(sheet);
      state.stores.splice(position, 1);
      state.tables = state.tables.filter((table) => table.sheet !== id);
      state.names = state.names.filter(({ scope }) => scope !== id);
      state.owe();
      state.tell({ kind: 'sheetDeleted', sheet: id, name: sheet.info.name });
      if (state.active !== id) return;
      const next =
        state.stores.slice(position).find(isVisible) ?? state.stores.slice(0, position).reverse().find(isVisible);
      if (next) state.activate(next.info.id);
    },
    activate: (id) => state.activate(state.store(id).info.id),
  };
}
