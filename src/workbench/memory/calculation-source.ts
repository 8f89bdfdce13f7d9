import { areaName, quoteSheetName } from '../model/address';
import { areaOfName, nameOn, sameName } from '../model/name';
import type { CalculationSource } from './calculation';
import { type Formula, readFormula } from './formula-syntax';
import type { SheetStore } from './sheet-store';
import type { MemoryState } from './state';

/** What formulas of the workbook find in it. */
export function calculationSource(state: MemoryState): CalculationSource {
  const parsed = new Map<string, Formula | null>();
  const sheetNamed = (name: string): SheetStore | undefined =>
    state.stores.find(({ info }) => sameName(info.name, name));

  return {
    stores: () => state.stores,
    sheetByName: (name) => sheetNamed(name)?.info.id,
    address: (sheet, area) => `${quoteSheetName(state.store(sheet).info.name)}!${areaName(area)}`,
    nameTarget(name, sheet) {
      const found = nameOn(state.names, sheet, name);
      const target = found && areaOfName(found);
      if (!target) return null;
      const on = target.sheet === null ? sheet : sheetNamed(target.sheet)?.info.id;
      return on === undefined ? null : { sheet: on, area: target.area };
    },
    parsed(formula) {
      const known = parsed.get(formula);
      if (known !== undefined) return known;
      const read = readFormula(formula);
      parsed.set(formula, read);
      return read;
    },
    call: (name, args, cell) => state.engine?.evaluate(name, args, cell) ?? { error: '#NAME?' },
  };
}
