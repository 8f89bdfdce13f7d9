/** A colour as a file has it. */
export interface FileColor {
  readonly argb?: string;
  readonly theme?: number;
  readonly indexed?: number;
  readonly tint?: number;
}

/** Theme colours in the order that cells refer to them (light 1, dark 1, light 2, dark 2, accents 1–6, links). */
export type Theme = readonly string[];

/** Colours of the Office theme. */
export const OFFICE_THEME: Theme = `
  #FFFFFF #000000 #E7E6E6 #44546A #4472C4 #ED7D31 #A5A5A5 #FFC000 #5B9BD5 #70AD47 #0563C1 #954F72
`
  .trim()
  .split(/\s+/);

/** The 56 colours of old workbooks, from index 8 on; 0–7 are the first eight again. */
const INDEXED = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 ' +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** Slots of a theme file in the order that cells refer to them. */
const SLOTS = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** Reads the colours of theme1.xml; the Office theme where there is none. */
export function readTheme(xml: string | undefined): Theme {
  if (!xml) return OFFICE_THEME;
  return SLOTS.map((slot, i) => {
    const found = new RegExp(`<a:${slot}>.*?(?:lastClr|srgbClr val)="([0-9A-Fa-f]{6})"`, 's').exec(xml);
    return found?.[1] ? `#${found[1].toUpperCase()}` : (OFFICE_THEME[i] ?? '#000000');
  });
}

const channels = (hex: string): number[] => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));

/** Lighter (tint > 0) or darker (tint < 0), as Excel's theme colours are varied. */
function tinted(hex: string, tint: number): string {
  const shade = (c: number) => Math.round(tint < 0 ? c * (1 + tint) : c + (255 - c) * tint);
  return `#${channels(hex)
    .map((c) => shade(c).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()}`;
}

/** #RRGGBB of a file's colour; undefined where the file says nothing or "automatic". */
export function toHex(color: FileColor | undefined, theme: Theme): string | undefined {
  if (!color) return undefined;
  if (color.argb) return `#${color.argb.slice(-6).toUpperCase()}`;
  const base =
    color.theme !== undefined
      ? theme[color.theme]
      : color.indexed !== undefined && color.indexed < 64
        ? `#${INDEXED[color.indexed < 8 ? color.indexed : color.indexed - 8]}`
        : undefined;
  return base && color.tint ? tinted(base, color.tint) : base;
}

/** What a file writes for #RRGGBB. */
export const toArgb = (hex: string): { argb: string } => ({ argb: `FF${hex.slice(1).toUpperCase()}` });
