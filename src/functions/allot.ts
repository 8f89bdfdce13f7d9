import { add, type Exact, least, sign, toNumber } from '../facts/exact';
import { isBlankRow } from '../facts/row';
import { showExact } from '../facts/show';
import { isBlankCell, shown } from '../facts/statement';
import { allot as allotPlaces, raised, type Share, sharesOf } from '../rules/allot/allot';
import { awardsWithPlaces, placesFor, quotaOf } from '../rules/places/quota';
import type { Problem } from '../rules/problem';
import { type Answer, isProblem, problem } from './answer';
import { cellOf, figureIn, flat, notAList } from './cells';
import { heightOf, isOmitted, type Matrix } from './matrix';
import { factsOfPlaces, quotaProblem } from './quota';
import { schemeOf } from './scheme-argument';

/** Shown where groups tie for the last place. */
const TIED = '待定';

/** ALLOT(scheme, award, bases, [carry], facts…): the places of each group, whose total is fixed first. */
export function allot(
  schemeArgument: Matrix | undefined,
  name: Matrix | undefined,
  bases: Matrix | undefined,
  carry: Matrix | undefined,
  facts: readonly Matrix[],
): Answer | readonly Answer[] {
  const scheme = schemeOf(schemeArgument);
  if (isProblem(scheme)) return scheme;
  const award = String(cellOf(name) ?? '');
  const [rule] = placesFor(scheme, award);
  if (!rule)
    return problem({ code: 'unknown-name', what: 'places', given: shown(award), known: awardsWithPlaces(scheme) });
  const groups = readGroups(award, rule.base, bases, carry);
  if (isProblem(groups)) return groups;

  const sum = groups.reduce<Exact>((total, group) => add(total, group.base), 0);
  const row = factsOfPlaces(scheme, facts);
  if (isProblem(row)) return row;
  const quota = quotaOf(scheme, { award, row, base: sum });
  if (quota.kind !== 'places') return problem(quotaProblem(scheme, award, quota));
  const share: Share =
    quota.rule.share.kind === 'ratio' ? { kind: 'ratio', ratio: quota.rule.share.ratio } : { kind: 'proportion' };
  const filled = groups.filter((group) => !group.blank);
  const shares = sharesOf(
    filled.map((group) => group.base),
    share,
    quota.count,
    filled.map((group) => group.carry),
  );
  const minima = filled.map(({ base }) => least(base, quota.rule.eachAtLeast ?? 0));
  const enough = raised(shares, minima, quota.count);
  if (!enough) return problem({ code: 'minimum-too-large', places: showExact(quota.count), groups: filled.length });
  const allotted = allotPlaces(enough, toNumber(quota.count));
  if (!allotted) return problem({ code: 'carry-too-large' });
  const answers = allotted.map((places) => (places.kind === 'tied' ? TIED : places.places));
  return groups.map((group) => (group.blank ? '' : (answers[filled.indexOf(group)] ?? '')));
}

interface Group {
  readonly blank: boolean;
  readonly base: Exact;
  readonly carry: Exact;
}

function readGroups(
  award: string,
  base: string,
  bases: Matrix | undefined,
  carry: Matrix | undefined,
): readonly Group[] | { readonly problem: Problem } {
  if (!bases || isOmitted(bases)) return problem({ code: 'base-missing', award, base });
  const wide = notAList(bases);
  if (wide) return problem(wide);
  const carried = isOmitted(carry) ? undefined : flat(carry ?? []);
  if (carried && carried.length !== flat(bases).length) {
    return problem({ code: 'heights-differ', first: heightOf(bases), second: heightOf(carry ?? []) });
  }
  const groups: Group[] = [];
  for (const [index, cell] of flat(bases).entries()) {
    const blank = isBlankRow([cell]);
    const base = blank ? 0 : figureIn(cell);
    if (base === undefined || sign(base) < 0) return problem({ code: 'bad-base', given: shown(cell) });
    const over = carried?.[index];
    const extra = over === undefined || isBlankCell(over) ? 0 : figureIn(over);
    if (extra === undefined) return problem({ code: 'bad-carry', given: shown(over) });
    groups.push({ blank, base, carry: extra });
  }
  return groups;
}
