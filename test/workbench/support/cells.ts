import { parseAddress } from '../../../src/workbench/model/address';
import type { Area } from '../../../src/workbench/model/area';
import type { CellInput, GridPort } from '../../../src/workbench/model/port';
import { type CellValue, wireValue } from '../../../src/workbench/model/value';

export const areaOf = (address: string): Area => {
  const parsed = parseAddress(address);
  if (!parsed) throw new Error(`${address} is no address`);
  return parsed.area;
};

/** What a test puts into a cell: a formula where it begins with "=", else the value as it is. */
const inputOf = (given: CellValue): CellInput =>
  typeof given === 'string' && given.startsWith('=') ? { formula: given } : { value: given };

/** A block of inputs, for a write to any sheet. */
export const inputsOf = (...rows: readonly (readonly CellValue[])[]): CellInput[][] =>
  rows.map((row) => row.map(inputOf));

export interface Cells {
  /** Puts rows at the address, on the active sheet. */
  put(address: string, ...rows: CellValue[][]): void;
  /** What the cells hold. */
  values(address: string): CellValue[][];
  /** What the cells show to an add-in. */
  shown(address: string): (string | number | boolean)[][];
}

/** Cells of the active sheet by their addresses. */
export function cellsOf(grid: () => GridPort): Cells {
  const values = (address: string): CellValue[][] => grid().values(grid().activeSheet(), areaOf(address));
  return {
    put(address, ...rows) {
      const area = { ...areaOf(address), rows: rows.length, columns: rows[0]?.length ?? 0 };
      grid().write(grid().activeSheet(), area, inputsOf(...rows));
    },
    values,
    shown: (address) => values(address).map((row) => row.map(wireValue)),
  };
}
