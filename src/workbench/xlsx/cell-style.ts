import type { Alignment, Border as FileBorder, Borders, BorderStyle, Fill, Font, Style } from 'exceljs';
import {
  type Border,
  type CellStyle,
  DEFAULT_STYLE,
  type HorizontalAlignment,
  type Underline,
  type VerticalAlignment,
} from '../model/style';
import type { DefaultFont } from './contents';
import { type FileColor, type Theme, toArgb, toHex } from './colors';

type Line = Pick<Border, 'style' | 'weight'>;

const LINES: Record<Exclude<BorderStyle, never>, Line> = {
  hair: { style: 'Continuous', weight: 'Hairline' },
  thin: { style: 'Continuous', weight: 'Thin' },
  medium: { style: 'Continuous', weight: 'Medium' },
  thick: { style: 'Continuous', weight: 'Thick' },
  dotted: { style: 'Dot', weight: 'Thin' },
  dashed: { style: 'Dash', weight: 'Thin' },
  mediumDashed: { style: 'Dash', weight: 'Medium' },
  dashDot: { style: 'DashDot', weight: 'Thin' },
  mediumDashDot: { style: 'DashDot', weight: 'Medium' },
  dashDotDot: { style: 'DashDotDot', weight: 'Thin' },
  mediumDashDotDot: { style: 'DashDotDot', weight: 'Medium' },
  double: { style: 'Double', weight: 'Thick' },
  slantDashDot: { style: 'SlantDashDot', weight: 'Medium' },
};

const HORIZONTAL: Record<NonNullable<Alignment['horizontal']>, HorizontalAlignment> = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
};

const VERTICAL: Record<NonNullable<Alignment['vertical']>, VerticalAlignment> = {
  top: 'Top',
  middle: 'Center',
  bottom: 'Bottom',
  justify: 'Justify',
  distributed: 'Distributed',
};

const UNDERLINE: Record<Exclude<NonNullable<Font['underline']>, boolean>, Underline> = {
  none: 'None',
  single: 'Single',
  double: 'Double',
  singleAccounting: 'SingleAccountant',
  doubleAccounting: 'DoubleAccountant',
};

/** The key under which a table has a value. */
function keyOf<K extends string, V>(table: Record<K, V>, fits: (value: V) => boolean): K | undefined {
  return (Object.keys(table) as K[]).find((key) => fits(table[key]));
}

function readBorder(line: Partial<FileBorder> | undefined, theme: Theme): Border | null {
  const drawn = line?.style ? LINES[line.style] : undefined;
  return drawn ? { ...drawn, color: toHex(line?.color as FileColor, theme) ?? '#000000' } : null;
}

function readFill(fill: Fill | undefined, theme: Theme): string | null {
  if (fill?.type === 'gradient') return toHex(fill.stops[0]?.color as FileColor, theme) ?? null;
  return fill?.type === 'pattern' && fill.pattern === 'solid'
    ? (toHex(fill.fgColor as FileColor, theme) ?? null)
    : null;
}

const readUnderline = (underline: Font['underline'] | undefined): Underline =>
  typeof underline === 'string' ? UNDERLINE[underline] : underline ? 'Single' : 'None';

function readBorders(borders: Partial<Borders> | undefined, theme: Theme): Partial<CellStyle> {
  if (!borders) return {};
  const { top, bottom, left, right, diagonal } = borders;
  return {
    top: readBorder(top, theme),
    bottom: readBorder(bottom, theme),
    left: readBorder(left, theme),
    right: readBorder(right, theme),
    diagonalDown: diagonal?.down ? readBorder(diagonal, theme) : null,
    diagonalUp: diagonal?.up ? readBorder(diagonal, theme) : null,
  };
}

/** A file's style as the grid knows it; `usual` is the font of cells that have none. */
export function readStyle(style: Partial<Style>, theme: Theme, usual: DefaultFont): CellStyle {
  const { font, fill, border, alignment, protection } = style;
  return {
    ...DEFAULT_STYLE,
    fontName: font?.name ?? usual.fontName,
    fontSize: font?.size ?? usual.fontSize,
    bold: font?.bold ?? false,
    italic: font?.italic ?? false,
    underline: readUnderline(font?.underline),
    strikethrough: font?.strike ?? false,
    fontColor: toHex(font?.color as FileColor, theme) ?? DEFAULT_STYLE.fontColor,
    fill: readFill(fill, theme),
    horizontal: alignment?.horizontal ? HORIZONTAL[alignment.horizontal] : 'General',
    vertical: alignment?.vertical ? VERTICAL[alignment.vertical] : 'Bottom',
    wrap: alignment?.wrapText ?? false,
    indent: alignment?.indent ?? 0,
    shrink: alignment?.shrinkToFit ?? false,
    rotation: typeof alignment?.textRotation === 'number' ? alignment.textRotation : 0,
    locked: protection?.locked ?? true,
    ...readBorders(border, theme),
  };
}

function writeBorder(border: Border | null): Partial<FileBorder> | undefined {
  if (!border) return undefined;
  const style = keyOf(LINES, (line) => line.style === border.style && line.weight === border.weight);
  // A weight that a line style does not have falls back to the style itself, thin.
  return { style: style ?? keyOf(LINES, (line) => line.style === border.style) ?? 'thin', color: toArgb(border.color) };
}

function writeFont(s: CellStyle, base: Partial<Font> | undefined): Partial<Font> {
  const font: Partial<Font> = { ...base, name: s.fontName, size: s.fontSize, color: toArgb(s.fontColor) };
  // Excel takes the theme's font instead of the name while the scheme is given.
  if (base?.name !== s.fontName) delete font.scheme;
  return {
    ...font,
    bold: s.bold,
    italic: s.italic,
    strike: s.strikethrough,
    underline: keyOf(UNDERLINE, (name) => name === s.underline) ?? 'none',
  };
}

function writeBorders(s: CellStyle): Partial<Borders> {
  const sides: Partial<Borders> = {};
  for (const side of ['top', 'bottom', 'left', 'right'] as const) {
    const line = writeBorder(s[side]);
    if (line) sides[side] = line;
  }
  const diagonal = writeBorder(s.diagonalDown ?? s.diagonalUp);
  return diagonal
    ? { ...sides, diagonal: { ...diagonal, up: s.diagonalUp !== null, down: s.diagonalDown !== null } }
    : sides;
}

function writeAlignment(s: CellStyle, base: Partial<Alignment> | undefined): Partial<Alignment> {
  const horizontal = keyOf(HORIZONTAL, (name) => name === s.horizontal);
  const alignment: Partial<Alignment> = { ...base, wrapText: s.wrap, shrinkToFit: s.shrink, indent: s.indent };
  if (horizontal) alignment.horizontal = horizontal;
  else delete alignment.horizontal;
  alignment.vertical = keyOf(VERTICAL, (name) => name === s.vertical) ?? 'bottom';
  if (s.rotation !== 0 || typeof base?.textRotation === 'number') alignment.textRotation = s.rotation;
  return alignment;
}

const FONT = ['fontName', 'fontSize', 'bold', 'italic', 'underline', 'strikethrough', 'fontColor'] as const;
const BORDERS = ['top', 'bottom', 'left', 'right', 'diagonalDown', 'diagonalUp'] as const;
const ALIGNMENT = ['horizontal', 'vertical', 'wrap', 'indent', 'shrink', 'rotation'] as const;

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/**
 * The file's style after a change from `before` to `now`: only the parts that changed (font, fill, borders, alignment,
 * protection) are written anew, so that what the grid does not know (theme colours, patterns, font families) stays.
 */
export function changedStyle(base: Partial<Style>, before: CellStyle, now: CellStyle): Partial<Style> {
  const differs = (keys: readonly (keyof CellStyle)[]) => keys.some((key) => !same(before[key], now[key]));
  const style: Partial<Style> = { ...base };
  if (differs(FONT)) style.font = writeFont(now, base.font);
  if (differs(['fill'])) {
    style.fill = now.fill
      ? { type: 'pattern', pattern: 'solid', fgColor: toArgb(now.fill) }
      : { type: 'pattern', pattern: 'none' };
  }
  if (differs(BORDERS)) style.border = writeBorders(now);
  if (differs(ALIGNMENT)) style.alignment = writeAlignment(now, base.alignment);
  if (differs(['locked'])) style.protection = { ...base.protection, locked: now.locked };
  return style;
}
