import { shown } from '../../facts/statement';
import { readScheme } from '../../rules/tables/read';
import type { Scheme } from '../../rules/scheme/scheme';
import { builtInTables, builtInTablesNamed, schemeFrom } from '../../rules/schemes/catalog';
import { isSingle, type Matrix, singleOf } from './matrix';
import { problem } from './answer';
import type { Problem } from '../../rules/problem';

/** Name of a scheme that stands on a sheet. */
const OWN = '自编办法';

/** As many as are tried to mend a broken one, and those in use: it is read once however many formulas it stands in. */
const KEPT = 32;

type Result = Scheme | { readonly problem: Problem };

/** A range that was read, and what came of it. */
interface Entry {
  readonly cells: Matrix;
  readonly result: Result;
}

/** Lately used ranges, the last one first. */
let recent: readonly Entry[] = [];

/**
 * The scheme of a call: a built-in by its name or id, or the tables of a range. Excel passes a range as a fresh array
 * at every call, so ranges lately read are known again by their cells.
 */
export function schemeOf(argument: Matrix | undefined): Result {
  if (!argument || isSingle(argument)) {
    const given = argument ? singleOf(argument) : undefined;
    const source = typeof given === 'string' ? builtInTablesNamed(given) : undefined;
    return source
      ? schemeFrom(source)
      : problem({
          code: 'unknown-scheme',
          given: shown(given ?? ''),
          known: builtInTables.map((scheme) => scheme.name),
        });
  }
  return readRange(argument);
}

function readRange(cells: Matrix): Result {
  const place = recent.findIndex((entry) => isSame(entry.cells, cells));
  const known = recent[place];
  if (known && place === 0) return known.result;
  const entry = known ?? { cells: cells.map((row) => [...row]), result: read(cells) };
  recent = [entry, ...recent.filter((other) => other !== known)].slice(0, KEPT);
  return entry.result;
}

function read(cells: Matrix): Result {
  const scheme = readScheme(OWN, cells);
  if (!scheme) return problem({ code: 'no-tables' });
  const { findings } = scheme;
  return findings.length ? problem({ code: 'broken-tables', findings }) : scheme;
}

/**
 * Whether two ranges have the same cells, all of them: one that was edited must not go unnoticed. More than half of a
 * scheme's cells are blank, and to ask for a blank costs less than to compare any two cells.
 */
function isSame(known: Matrix, range: Matrix): boolean {
  if (known.length !== range.length) return false;
  for (let i = 0; i < known.length; i++) {
    const [own, row] = [known[i], range[i]];
    if (!own || row?.length !== own.length) return false;
    for (let j = 0; j < own.length; j++) {
      const cell = own[j];
      if (cell === '' ? row[j] !== '' : row[j] !== cell) return false;
    }
  }
  return true;
}
