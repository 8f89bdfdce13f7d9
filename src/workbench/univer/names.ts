import { IDefinedNamesService, type IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import { RemoveDefinedNameCommand, SCOPE_WORKBOOK_VALUE_DEFINED_NAME, SetDefinedNameCommand } from '@univerjs/sheets';
import { parseAddress } from '../model/address';
import { GridError } from '../model/grid-error';
import { type NameInfo, sameName } from '../model/name';
import type { SheetId } from '../model/sheet';
import { type Grid, bookOf, run } from './grid';

const held = (grid: Grid): IDefinedNamesServiceParam[] =>
  Object.values(grid.injector.get(IDefinedNamesService).getDefinedNameMap(bookOf(grid).getUnitId()) ?? {});

const scopeOf = (name: IDefinedNamesServiceParam): SheetId | null =>
  !name.localSheetId || name.localSheetId === SCOPE_WORKBOOK_VALUE_DEFINED_NAME ? null : name.localSheetId;

export const names = (grid: Grid): NameInfo[] =>
  held(grid).map((name) => ({
    name: name.name,
    scope: scopeOf(name),
    formula: `=${name.formulaOrRefString.replace(/^=/, '')}`,
    comment: name.comment ?? '',
    visible: !name.hidden,
  }));

const find = (grid: Grid, name: string, scope: SheetId | null): IDefinedNamesServiceParam | undefined =>
  held(grid).find((known) => sameName(known.name, name) && scopeOf(known) === scope);

/** Univer writes references bare and formulas with "=". */
function toText(formula: string): string {
  const bare = formula.replace(/^=/, '');
  return parseAddress(bare) ? bare : `=${bare}`;
}

export function setName(grid: Grid, info: NameInfo): void {
  run(grid, SetDefinedNameCommand, {
    id: find(grid, info.name, info.scope)?.id ?? crypto.randomUUID(),
    name: info.name,
    formulaOrRefString: toText(info.formula),
    comment: info.comment,
    localSheetId: info.scope ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
    hidden: !info.visible,
  });
}

export function deleteName(grid: Grid, name: string, scope: SheetId | null): void {
  const known = find(grid, name, scope);
  if (!known) throw new GridError('missing', `no name ${name}`);
  run(grid, RemoveDefinedNameCommand, known);
}
