import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
  TextDecoration,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import {
  type Border,
  type CellStyle,
  DEFAULT_STYLE,
  type HorizontalAlignment,
  type StylePatch,
  type VerticalAlignment,
} from '../model/style';
import type { ExtraStyle } from './extras';

type Line = Pick<Border, 'style' | 'weight'>;

const LINES: readonly [BorderStyleTypes, Line][] = [
  [BorderStyleTypes.THIN, { style: 'Continuous', weight: 'Thin' }],
  [BorderStyleTypes.HAIR, { style: 'Continuous', weight: 'Hairline' }],
  [BorderStyleTypes.MEDIUM, { style: 'Continuous', weight: 'Medium' }],
  [BorderStyleTypes.THICK, { style: 'Continuous', weight: 'Thick' }],
  [BorderStyleTypes.DOTTED, { style: 'Dot', weight: 'Thin' }],
  [BorderStyleTypes.DASHED, { style: 'Dash', weight: 'Thin' }],
  [BorderStyleTypes.MEDIUM_DASHED, { style: 'Dash', weight: 'Medium' }],
  [BorderStyleTypes.DASH_DOT, { style: 'DashDot', weight: 'Thin' }],
  [BorderStyleTypes.MEDIUM_DASH_DOT, { style: 'DashDot', weight: 'Medium' }],
  [BorderStyleTypes.DASH_DOT_DOT, { style: 'DashDotDot', weight: 'Thin' }],
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT, { style: 'DashDotDot', weight: 'Medium' }],
  [BorderStyleTypes.DOUBLE, { style: 'Double', weight: 'Thick' }],
  [BorderStyleTypes.SLANT_DASH_DOT, { style: 'SlantDashDot', weight: 'Medium' }],
];

const HORIZONTAL: readonly [HorizontalAlign, HorizontalAlignment][] = [
  [HorizontalAlign.UNSPECIFIED, 'General'],
  [HorizontalAlign.LEFT, 'Left'],
  [HorizontalAlign.CENTER, 'Center'],
  [HorizontalAlign.RIGHT, 'Right'],
  [HorizontalAlign.JUSTIFIED, 'Justify'],
  [HorizontalAlign.DISTRIBUTED, 'Distributed'],
];

const VERTICAL: readonly [VerticalAlign, VerticalAlignment][] = [
  [VerticalAlign.BOTTOM, 'Bottom'],
  [VerticalAlign.MIDDLE, 'Center'],
  [VerticalAlign.TOP, 'Top'],
];

/** How Univer draws what it does not know. */
const LIKE_HORIZONTAL: Partial<Record<HorizontalAlignment, HorizontalAlign>> = {
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Fill: HorizontalAlign.LEFT,
};

const left = <A, B>(table: readonly (readonly [A, B])[], value: B): A | undefined =>
  table.find(([, b]) => b === value)?.[0];
const right = <A, B>(table: readonly (readonly [A, B])[], value: A): B | undefined =>
  table.find(([a]) => a === value)?.[1];

/** "#abc", "#aabbcc", "rgb(1,2,3)" → #RRGGBB */
export function toHex(color: Nullable<string>): string | null {
  if (!color) return null;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  if (short)
    return `#${short
      .slice(1)
      .map((c) => c + c)
      .join('')}`.toUpperCase();
  if (color.startsWith('#')) return color.slice(0, 7).toUpperCase();
  const parts = color.match(/\d+/g)?.slice(0, 3).map(Number);
  return parts?.length === 3 ? `#${parts.map((n) => n.toString(16).padStart(2, '0')).join('')}`.toUpperCase() : null;
}

function toBorder(line: Nullable<IBorderStyleData>): Border | null {
  const drawn = line && right(LINES, line.s);
  return drawn ? { ...drawn, color: toHex(line.cl?.rgb) ?? '#000000' } : null;
}

function fromBorder(border: Border | null): IBorderStyleData | null {
  if (!border) return null;
  const exact = LINES.find(([, line]) => line.style === border.style && line.weight === border.weight);
  const near = exact ?? LINES.find(([, line]) => line.style === border.style);
  return { s: near?.[0] ?? BorderStyleTypes.THIN, cl: { rgb: border.color } };
}

const toUnderline = (style: IStyleData): CellStyle['underline'] =>
  style.ul?.s !== BooleanNumber.TRUE ? 'None' : style.ul.t === TextDecoration.DOUBLE ? 'Double' : 'Single';

/** Univer's style as Office's object classes know it. */
export function toCellStyle(style: IStyleData, extra: ExtraStyle = {}): CellStyle {
  const { bd } = style;
  return {
    fontName: style.ff ?? DEFAULT_STYLE.fontName,
    fontSize: style.fs ?? DEFAULT_STYLE.fontSize,
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
    underline: extra.underline ?? toUnderline(style),
    strikethrough: style.st?.s === BooleanNumber.TRUE,
    fontColor: toHex(style.cl?.rgb) ?? DEFAULT_STYLE.fontColor,
    fill: toHex(style.bg?.rgb),
    horizontal: extra.horizontal ?? right(HORIZONTAL, style.ht ?? HorizontalAlign.UNSPECIFIED) ?? 'General',
    vertical: extra.vertical ?? right(VERTICAL, style.vt ?? VerticalAlign.BOTTOM) ?? 'Bottom',
    wrap: style.tb === WrapStrategy.WRAP,
    indent: extra.indent ?? 0,
    shrink: extra.shrink ?? false,
    // Univer turns clockwise, Excel counter-clockwise.
    rotation: style.tr?.a ? -style.tr.a : 0,
    locked: extra.locked ?? true,
    top: toBorder(bd?.t),
    bottom: toBorder(bd?.b),
    left: toBorder(bd?.l),
    right: toBorder(bd?.r),
    diagonalDown: toBorder(bd?.tl_br),
    diagonalUp: toBorder(bd?.bl_tr),
  };
}

const SIDES = { top: 't', bottom: 'b', left: 'l', right: 'r', diagonalDown: 'tl_br', diagonalUp: 'bl_tr' } as const;
const INDENT_PIXELS = 9;
const PADDING_PIXELS = 2;

const flag = (on: boolean) => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

function fontPart(patch: StylePatch): IStyleData {
  const style: IStyleData = {};
  if (patch.fontName !== undefined) style.ff = patch.fontName;
  if (patch.fontSize !== undefined) style.fs = patch.fontSize;
  if (patch.bold !== undefined) style.bl = flag(patch.bold);
  if (patch.italic !== undefined) style.it = flag(patch.italic);
  if (patch.strikethrough !== undefined) style.st = { s: flag(patch.strikethrough) };
  if (patch.fontColor !== undefined) style.cl = { rgb: patch.fontColor };
  if (patch.underline !== undefined) {
    const double = patch.underline === 'Double' || patch.underline === 'DoubleAccountant';
    style.ul = { s: flag(patch.underline !== 'None'), t: double ? TextDecoration.DOUBLE : TextDecoration.SINGLE };
  }
  return style;
}

function placePart(patch: StylePatch): IStyleData {
  const style: IStyleData = {};
  const { horizontal, vertical, indent } = patch;
  if (horizontal !== undefined)
    style.ht = left(HORIZONTAL, horizontal) ?? LIKE_HORIZONTAL[horizontal] ?? HorizontalAlign.UNSPECIFIED;
  if (vertical !== undefined) style.vt = left(VERTICAL, vertical) ?? VerticalAlign.MIDDLE;
  if (patch.wrap !== undefined) style.tb = patch.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (patch.rotation !== undefined) style.tr = patch.rotation === 0 ? null : { a: -patch.rotation };
  if (indent !== undefined) {
    const side = PADDING_PIXELS + INDENT_PIXELS * indent;
    style.pd = indent === 0 ? null : horizontal === 'Right' ? { r: side } : { l: side };
  }
  return style;
}

/** The part of a patch that Univer keeps; null where a property ends. */
export function toStyleData(patch: StylePatch): IStyleData {
  const style = { ...fontPart(patch), ...placePart(patch) };
  if (patch.fill !== undefined) style.bg = patch.fill === null ? null : { rgb: patch.fill };
  const sides = Object.entries(SIDES) as [keyof typeof SIDES, (typeof SIDES)[keyof typeof SIDES]][];
  for (const [side, key] of sides) {
    const border = patch[side];
    if (border !== undefined) style.bd = { ...style.bd, [key]: fromBorder(border) };
  }
  return style;
}

/** The part of a patch that goes beside, over what was beside before; null where that part stays as it was. */
export function patchExtra(before: ExtraStyle, patch: StylePatch): ExtraStyle | null {
  const extra: { -readonly [K in keyof ExtraStyle]: ExtraStyle[K] } = { ...before };
  const keep = <K extends keyof ExtraStyle>(key: K, needed: (value: CellStyle[K]) => boolean) => {
    const value = patch[key] as CellStyle[K] | undefined;
    if (value === undefined) return;
    if (needed(value)) extra[key] = value;
    else delete extra[key];
  };
  keep('horizontal', (value) => left(HORIZONTAL, value) === undefined);
  keep('vertical', (value) => left(VERTICAL, value) === undefined);
  keep('underline', (value) => value.endsWith('Accountant'));
  keep('indent', (value) => value !== 0);
  keep('shrink', (value) => value);
  keep('locked', (value) => !value);
  return JSON.stringify(extra) === JSON.stringify(before) ? null : extra;
}
