import { GridError } from '../model/grid-error';
import { type NameInfo, sameName } from '../model/name';
import type { GridPort } from '../model/port';
import type { MemoryState } from './state';

type TablesPart = Pick<
  GridPort,
  'tables' | 'addTable' | 'updateTable' | 'deleteTable' | 'names' | 'setName' | 'deleteName'
>;

const isNamed = (one: NameInfo, name: string, scope: string | null): boolean =>
  one.scope === scope && sameName(one.name, name);

export function tablesPart(state: MemoryState): TablesPart {
  let last = 0;
  const table = (id: string) => {
    const found = state.tables.find((one) => one.id === id);
    if (!found) throw new GridError('missing', `no table ${id}`);
    return found;
  };
  return {
    tables: () => state.tables,
    addTable(added) {
      last += 1;
      const id = `{00000000-000C-0000-FFFF-${String(last).padStart(12, '0')}}`;
      state.tables = [...state.tables, { ...added, id }];
      state.tell({ kind: 'tableAdded', sheet: added.sheet, table: id });
      return id;
    },
    updateTable(id, patch) {
      const before = table(id);
      state.tables = state.tables.map((one) => (one === before ? { ...one, ...patch } : one));
    },
    deleteTable(id) {
      const gone = table(id);
      state.tables = state.tables.filter((one) => one !== gone);
      state.tell({ kind: 'tableDeleted', sheet: gone.sheet, table: id, name: gone.name });
    },
    names: () => state.names,
    setName(name) {
      state.names = [...state.names.filter((one) => !isNamed(one, name.name, name.scope)), name];
      state.owe();
    },
    deleteName(name, scope) {
      state.names = state.names.filter((one) => !isNamed(one, name, scope));
      state.owe();
    },
  };
}
