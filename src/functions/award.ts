import { toNumber } from '../facts/exact';
import { cellError, isBlankCell } from '../facts/statement';
import { assess, type Assessment } from '../rules/award/assess';
import { type Outcome, settledAmount } from '../rules/award/outcome';
import { awardNames, programFor } from '../rules/award/program';
import { isBlankAt, type Rows } from '../rules/award/rows';
import type { Scheme } from '../rules/scheme/scheme';
import { type GivenFacts, readFacts } from './arguments/facts';
import { heightOf, isOmitted, isSingle, type Matrix, singleOf, widthOf } from './arguments/matrix';
import { type Answer, isProblem, problem } from './arguments/answer';
import type { NoAmount, Problem } from '../rules/problem';
import { schemeOf } from './arguments/scheme';
import { unknownName } from './unsettled';

/** A call that was understood: what to answer for which rows. */
export interface AwardCall {
  readonly given: GivenFacts;
  readonly assessment: Assessment<Rows>;
  /** A problem of the row itself, such as an award that the scheme does not know. */
  readonly rowProblems: ReadonlyMap<number, Problem>;
}

/** AWARD(scheme, award, facts…): the amount in yuan for each row. */
export function award(
  scheme: Matrix | undefined,
  name: Matrix | undefined,
  facts: readonly Matrix[],
): Answer | readonly Answer[] {
  return answer(scheme, name, facts, ({ assessment }) => (index) => {
    const outcome = outcomeAt(assessment, index);
    const amount = settledAmount(outcome);
    if (amount !== undefined) return toNumber(amount);
    return outcome.kind === 'blank' ? '' : problem(noAmountAt(assessment, index));
  });
}

const outcomeAt = ({ outcomes }: Assessment, index: number): Outcome => outcomes[index] ?? { kind: 'blank' };

/** Why a row, counted from 0, has no amount. */
export function noAmountAt(assessment: Assessment, index: number): NoAmount {
  const outcome = outcomeAt(assessment, index);
  const program = assessment.programs[index];
  const ids = 'rules' in outcome ? outcome.rules : [];
  const rules = program?.rules.filter((rule) => ids.includes(rule.id)) ?? [];
  return { code: 'no-amount', award: program?.award ?? '', outcome, rules, offered: assessment.scheme.readings };
}

/** Understands the arguments of AWARD and EXPLAIN and answers row by row. */
export function answer(
  scheme: Matrix | undefined,
  name: Matrix | undefined,
  facts: readonly Matrix[],
  answers: (call: AwardCall) => (index: number) => Answer,
): Answer | readonly Answer[] {
  const call = understandCall(scheme, name, facts);
  if (isProblem(call)) return call;
  const forRow = answers(call);
  const answerAt = (index: number): Answer => {
    const fault = call.rowProblems.get(index);
    return fault ? problem(fault) : forRow(index);
  };
  const { hasBody, onlyRow } = call.given;
  if (onlyRow !== undefined) return answerAt(onlyRow - 1);
  return hasBody ? call.assessment.outcomes.map((_, index) => answerAt(index)) : answerAt(0);
}

/** Reads scheme, award and facts of a call and judges every row. */
export function understandCall(
  schemeArgument: Matrix | undefined,
  name: Matrix | undefined,
  facts: readonly Matrix[],
): AwardCall | { readonly problem: Problem } {
  const scheme = schemeOf(schemeArgument);
  if (isProblem(scheme)) return scheme;
  const read = readFacts(scheme, facts);
  return isProblem(read) ? read : understand(scheme, name, forEachAward(read, name));
}

/** A column of awards beside fields alone: the same facts for each award. */
function forEachAward(given: GivenFacts, name: Matrix | undefined): GivenFacts {
  const row = given.rows.at(0);
  if (given.hasBody || !name || heightOf(name) < 2 || !row) return given;
  return { ...given, rows: name.map(() => row), hasBody: true };
}

function understand(
  scheme: Scheme,
  name: Matrix | undefined,
  given: GivenFacts,
): AwardCall | { readonly problem: Problem } {
  const awards = awardsFor(scheme, name, given);
  if (isProblem(awards)) return awards;
  const rowProblems = new Map<number, Problem>();
  const nameOf = (cell: unknown, index: number): string | undefined => {
    const fault = awardProblem(scheme, cell, index, given);
    if (fault) rowProblems.set(index, fault);
    return fault || isBlankCell(cell) ? undefined : String(cell);
  };
  const names = typeof awards === 'string' ? new Array<string>(given.rows.length).fill(awards) : awards.map(nameOf);
  const assessment = assess(scheme, names, given.rows);
  return { given, assessment, rowProblems };
}

/** The awards of the rows: one for all, a column of them, or each row's 奖项. */
function awardsFor(
  scheme: Scheme,
  name: Matrix | undefined,
  given: GivenFacts,
): string | readonly unknown[] | { readonly problem: Problem } {
  if (name && !isSingle(name)) {
    if (widthOf(name) !== 1) return problem({ code: 'widths-differ', header: 1, body: widthOf(name) });
    if (heightOf(name) !== given.rows.length)
      return problem({ code: 'heights-differ', first: heightOf(name), second: given.rows.length });
    return name.map((row) => row[0]);
  }
  if (isOmitted(name)) {
    if (given.awardCells) return given.awardCells;
    return unknownName('award', '', awardNames(scheme));
  }
  const single = singleOf(name ?? []);
  if (typeof single !== 'string' || !programFor(scheme, single)) {
    return unknownName('award', single, awardNames(scheme));
  }
  return single;
}

/** What is wrong with the award of one row; a blank row has none and needs none. */
function awardProblem(scheme: Scheme, cell: unknown, index: number, given: GivenFacts): Problem | undefined {
  if (isBlankAt(given.rows, index)) return undefined;
  if (isBlankCell(cell) || cell === 0) return { code: 'award-missing', row: index + 1 };
  if (cellError(cell) === undefined && programFor(scheme, String(cell))) return undefined;
  return unknownName('award', cellError(cell) ?? cell, awardNames(scheme)).problem;
}
