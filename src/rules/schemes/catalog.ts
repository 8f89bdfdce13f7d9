import { entryOf } from '../../base/entries';
import { textKey } from '../../facts/text';
import { readScheme } from '../tables/read';
import type { Scheme } from '../scheme/scheme';
import { guiyang, guiyangTables } from './guiyang';
import { haiyong, haiyongTables } from './haiyong';
import { hengyang, hengyangTables } from './hengyang';
import { lixian, lixianTables } from './lixian';
import type { Grid } from '../scheme/range';
import type { SchemeSource, SchemeTables } from './source';
import { xianweiban2007, xianweiban2007Tables } from './xianweiban2007';
import { xichuan, xichuanTables } from './xichuan';
import { yancao2007, yancao2007Tables } from './yancao2007';

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

/** The same without their documents: what the functions have to load. */
export const builtInTables: readonly SchemeTables[] = [
  lixianTables,
  xichuanTables,
  haiyongTables,
  guiyangTables,
  xianweiban2007Tables,
  yancao2007Tables,
  hengyangTables,
];

/** The built-in scheme of that short name or id; undefined where there is none. */
export const builtInNamed = (name: string): SchemeSource | undefined => named(builtIns, name);

/** Its tables alone. */
export const builtInTablesNamed = (name: string): SchemeTables | undefined => named(builtInTables, name);

function named<Source extends SchemeTables>(sources: readonly Source[], name: string): Source | undefined {
  const key = textKey(name);
  return sources.find((source) => textKey(source.name) === key || source.id === key);
}

/** The source read into rules, once for the same tables. Throws where there is no table: a fault of the product. */
export const schemeFrom = ({ id, name, tables }: SchemeTables): Scheme =>
  entryOf(read, tables, () => {
    const scheme = readScheme(name, tables);
    if (!scheme) throw new Error(`scheme ${id} has no tables`);
    return scheme;
  });

const read = new WeakMap<Grid, Scheme>();
