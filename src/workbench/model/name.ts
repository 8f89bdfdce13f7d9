import { type ParsedAddress, parseAddress } from './address';
import type { SheetId } from './sheet';

/** A defined name. `formula` begins with "=": =Sheet1!$A$1:$B$2. */
export interface NameInfo {
  readonly name: string;
  /** The sheet where the name holds; null: the whole workbook. */
  readonly scope: SheetId | null;
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
}

/** Whether Excel takes two names, of sheets, tables or areas, for one: capitals do not count. */
export const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The defined name that holds on a sheet: its own before the workbook's. */
export function nameOn(names: readonly NameInfo[], sheet: SheetId, name: string): NameInfo | undefined {
  const same = names.filter((one) => sameName(one.name, name));
  return same.find(({ scope }) => scope === sheet) ?? same.find(({ scope }) => scope === null);
}

/** The area that a name stands for; null where its formula is another one. */
export const areaOfName = ({ formula }: NameInfo): ParsedAddress | null => parseAddress(formula.replace(/^=/, ''));
