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
let recent: { readonly cells: Matrix; readonly scheme: Scheme | undefined }[] = [];

/**
 * The scheme of a call: a built-in by its name or id, or the tables of a range. Excel passes a range as a fresh array
 * at every call, so ranges lately read are known again by their cells.
 */
export function schemeOf(argument: Matrix | undefined): Scheme | { readonly problem: Problem } {
  if (!argument || isSingle(argument)) {
    const given = argument ? singleOf(argument) : undefined;
    const source = typeof given === 'string' ? builtInNamed(given) : undefined;
    return source
      ? schemeFrom(source)
      : problem({ code: 'unknown-scheme', given: shown(given ?? ''), known: builtIns.map((scheme) => scheme.name) });
  }
  const scheme = readRange(argument);
  if (!scheme) return problem({ code: 'no-tables' });
  const errors = scheme.findings.filter((finding) => finding.severity === 'error');
  return errors.length ? problem({ code: 'broken-tables', findings: errors }) : scheme;
}

function readRange(cells: Matrix): Scheme | undefined {
  const known = recent.find((entry) => sameCells(entry.cells, cells));
  if (known) return known.scheme;
  const scheme = readScheme(OWN, cells);
  recent = [{ cells, scheme }, ...recent].slice(0, KEPT);
  return scheme;
}

function sameCells(a: Matrix, b: Matrix): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) {
    const [left = [], right = []] = [a[i], b[i]];
    if (left.length !== right.length) return false;
    for (let j = 0; j < left.length; j++) if (left[j] !== right[j]) return false;
  }
  return true;
}
