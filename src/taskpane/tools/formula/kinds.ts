import { factsOfRequirement } from '../../../rules/conditions/requirement';
import { awardNames } from '../../../rules/award/program';
import { dutyItems } from '../../../rules/calendar/due';
import { eligibilityItems, rulesForItem } from '../../../rules/eligibility/eligible';
import { awardsWithPlaces } from '../../../rules/places/quota';
import type { Scheme } from '../../../rules/scheme/scheme';
import { assessments, partsOf } from '../../../rules/score/score';
import { awardFactsOf } from '../../state/award-choice';

/** How the facts come: the whole tracker, one of its rows, or one figure or date. */
export type FormulaForm = 'table' | 'row' | 'operand';

/** The functions that the helper builds. */
export type FormulaId = 'AWARD' | 'EXPLAIN' | 'TOTALS' | 'QUOTA' | 'ELIGIBLE' | 'SCORE' | 'HONORS' | 'DUE';

export interface FormulaKind {
  readonly id: FormulaId;
  /** The form to begin with stands first. */
  readonly forms: readonly FormulaForm[];
  /** What can be asked: awards, items, assessments; one "" where nothing is named. */
  readonly subjects: (scheme: Scheme) => readonly string[];
  /** Facts that decide the answer, for the form of one row. */
  readonly facts: (scheme: Scheme, subject: string) => readonly string[];
}

const NOTHING_NAMED = [''] as const;
const none = (): readonly string[] => [];
const hasHonours = ({ rules }: Scheme): boolean => rules.some(({ honour }) => honour);

const ofAward = (scheme: Scheme, award: string): readonly string[] =>
  awardFactsOf(scheme, award === '' ? { kind: 'column' } : { kind: 'one', award });
const ofItem = (scheme: Scheme, item: string): readonly string[] =>
  rulesForItem(scheme, item).flatMap(({ requirement }) => factsOfRequirement(requirement));
const ofAssessment = (scheme: Scheme, assessment: string): readonly string[] =>
  partsOf(scheme, assessment).map(({ fact }) => fact);
const ofHonours = ({ rules }: Scheme): readonly string[] =>
  rules.filter(({ honour }) => honour).flatMap(({ when }) => when.map(({ fact }) => fact));

export const formulaKinds: readonly FormulaKind[] = [
  { id: 'AWARD', forms: ['table', 'row'], subjects: awardNames, facts: ofAward },
  { id: 'EXPLAIN', forms: ['table', 'row'], subjects: awardNames, facts: ofAward },
  { id: 'TOTALS', forms: ['table'], subjects: awardNames, facts: none },
  { id: 'QUOTA', forms: ['operand'], subjects: awardsWithPlaces, facts: none },
  { id: 'ELIGIBLE', forms: ['table', 'row'], subjects: eligibilityItems, facts: ofItem },
  { id: 'SCORE', forms: ['table', 'row'], subjects: assessments, facts: ofAssessment },
  {
    id: 'HONORS',
    forms: ['table', 'row'],
    subjects: (scheme) => (hasHonours(scheme) ? NOTHING_NAMED : []),
    facts: ofHonours,
  },
  { id: 'DUE', forms: ['operand'], subjects: dutyItems, facts: none },
];

/** The functions that have something to answer under this scheme. */
export const kindsFor = (scheme: Scheme): readonly FormulaKind[] =>
  formulaKinds.filter(({ subjects }) => subjects(scheme).length > 0);
