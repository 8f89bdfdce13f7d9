import { type Area, isWholeColumns, isWholeRows, onSheet } from '../model/area';
import { areaName, parseAddress, quoteSheetName } from '../model/address';
import { areaOfName, nameOn, sameName } from '../model/name';
import type { SheetId, SheetInfo } from '../model/sheet';
import type { Args } from '../richapi/arguments';
import { accessDenied, invalidArgument, itemNotFound } from '../richapi/errors';
import { isOfficeObject } from '../richapi/object-type';
import type { ObjectContext } from './context';

/** What a Range object stands for. */
export interface RangeTarget {
  readonly context: ObjectContext;
  readonly sheet: SheetId;
  readonly area: Area;
}

const isRangeTarget = (self: unknown): self is RangeTarget =>
  typeof self === 'object' && self !== null && 'sheet' in self && 'area' in self && 'context' in self;

/** The target of an argument that is a Range; null for anything else. */
export const rangeTargetOf = (value: unknown): RangeTarget | null =>
  isOfficeObject(value) && value.className === 'Range' && isRangeTarget(value.self) ? value.self : null;

/** The sheet with that id or name. */
export function findSheet(context: ObjectContext, key: string | number): SheetInfo | null {
  const sheets = context.grid.sheets();
  return sheets.find(({ id }) => id === key) ?? sheets.find(({ name }) => sameName(name, String(key))) ?? null;
}

/** A sheet that must be there; ItemNotFound where it was deleted. */
export function sheetInfo(context: ObjectContext, sheet: SheetId): SheetInfo {
  const info = context.grid.sheets().find(({ id }) => id === sheet);
  if (!info) throw itemNotFound();
  return info;
}

/** `Sheet1!A1:B2`, as Range.address gives it. */
export const fullAddress = (context: ObjectContext, sheet: SheetId, area: Area): string =>
  `${quoteSheetName(sheetInfo(context, sheet).name)}!${areaName(area)}`;

/** An area on the sheet, or InvalidArgument. */
export function checkedArea(area: Area): Area {
  if (!onSheet(area)) throw invalidArgument();
  return area;
}

/** An address as text, on `sheet` unless it names another one: an A1 reference, a defined name or a table. */
export function resolveAddress(
  context: ObjectContext,
  sheet: SheetId,
  text: string,
): { sheet: SheetId; area: Area } | null {
  const parsed = parseAddress(text);
  if (parsed) {
    const found = parsed.sheet === null ? sheetInfo(context, sheet) : findSheet(context, parsed.sheet);
    return found && { sheet: found.id, area: parsed.area };
  }
  const name = nameOn(context.grid.names(), sheet, text);
  const target = name && areaOfName(name);
  if (target) {
    const found = target.sheet === null ? sheetInfo(context, sheet) : findSheet(context, target.sheet);
    return found && { sheet: found.id, area: target.area };
  }
  const table = context.grid.tables().find((one) => sameName(one.name, text));
  return table ? { sheet: table.sheet, area: table.area } : null;
}

/** A range argument: a Range, or an address on the sheet. */
export function rangeArg(
  context: ObjectContext,
  sheet: SheetId,
  args: Args,
  index: number,
): { sheet: SheetId; area: Area } {
  const value = args[index];
  const target = rangeTargetOf(value) ?? (typeof value === 'string' ? resolveAddress(context, sheet, value) : null);
  if (!target) throw invalidArgument();
  return target;
}

/** Refuses a change of locked cells on a protected sheet. */
export function assertWritable({ context, sheet, area }: RangeTarget): void {
  if (!sheetInfo(context, sheet).protected) return;
  if (context.grid.style(sheet, area).locked !== false) throw accessDenied();
}

/** Refuses any change of the sheet's layout while it is protected. */
export function assertUnprotected(context: ObjectContext, sheet: SheetId): void {
  if (sheetInfo(context, sheet).protected) throw accessDenied();
}

export const isUnbounded = (area: Area): boolean => isWholeRows(area) || isWholeColumns(area);
