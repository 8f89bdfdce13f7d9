import { type Exact, sign, toNumber } from '../facts/exact';
import { isBlankCell, shown } from '../facts/statement';
import { awardsWithPlaces, placesFor, type Quota, quotaOf } from '../rules/places/quota';
import type { Rounding, Scheme } from '../rules/scheme/scheme';
import { roundingNamed } from '../rules/tables/places';
import { cellOf, figureIn } from './cells';
import { readFacts } from './facts';
import { isBlankRow, isOmitted, isSingle, type Matrix, singleOf, widthOf } from './matrix';
import { type Answer, isProblem, problem } from './answer';
import type { Problem } from '../rules/problem';
import { schemeOf } from './scheme-argument';

/** QUOTA(scheme, award, [base], [rounding], facts…): how many may win; one answer for each base of a column. */
export function quota(
  schemeArgument: Matrix | undefined,
  name: Matrix | undefined,
  base: Matrix | undefined,
  rounding: unknown,
  facts: readonly Matrix[],
): Answer | readonly Answer[] {
  const scheme = schemeOf(schemeArgument);
  if (isProblem(scheme)) return scheme;
  const award = singleOf(name ?? []);
  if (typeof award !== 'string' || placesFor(scheme, award).length === 0) {
    return problem({ code: 'unknown-name', what: 'award', given: shown(award ?? ''), known: awardsWithPlaces(scheme) });
  }
  const mode = readRounding(rounding);
  if (isProblem(mode)) return mode;
  if (base && !isSingle(base)) {
    if (widthOf(base) !== 1) return problem({ code: 'widths-differ', header: 1, body: widthOf(base) });
    return base.map((row) => (isBlankRow(row) ? '' : countFor(scheme, award, row[0], mode, facts)));
  }
  return countFor(scheme, award, isOmitted(base) ? undefined : singleOf(base ?? []), mode, facts);
}

type Mode = { readonly rounding?: Rounding };

function readRounding(rounding: unknown): Mode | { readonly problem: Problem } {
  const cell = cellOf(rounding);
  if (isBlankCell(cell)) return {};
  const named = roundingNamed(String(cell));
  return named ? { rounding: named } : problem({ code: 'bad-rounding', given: shown(cell) });
}

function readBase(cell: unknown): Exact | undefined {
  const base = figureIn(cell);
  return base === undefined || sign(base) < 0 ? undefined : base;
}

function countFor(scheme: Scheme, award: string, cell: unknown, mode: Mode, facts: readonly Matrix[]): Answer {
  const base = cell === undefined ? undefined : readBase(cell);
  if (cell !== undefined && base === undefined) return problem({ code: 'bad-base', given: shown(cell) });
  const given = readFacts(scheme, facts);
  if (isProblem(given)) return given;
  const [row] = given.rows;
  if (!row) return problem({ code: 'no-places', award });
  const quota = quotaOf(scheme, { award, row, ...(base === undefined ? {} : { base }), ...mode });
  return quota.kind === 'places' ? toNumber(quota.count) : problem(quotaProblem(scheme, award, quota));
}

/** Why there is no number of places. */
export function quotaProblem(scheme: Scheme, award: string, quota: Exclude<Quota, { kind: 'places' }>): Problem {
  switch (quota.kind) {
    case 'none':
      return { code: 'no-places', award };
    case 'base-missing':
      return { code: 'base-missing', award, base: quota.rule.base };
    case 'undecided':
      return { code: 'undecided', subject: award, missing: quota.missing };
    case 'unread':
      return { code: 'unread', readings: quota.readings, offered: scheme.readings };
  }
}
