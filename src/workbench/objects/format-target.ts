import type { Area } from '../model/area';
import type { SheetId } from '../model/sheet';
import type { CellStyle, StylePatch } from '../model/style';
import type { Scalar } from '../richapi/object-type';
import type { Json } from '../richapi/wire';
import type { ObjectContext } from './context';
import { assertWritable } from './range-target';

/** Areas of one sheet whose look is read or changed together. */
export interface FormatTarget {
  readonly context: ObjectContext;
  readonly sheet: SheetId;
  readonly areas: readonly Area[];
}

/** A property's value where all cells agree, else undefined. */
export function commonValue<K extends keyof CellStyle>(self: FormatTarget, property: K): CellStyle[K] | undefined {
  const values = self.areas.map((area) => self.context.grid.style(self.sheet, area)[property]);
  const [first] = values;
  return values.every((value) => value === first) ? first : undefined;
}

/** Changes the look of the areas one by one, up to the first that a protected sheet locks: AccessDenied. */
export function patchStyle(self: FormatTarget, patch: StylePatch): void {
  const { context, sheet } = self;
  for (const area of self.areas) {
    assertWritable({ context, sheet, area });
    context.grid.setStyle(sheet, area, patch);
  }
}

/** A property of the wire that is one property of the style; null where cells differ. */
export function styleScalar<K extends keyof CellStyle>(
  property: K,
  convert: (value: Json) => CellStyle[K],
): Scalar<FormatTarget> {
  return {
    get: (self) => (commonValue(self, property) as Json | undefined) ?? null,
    set: (self, value) => patchStyle(self, { [property]: convert(value) } as StylePatch),
  };
}
