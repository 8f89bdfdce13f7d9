import { type Area, cellArea, intersect } from '../model/area';
import { type Args, optionalOneOf, textArg, toRecord } from '../richapi/arguments';
import type { OfficeObject } from '../richapi/object-type';
import type { Json } from '../richapi/wire';
import type { RangeTarget } from './range-target';

/** The first (or last) cell of the range that shows the text; row by row. null where none does. */
export function findText({ context, sheet, area }: RangeTarget, args: Args): OfficeObject | null {
  const wanted = textArg(args, 0);
  const { completeMatch, matchCase, searchDirection } = toRecord((args[1] ?? {}) as Json);
  const backwards =
    optionalOneOf([searchDirection ?? null], 0, ['Forward', 'Backwards'] as const, 'Forward') === 'Backwards';
  const fold = (text: string): string => (matchCase === true ? text : text.toLowerCase());
  const fits = (text: string): boolean =>
    completeMatch === true ? fold(text) === fold(wanted) : fold(text).includes(fold(wanted));
  const used = context.grid.usedArea(sheet, true);
  const within: Area | null = used && intersect(used, area);
  if (!within) return null;
  const found = context.grid
    .texts(sheet, within)
    .flatMap((row, i) => row.flatMap((text, j) => (fits(text) ? [cellArea(within.row + i, within.column + j)] : [])));
  const cell = backwards ? found.at(-1) : found[0];
  return cell ? context.make.range(sheet, cell) : null;
}
