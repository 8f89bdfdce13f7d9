import { exactFromDouble } from '../../src/facts/parse-exact';
import { award } from '../../src/functions/award';
import type { Outcome } from '../../src/rules/award/outcome';
import type { Problem } from '../../src/rules/problem';
import type { Answer } from './office';
import type { WrittenOffice } from './written/offices';

/**
 * What the product answers for the rows of a tracker, said as the oracle says it.
 * @param name an award, or "" where the column 奖项 names it row by row.
 */
export function productAnswers(
  scheme: WrittenOffice['cells'],
  name: string,
  tracker: readonly (readonly unknown[])[],
): readonly Answer[] {
  const given = award(scheme, [[name]], [tracker]);
  const list = Array.isArray(given) ? (given as readonly unknown[]) : [given];
  return list.map((cell): Answer => {
    if (cell === '') return { is: 'blank' };
    if (typeof cell === 'number') return { is: 'amount', amount: exactFromDouble(cell) ?? Number.NaN };
    return answerOfProblem((cell as { readonly problem: Problem }).problem);
  });
}

function answerOfProblem(problem: Problem): Answer {
  if (problem.code !== 'no-amount') throw new Error(`${problem.code}: ${JSON.stringify(problem)}`);
  return answerOf(problem.outcome);
}

/** An outcome of the product, said as the oracle says it. */
export function answerOf(outcome: Outcome): Answer {
  switch (outcome.kind) {
    case 'paid':
      return { is: 'amount', amount: outcome.amount };
    case 'merged':
      return { is: 'amount', amount: 0 };
    case 'open':
    case 'pending':
    case 'refused':
      return { is: outcome.kind };
    case 'undecided':
      return { is: 'missing', facts: outcome.missing, lacking: false };
    case 'unread':
      return { is: 'unread', readings: outcome.readings, lacking: false };
    case 'bad':
      return { is: 'bad' };
    case 'unreckonable':
      return outcome.why === 'mixed-units' ? { is: outcome.why, sum: 0 } : { is: outcome.why };
    case 'blank':
      return { is: 'blank' };
  }
}
