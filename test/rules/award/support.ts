import type { Answer } from '../../../src/functions/arguments/answer';
import { award } from '../../../src/functions/award';
import { type Matrix, matrixOf } from '../../../src/functions/arguments/matrix';
import type { Problem } from '../../../src/rules/problem';
import { grid, unbar } from '../tables/support';

/** A table drawn as text, or one value. */
const matrix = (argument: unknown): Matrix =>
  typeof argument === 'string' && argument.includes('|') ? unbar(grid(argument)) : (matrixOf(argument) ?? [['']]);

/** What AWARD answers, in short: the amount, "" for a blank row, else why there is none. */
export function short(answer: Answer): number | string {
  return typeof answer === 'object' ? why(answer.problem) : typeof answer === 'boolean' ? String(answer) : answer;
}

function why(problem: Problem): string {
  if (problem.code !== 'no-amount') return problem.code;
  const { outcome } = problem;
  switch (outcome.kind) {
    case 'undecided':
      return `缺${outcome.missing.join('、')}`;
    case 'unread':
      return `未选${outcome.readings.join('、')}`;
    case 'bad':
      return `误${outcome.faults.map((fault) => fault.fact).join('、')}`;
    case 'unreckonable':
      return outcome.why;
    default:
      return outcome.kind;
  }
}

/** AWARD over a scheme and facts that are drawn: one answer, or one for each row of a table. */
export function reckon(
  scheme: string,
  name: string,
  ...facts: readonly unknown[]
): number | string | readonly (number | string)[] {
  const answers = award(matrix(scheme), matrixOf(name), facts.map(matrix));
  return Array.isArray(answers) ? (answers as readonly Answer[]).map(short) : short(answers as Answer);
}
