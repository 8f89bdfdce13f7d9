import { textKey } from '../facts/text';
import { factsOfRequirement } from '../rules/conditions/requirement';
import { readingsOf } from '../rules/award/readings';
import type { RuleBase } from '../rules/scheme/rule-base';
import type { Reading, Scheme } from '../rules/scheme/scheme';
import type { Parameter } from './parameter';

/** What a number of the scheme is about: money, how many may win, who may, or how a score is made up. */
export type Area = 'amounts' | 'places' | 'eligibility' | 'scores';

export const AREAS: readonly Area[] = ['amounts', 'places', 'eligibility', 'scores'];

/** Where a number belongs; one within the 算式 of a fact goes with what looks at the fact. */
export function areaOf(scheme: Scheme, { table, subject }: Pick<Parameter, 'table' | 'subject'>): Area {
  switch (table) {
    case 'places':
      return 'places';
    case 'eligibility':
      return 'eligibility';
    case 'scoring':
      return 'scores';
    case 'facts':
      return areaOfFact(scheme, subject);
    case 'awards':
    case 'rollUps':
    case 'calendar':
    case 'readings':
    case 'examples':
    case 'outlets':
    case 'days':
      return 'amounts';
  }
}

function areaOfFact({ eligibility, scoreParts }: Scheme, fact: string): Area {
  const is = (name: string): boolean => textKey(name) === textKey(fact);
  if (scoreParts.some((part) => is(part.fact))) return 'scores';
  return eligibility.some(({ requirement }) => factsOfRequirement(requirement).some(is)) ? 'eligibility' : 'amounts';
}

/** Readings that rows of an area hold under, or that their 取整 names, in the order of their table. */
export function readingsIn(scheme: Scheme, area: Exclude<Area, 'amounts'>): readonly Reading[] {
  const asked = new Set(rowsOf(scheme, area).flatMap(readingsOf));
  if (area === 'places')
    for (const { rounding } of scheme.places) if (rounding?.kind === 'by-reading') asked.add(rounding.id);
  return scheme.readings.filter(({ id }) => asked.has(id));
}

function rowsOf({ places, eligibility, scoreParts }: Scheme, area: Exclude<Area, 'amounts'>): readonly RuleBase[] {
  switch (area) {
    case 'places':
      return places;
    case 'eligibility':
      return eligibility;
    case 'scores':
      return scoreParts;
  }
}
