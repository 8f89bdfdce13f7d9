import { textKey } from '../../facts/text';
import { readScheme } from '../scheme/read';
import type { Scheme } from '../scheme/scheme';
import { guiyang } from './guiyang';
import { haiyong } from './haiyong';
import { hengyang } from './hengyang';
import { lixian } from './lixian';
import type { Grid } from '../tables/table';
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

const read = new WeakMap<Grid, Scheme>();

/** The source read into rules, once for the same tables. Throws where there is no table: a fault of the product. */
export function schemeFrom({ id, name, tables }: SchemeSource): Scheme {
  const known = read.get(tables);
  if (known) return known;
  const scheme = readScheme(name, tables);
  if (!scheme) throw new Error(`scheme ${id} has no tables`);
  read.set(tables, scheme);
  return scheme;
}
