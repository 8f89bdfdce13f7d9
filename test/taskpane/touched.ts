import type { CellValue } from '../../src/excel/cell-value';
import type { SheetCells } from '../../src/excel/port';

/** A sheet that counts how many of its rows are looked at between two steps of work. */
export interface CountedSheet {
  readonly cells: SheetCells;
  /** Runs the work to its end; the most rows that one step looked at, and how many steps there were. */
  run(work: Generator<unknown, unknown, void>): { readonly most: number; readonly steps: number };
}

export function countedSheet(cells: SheetCells): CountedSheet {
  const touched = new Set<number>();
  const values = cells.values.map(
    (row, index): readonly CellValue[] =>
      new Proxy(row, {
        get(target, key, receiver) {
          if (typeof key === 'string' && /^\d+$/.test(key)) touched.add(index);
          return Reflect.get(target, key, receiver) as unknown;
        },
      }),
  );
  return {
    cells: { ...cells, values },
    run(work) {
      let [most, steps] = [0, 0];
      for (;;) {
        touched.clear();
        const { done } = work.next();
        most = Math.max(most, touched.size);
        steps += 1;
        if (done) return { most, steps };
      }
    },
  };
}
