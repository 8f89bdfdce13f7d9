import { textKey } from '../../facts/text';
import { readScheme } from '../scheme/read';
import type { Scheme } from '../scheme/scheme';
import { guiyang } from './guiyang';
import { haiyong } from './haiyong';
import { hengyang } from './hengyang';
import { lixian } from './lixian';
import type { SchemeSource } from './source';
import { xianweiban2007 } from './xianweiban2007';
import { xichuan } from './xichuan';
import { yancao2007 } from './yancao2007';

/** The schemes that come with the product, in the order in which the pane offers them. */
export const builtIns: readonly SchemeSource[] = [
  lixian,
  xichuan,
  haiyong,
  guiyang,
  xianweiban2007,
  yancao2007,
  hengyang,
];

/** The built-in scheme of that short name or id; undefined where there is none. */
export function builtInNamed(name: string): SchemeSource | undefined {
  const key = textKey(name);
  return builtIns.find((source) => textKey(source.name) === key || source.id === key);
}

const read = new Map<string, Scheme>();

/** The built-in read into rules, once. A built-in without a table would be a fault of the product. */
export function builtInScheme(source: SchemeSource): Scheme {
  const known = read.get(source.id);
  if (known) return known;
  const scheme = readScheme(source.name, source.tables);
  if (!scheme) throw new Error(`built-in scheme ${source.id} has no tables`);
  read.set(source.id, scheme);
  return scheme;
}
