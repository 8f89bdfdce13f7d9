import { compare, type Exact, isZero, toNumber } from '../facts/exact';
import { isBlankRow, type Row, rowReader } from '../facts/row';
import { isBlankCell, shown } from '../facts/statement';
import { awardsWithPlaces, placesFor, type Quota, quotaOf } from '../rules/places/quota';
import type { Rounding, Scheme } from '../rules/scheme/scheme';
import { roundingNamed } from '../rules/tables/places';
import { cellOf, figureIn } from './arguments/cells';
import { answerRows, readFacts, rowsAsked } from './arguments/facts';
import { isOmitted, isSingle, type Matrix, widthOf } from './arguments/matrix';
import { type Answer, isProblem, problem } from './arguments/answer';
import type { Problem } from '../rules/problem';
import { schemeOf } from './arguments/scheme';
import { unknownName, unsettled } from './unsettled';

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
  const award = String(cellOf(name) ?? '');
  if (placesFor(scheme, award).length === 0) return unknownName('places', cellOf(name), awardsWithPlaces(scheme));
  const mode = readRounding(rounding);
  if (isProblem(mode)) return mode;
  const given = readFacts(scheme, facts);
  if (isProblem(given)) return given;
  if (base && !isSingle(base)) {
    if (widthOf(base) !== 1) return problem({ code: 'widths-differ', header: 1, body: widthOf(base) });
    const rows = rowsAsked(given);
    if (rows.length > 1 && rows.length !== base.length)
      return problem({ code: 'heights-differ', first: base.length, second: rows.length });
    return base.map((cells, index) =>
      isBlankRow(cells) ? '' : countFor(scheme, award, rows[index] ?? rows[0], cells[0], mode, true),
    );
  }
  const single = isOmitted(base) ? undefined : cellOf(base);
  return answerRows(given, (row) => (row.blank ? '' : countFor(scheme, award, row, single, mode, false)));
}

function readRounding(rounding: unknown): Rounding | undefined | { readonly problem: Problem } {
  const cell = cellOf(rounding);
  if (isBlankCell(cell)) return undefined;
  return roundingNamed(String(cell)) ?? problem({ code: 'bad-rounding', given: shown(cell) });
}

/** How many people or papers a ratio is taken of: none, or 1 and more. A base such as 15% is the ratio in the wrong place. */
export function readBase(cell: unknown): Exact | undefined {
  const base = figureIn(cell);
  return base === undefined || (compare(base, 1) < 0 && !isZero(base)) ? undefined : base;
}

function countFor(
  scheme: Scheme,
  award: string,
  row: Row | undefined,
  cell: unknown,
  rounding: Rounding | undefined,
  ofGroup: boolean,
): Answer {
  const base = cell === undefined ? undefined : readBase(cell);
  if (cell !== undefined && base === undefined) return problem({ code: 'bad-base', given: shown(cell) });
  if (!row) return problem({ code: 'no-places', award });
  const quota = quotaOf(scheme, { award, row, ofGroup, base, rounding });
  return quota.kind === 'places' ? toNumber(quota.count) : noQuota(scheme, award, quota);
}

/** The one row of facts that the conditions of 名额 are asked about. */
export function factsOfPlaces(scheme: Scheme, facts: readonly Matrix[]): Row | { readonly problem: Problem } {
  const given = readFacts(scheme, facts);
  if (isProblem(given)) return given;
  if (given.rows.length > 1 && given.onlyRow === undefined)
    return problem({ code: 'facts-of-many', rows: given.rows.length });
  return given.rows.at((given.onlyRow ?? 1) - 1) ?? rowReader(scheme.book, [], [])([]);
}

/** Why there is no number of places. */
export function noQuota(
  scheme: Scheme,
  award: string,
  quota: Exclude<Quota, { kind: 'places' }>,
): { readonly problem: Problem } {
  switch (quota.kind) {
    case 'none':
      return problem({ code: 'no-places', award });
    case 'base-missing':
      return problem({ code: 'base-missing', award, base: quota.rule.base });
    case 'division-by-zero':
      return problem({ code: 'count-divides', award });
    case 'undecided':
    case 'unread':
    case 'bad':
      return unsettled(scheme, award, quota);
  }
}
