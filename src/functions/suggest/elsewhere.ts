import { sameText } from '../../facts/text';
import { awardNames } from '../../rules/award/program';
import { eligibilityItems } from '../../rules/eligibility/eligible';
import { assessments } from '../../rules/score/score';
import type { Scheme } from '../../rules/scheme/scheme';
import { type Call, fieldsFrom } from './call';

/** Functions that take a name and then fields, with the names that each knows. */
const namesOf: Readonly<Record<string, (scheme: Scheme) => readonly string[]>> = {
  AWARD: awardNames,
  SCORE: assessments,
  ELIGIBLE: eligibilityItems,
};

/** The same call of the function that knows the name: an assessment is asked of SCORE, not of AWARD. */
export const elsewhere = (scheme: Scheme, { name, args }: Call): readonly Call[] =>
  fieldsFrom[name] !== 2
    ? []
    : Object.entries(namesOf)
        .filter(([, names]) => names(scheme).some((known) => sameText(known, String(args[1]))))
        .map(([other]) => ({ name: other, args }));
