import { oneOf, toBoolean, toNumber, toText } from '../richapi/arguments';
import { invalidArgument } from '../richapi/errors';
import type { ObjectType } from '../richapi/object-type';
import type { Json } from '../richapi/wire';
import { toColor } from './color';
import { type FormatTarget, styleScalar } from './format-target';

const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;

function toSize(value: Json): number {
  const size = toNumber(value);
  if (size < 1 || size > 409) throw invalidArgument();
  return size;
}

/** Excel.RangeFont */
export const rangeFont: ObjectType<FormatTarget> = {
  name: 'RangeFont',
  scalars: {
    Name: styleScalar('fontName', toText),
    Size: styleScalar('fontSize', toSize),
    Bold: styleScalar('bold', toBoolean),
    Italic: styleScalar('italic', toBoolean),
    Underline: styleScalar('underline', (value) => oneOf(value, UNDERLINES)),
    Strikethrough: styleScalar('strikethrough', toBoolean),
    Color: styleScalar('fontColor', toColor),
  },
};
