import type { Problem } from '../rules/problem';
import { isProblem } from './arguments/answer';
import { implementations } from './implementations';
import { type Call, callForRow, isRange, padded, type TypedArguments } from './suggest/call';
import { exampleCall, lookAt, mend } from './suggest/mend';
import { formulaOf, isShown } from './suggest/typed';

/** Mended calls that are tried before an example is given, one mistake after the other. */
const TRIES = 24;
const MISTAKES = 4;

/** Where a call takes longer, the nearest guess is suggested without trying it. */
const CELLS_TRIED = 2000;

/** So many rows that fail get a formula of their own; further ones one that mended the same problem. */
const ROWS_MENDED = 30;

/**
 * A formula that works in place of the one that did not: the call with the wrong argument replaced or the missing one
 * added; where nobody but the clerk can know, the table to look at, or an example of the function.
 */
export function suggestion(call: Call, problem: Problem): string {
  const mended = search(call, problem, { left: TRIES }, MISTAKES);
  const look = mended ? undefined : lookAt(call, problem);
  return formulaOf(mended ?? (look && !problemOf(look) ? look : exampleCall(call.name)));
}

/** Formulas for the cells of one answer that failed: each the call for that row alone, mended. */
export function rowSuggestions(typed: () => Call): (problem: Problem, row: number) => string {
  const found = new Map<string, string>();
  let mended = 0;
  let read: Call | undefined;
  return (problem, row) => {
    const call = (read ??= typed());
    const kind = kindOf(problem);
    const known = found.get(kind);
    if (mended >= ROWS_MENDED) return known ?? formulaOf(exampleCall(call.name));
    mended++;
    const one = call.name === 'TOTALS' ? call : callForRow(call, row);
    const next = call.name === 'TOTALS' ? problem : problemOf(one);
    const formula = next ? suggestion(one, next) : formulaOf(one);
    if (known === undefined) found.set(kind, formula);
    return formula;
  };
}

/** What problems have in common that one formula mends. */
function kindOf(problem: Problem): string {
  if (problem.code !== 'no-amount') return problem.code;
  const { outcome } = problem;
  const of =
    outcome.kind === 'undecided'
      ? outcome.missing
      : outcome.kind === 'bad'
        ? outcome.faults.map(({ fact }) => fact)
        : [];
  return [problem.award, outcome.kind, ...of].join();
}

/** The nearest mended call that works at once, else one that works after another mistake is mended. */
function search(call: Call, problem: Problem, budget: { left: number }, mistakes: number): Call | undefined {
  const candidates = mend(call, problem).filter((candidate) => isShown(candidate, call));
  if (cellsOf(call.args) > CELLS_TRIED) return candidates[0];
  const open: (readonly [Call, Problem])[] = [];
  for (const candidate of candidates) {
    if (budget.left-- <= 0) return undefined;
    const next = problemOf(candidate);
    if (!next) return candidate;
    open.push([candidate, next]);
  }
  for (const [candidate, next] of mistakes > 1 ? open : []) {
    const found = search(candidate, next, budget, mistakes - 1);
    if (found) return found;
  }
  return undefined;
}

const cellsOf = (args: TypedArguments): number =>
  args.reduce<number>((sum, arg) => sum + (isRange(arg) ? arg.length * Math.max(1, arg[0]?.length ?? 0) : 1), 0);

/** What is wrong with a call, as a whole or in its first cell that fails; undefined where it answers. */
function problemOf({ name, args }: Call): Problem | undefined {
  const implementation = implementations[name];
  if (!implementation) return undefined;
  const { arity, repeating } = implementation;
  const packed = repeating ? [...padded(args, arity - 1).slice(0, arity - 1), args.slice(arity - 1)] : args;
  const answer = implementation.run('zh', packed);
  const cells: readonly unknown[] = isRange(answer) ? answer.flat() : [answer];
  return cells.find(isProblem)?.problem;
}
