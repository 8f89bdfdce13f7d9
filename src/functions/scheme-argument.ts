import { shown } from '../facts/statement';
import { readScheme } from '../rules/scheme/read';
import type { Scheme } from '../rules/scheme/scheme';
import { builtIns, builtInNamed, schemeFrom } from '../rules/schemes/catalog';
import { isSingle, type Matrix, singleOf } from './matrix';
import { problem } from './answer';
import type { Problem } from '../rules/problem';

/** Name of a scheme that stands on a sheet. */
const OWN = '自编办法';

const KEPT = 8;

type Result = Scheme | { readonly problem: Problem };

/** A range that was read: the width of each row, all cells one after another, and what came of it. */
interface Entry {
  readonly rows: readonly number[];
  readonly cells: readonly unknown[];
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
    const source = typeof given === 'string' ? builtInNamed(given) : undefined;
    return source
      ? schemeFrom(source)
      : problem({ code: 'unknown-scheme', given: shown(given ?? ''), known: builtIns.map((scheme) => scheme.name) });
  }
  return readRange(argument);
}

function readRange(cells: Matrix): Result {
  const place = recent.findIndex((entry) => isSame(entry, cells));
  const known = recent[place];
  if (known && place === 0) return known.result;
  const entry = known ?? { rows: cells.map((row) => row.length), cells: cells.flat(), result: read(cells) };
  recent = [entry, ...recent.filter((other) => other !== known)].slice(0, KEPT);
  return entry.result;
}

function read(cells: Matrix): Result {
  const scheme = readScheme(OWN, cells);
  if (!scheme) return problem({ code: 'no-tables' });
  const { findings } = scheme;
  return findings.length ? problem({ code: 'broken-tables', findings }) : scheme;
}

/** Whether a range has the same cells, all of them: one that was edited must not go unnoticed. */
function isSame({ rows, cells }: Entry, range: Matrix): boolean {
  if (rows.length !== range.length) return false;
  let at = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = range[i];
    if (!row || row.length !== rows[i]) return false;
    for (let j = 0; j < row.length; j++) if (row[j] !== cells[at++]) return false;
  }
  return true;
}
