import { parseAddress } from '../../../src/workbench/model/address';
import type { Area } from '../../../src/workbench/model/area';
import type { GridPort } from '../../../src/workbench/model/port';
import { type CellValue, wireValue } from '../../../src/workbench/model/value';

export const areaOf = (address: string): Area => {
  const parsed = parseAddress(address);
  if (!parsed) throw new Error(`${address} is no address`);
  return parsed.area;
};

/** What a test puts into a cell: a value as it is, or a formula. */
type Given = CellValue | { readonly formula: string };

const isFormula = (given: Given): given is { readonly formula: string } =>
  typeof given === 'object' && given !== null && 'formula' in given;

export interface Cells {
  /** Puts rows at the address, on the active sheet. */
  put(address: string, ...rows: Given[][]): void;
  /** What the cells show to an add-in. */
  shown(address: string): (string | number | boolean)[][];
}

/** Cells of the active sheet by their addresses. */
export const cellsOf = (grid: () => GridPort): Cells => ({
  put(address, ...rows) {
    const inputs = rows.map((row) => row.map((given) => (isFormula(given) ? given : { value: given })));
    const area = { ...areaOf(address), rows: rows.length, columns: rows[0]?.length ?? 0 };
    grid().write(grid().activeSheet(), area, inputs);
  },
  shown: (address) =>
    grid()
      .values(grid().activeSheet(), areaOf(address))
      .map((row) => row.map(wireValue)),
});
