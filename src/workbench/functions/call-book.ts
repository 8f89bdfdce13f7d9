import type { CellPosition } from './argument';

/** The calls that are known, each under its key, and which cells make them. A call that no cell makes any longer is let go. */
export interface CallBook<Call> {
  find(key: string): Call | undefined;
  add(key: string, call: Call): void;
  /** The cell's formula makes this call in the calculation that runs. */
  use(key: string, cell: CellPosition): void;
  /** What the cell's formula calls, in the order in which it first did. */
  callsAt(cell: CellPosition): readonly Call[];
  /** The cells that make the call; none where it was let go. */
  cellsOf(key: string): readonly CellPosition[];
  /** Lets the call go, whoever makes it: those cells are returned. `unused` is not told. */
  drop(key: string): readonly CellPosition[];
  /** The cell makes no call any longer. */
  leave(cell: CellPosition): void;
  /** Cells that were calculated have left what they no longer call. */
  calculationEnded(): void;
  all(): readonly (readonly [key: string, call: Call])[];
  clear(): void;
}

export const cellId = ({ sheet, row, column }: CellPosition): string => `${sheet}!${row},${column}`;

interface Known<Call> {
  readonly call: Call;
  readonly cells: Map<string, CellPosition>;
}

/** @param unused told of each call that no cell makes any longer */
export function createCallBook<Call>(unused: (call: Call) => void): CallBook<Call> {
  const known = new Map<string, Known<Call>>();
  /** For each cell the keys of its calls, each with the calculation in which it was last made. */
  const keysOfCell = new Map<string, Map<string, number>>();
  const touched = new Set<string>();
  let calculation = 0;

  function leaveOne(key: string, cell: string): void {
    const one = known.get(key);
    if (!one) return;
    one.cells.delete(cell);
    if (one.cells.size > 0) return;
    known.delete(key);
    unused(one.call);
  }

  return {
    find: (key) => known.get(key)?.call,
    add: (key, call) => void known.set(key, { call, cells: new Map() }),
    use(key, cell) {
      const id = cellId(cell);
      known.get(key)?.cells.set(id, cell);
      const keys = keysOfCell.get(id) ?? new Map<string, number>();
      keysOfCell.set(id, keys.set(key, calculation));
      touched.add(id);
    },
    callsAt: (cell) =>
      [...(keysOfCell.get(cellId(cell))?.keys() ?? [])].flatMap((key) => {
        const one = known.get(key);
        return one ? [one.call] : [];
      }),
    cellsOf: (key) => [...(known.get(key)?.cells.values() ?? [])],
    drop(key) {
      const cells = known.get(key)?.cells ?? new Map<string, CellPosition>();
      known.delete(key);
      for (const id of cells.keys()) keysOfCell.get(id)?.delete(key);
      return [...cells.values()];
    },
    leave(cell) {
      const id = cellId(cell);
      for (const key of keysOfCell.get(id)?.keys() ?? []) leaveOne(key, id);
      keysOfCell.delete(id);
    },
    calculationEnded() {
      for (const id of touched) {
        const keys = keysOfCell.get(id);
        for (const [key, last] of keys ?? []) {
          if (last >= calculation) continue;
          keys?.delete(key);
          leaveOne(key, id);
        }
      }
      touched.clear();
      calculation += 1;
    },
    all: () => [...known].map(([key, { call }]) => [key, call] as const),
    clear() {
      known.clear();
      keysOfCell.clear();
      touched.clear();
    },
  };
}
