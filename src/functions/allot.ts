import { sign } from '../facts/exact';
import { isBlankRow } from '../facts/row';
import { isBlankCell, shown } from '../facts/statement';
import { type Group, shareOut } from '../rules/allot/shared-out';
import { awardsWithPlaces, placesFor } from '../rules/places/quota';
import type { Problem } from '../rules/problem';
import { type Answer, isProblem, problem } from './arguments/answer';
import { cellOf, figureIn, flat, notAList } from './arguments/cells';
import { heightOf, isOmitted, type Matrix } from './arguments/matrix';
import { factsOfPlaces, noQuota } from './quota';
import { schemeOf } from './arguments/scheme';
import { unknownName } from './unsettled';

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
  if (!rule) return unknownName('places', cellOf(name), awardsWithPlaces(scheme));
  const groups = readGroups(award, rule.base, bases, carry);
  if (isProblem(groups)) return groups;

  const row = factsOfPlaces(scheme, facts);
  if (isProblem(row)) return row;
  const filled = groups.filter((group) => !group.blank);
  const result = shareOut(scheme, award, filled, row);
  switch (result.kind) {
    case 'no-total':
      return noQuota(scheme, award, result.quota);
    case 'too-many':
      return problem(
        result.why === 'carry'
          ? { code: 'carry-too-large' }
          : { code: 'minimum-too-large', places: String(result.total), groups: filled.length },
      );
    case 'shared': {
      const answers = new Map(result.groups.map(({ group, tied, places }) => [group, tied ? TIED : places]));
      return groups.map((group) => answers.get(group) ?? '');
    }
  }
}

interface GivenGroup extends Group {
  readonly blank: boolean;
}

function readGroups(
  award: string,
  base: string,
  bases: Matrix | undefined,
  carry: Matrix | undefined,
): readonly GivenGroup[] | { readonly problem: Problem } {
  if (!bases || isOmitted(bases)) return problem({ code: 'base-missing', award, base });
  const wide = notAList(bases);
  if (wide) return problem(wide);
  const carried = isOmitted(carry) ? undefined : flat(carry ?? []);
  if (carried && carried.length !== flat(bases).length) {
    return problem({ code: 'heights-differ', first: heightOf(bases), second: heightOf(carry ?? []) });
  }
  const groups: GivenGroup[] = [];
  for (const [index, cell] of flat(bases).entries()) {
    const blank = isBlankRow([cell]);
    const base = blank ? 0 : figureIn(cell);
    if (base === undefined || sign(base) < 0) return problem({ code: 'bad-base', given: shown(cell) });
    const over = carried?.[index];
    const extra = over === undefined || isBlankCell(over) ? 0 : figureIn(over);
    if (extra === undefined) return problem({ code: 'bad-carry', given: shown(over) });
    groups.push({ name: '', blank, base, carry: extra });
  }
  return groups;
}
