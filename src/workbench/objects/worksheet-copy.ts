import type { SheetId } from '../model/sheet';
import { type Args, optionalOneOf } from '../richapi/arguments';
import { type OfficeObject, isOfficeObject } from '../richapi/object-type';
import { copySheet } from './copy-sheet';
import { assertStructureOpen } from './protection';
import { findSheet, sheetInfo } from './range-target';
import type { WorksheetTarget } from './worksheet-target';

const COPY_PLACES = ['None', 'Before', 'After', 'Beginning', 'End'] as const;

/** 表 (2), as Excel names the copy of a sheet. */
function nameOfCopy({ context, sheet }: WorksheetTarget): string {
  const { name } = sheetInfo(context, sheet);
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const copy = `${name.slice(0, 31 - suffix.length)}${suffix}`;
    if (!findSheet(context, copy)) return copy;
  }
}

/** Worksheet.copy(positionType, relativeTo) */
export function copyOf(self: WorksheetTarget, args: Args): OfficeObject {
  const { context, sheet } = self;
  assertStructureOpen(context);
  const place = optionalOneOf(args, 0, COPY_PLACES, 'None');
  const { grid } = context;
  const copy = copySheet(grid, sheet, nameOfCopy(self));
  const at = grid.sheets().findIndex(({ id }) => id === relativeTo(args[1], sheet));
  if (place === 'Beginning') grid.moveSheet(copy, 0);
  if (place === 'Before') grid.moveSheet(copy, at);
  if (place === 'After') grid.moveSheet(copy, at + 1);
  return context.make.worksheet(copy);
}

/** The sheet beside which the copy goes; its own where none is named. */
function relativeTo(argument: Args[number] | undefined, own: SheetId): SheetId {
  if (!isOfficeObject(argument) || argument.className !== 'Worksheet') return own;
  return isTarget(argument.self) ? argument.self.sheet : own;
}

const isTarget = (self: unknown): self is WorksheetTarget =>
  typeof self === 'object' && self !== null && 'sheet' in self && 'context' in self;
