/** Red, green and blue from 0 to 255. */
type Colour = readonly [red: number, green: number, blue: number];

/** A colour #rrggbb; undefined for what is written otherwise. */
function colourOf(text: string): Colour | undefined {
  const [, red = '', green = '', blue = ''] = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text) ?? [];
  return red === '' ? undefined : [parseInt(red, 16), parseInt(green, 16), parseInt(blue, 16)];
}

const written = (colour: Colour): string =>
  `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

/** The luminance of WCAG 2.2, 0 for black to 1 for white. */
function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const ratio = (a: Colour, b: Colour): number => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
};

/** The contrast of two colours by WCAG 2.2, from 1 to 21; 1 where one of them is not written as #rrggbb. */
export function contrast(a: string, b: string): number {
  const [one, other] = [colourOf(a), colourOf(b)];
  return one && other ? ratio(one, other) : 1;
}

/** So much of the way from one colour to another: 0 is the one, 1 the other. */
export function mixed(from: string, to: string, share: number): string {
  const [one, other] = [colourOf(from), colourOf(to)];
  if (!one || !other) return from;
  const [red, green, blue] = one.map((part, place) => part + ((other[place] ?? part) - part) * share);
  return written([red ?? 0, green ?? 0, blue ?? 0]);
}

/** Steps in which a colour goes towards the one that is sure to be readable. */
const STEPS = 20;

/**
 * The colour, or as little as needed of the way towards `sure`, so that it stands out from every one of the
 * backgrounds by this contrast; `sure` itself where nothing before it does.
 */
export function readable(colour: string, backgrounds: readonly string[], least: number, sure: string): string {
  for (let step = 0; step < STEPS; step++) {
    const tried = mixed(colour, sure, step / STEPS);
    if (backgrounds.every((background) => contrast(tried, background) >= least)) return tried;
  }
  return sure;
}
