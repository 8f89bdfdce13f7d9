import { toText } from '../richapi/arguments';
import { invalidArgument } from '../richapi/errors';
import type { Json } from '../richapi/wire';

/** Names of HTML colours in common use. */
const NAMED: { readonly [name: string]: string } = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
  lightgray: '#D3D3D3',
  lightgrey: '#D3D3D3',
  purple: '#800080',
  pink: '#FFC0CB',
  cyan: '#00FFFF',
  magenta: '#FF00FF',
  brown: '#A52A2A',
  silver: '#C0C0C0',
  navy: '#000080',
  teal: '#008080',
  maroon: '#800000',
  lime: '#00FF00',
  olive: '#808000',
};

/** #RRGGBB of what an add-in sets a colour to: #RRGGBB, #RGB, RRGGBB or a name. */
export function toColor(value: Json): string {
  const text = toText(value).trim();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`.toUpperCase();
  if (/^#?[0-9a-f]{6}$/i.test(text)) return `#${text.replace('#', '')}`.toUpperCase();
  const named = NAMED[text.toLowerCase()];
  if (named === undefined) throw invalidArgument();
  return named;
}
