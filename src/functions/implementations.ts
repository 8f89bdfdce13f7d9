import type { Language } from '../messages/language';
import { allot } from './allot';
import type { Answer } from './arguments/answer';
import { award } from './award';
import { due } from './due';
import { eligible } from './eligible';
import { honors } from './honors';
import { isList, type Matrix, matrixOf } from './arguments/matrix';
import { quota } from './quota';
import { rules } from './rules';
import { score } from './score';
import { totals } from './totals';
import { upper } from './upper';
import { winners } from './winners';
// Behind the others: it brings words, which come last in the bundle.
import { explain } from './explain';

/** A worksheet function: how many parameters it has, which one repeats, and its code over packed arguments. */
export interface Implementation {
  readonly arity: number;
  readonly repeating: boolean;
  readonly run: (language: Language, args: readonly unknown[]) => Result;
}

/** What a function gives: one cell, one column of cells, or rows. */
export type Result = Answer | readonly Answer[] | readonly (readonly Answer[])[];

/** A function whose last three parameters are 字段1, 值1 and 更多字段和值…, behind `before` others. */
const withFacts = (
  before: number,
  run: (language: Language, args: readonly unknown[], facts: readonly Matrix[]) => Result,
): Implementation => ({
  arity: before + 3,
  repeating: true,
  run: (language, args) => run(language, args, factArguments(args, before)),
});

const fixed = (arity: number, run: (args: readonly unknown[]) => Result): Implementation => ({
  arity,
  repeating: false,
  run: (_, args) => run(args),
});

/** The facts of a call: the optional arguments in their order, the repeating ones behind them; a gap is a blank. */
function factArguments(args: readonly unknown[], from: number): readonly Matrix[] {
  const single = args.slice(from, from + 2);
  const further = args[from + 2];
  const all = [...single, ...(isList(further) ? further : [])];
  const last = all.findLastIndex((argument) => argument !== null && argument !== undefined);
  return all.slice(0, last + 1).map((argument) => matrixOf(argument) ?? [['']]);
}

/** The code behind each function, by its id. */
export const implementations: Readonly<Record<string, Implementation>> = {
  AWARD: withFacts(2, (_, args, facts) => award(matrixOf(args[0]), matrixOf(args[1]), facts)),
  EXPLAIN: withFacts(2, (language, args, facts) => explain(language, matrixOf(args[0]), matrixOf(args[1]), facts)),
  TOTALS: withFacts(2, (_, args, facts) => totals(matrixOf(args[0]), matrixOf(args[1]), facts)),
  QUOTA: withFacts(4, (_, args, facts) =>
    quota(matrixOf(args[0]), matrixOf(args[1]), matrixOf(args[2]), args[3], facts),
  ),
  ALLOT: withFacts(4, (_, args, facts) => {
    const [scheme, name, bases, carry] = args.map(matrixOf);
    return allot(scheme, name, bases, carry, facts);
  }),
  WINNERS: withFacts(6, (_, args, facts) => winners(args.map(matrixOf), facts)),
  ELIGIBLE: withFacts(2, (_, args, facts) => eligible(matrixOf(args[0]), args[1], facts)),
  SCORE: withFacts(2, (_, args, facts) => score(matrixOf(args[0]), args[1], facts)),
  HONORS: withFacts(1, (_, args, facts) => honors(matrixOf(args[0]), facts)),
  DUE: fixed(3, (args) => due(matrixOf(args[0]), args[1], args[2])),
  RULES: fixed(2, (args) => rules(matrixOf(args[0]), args[1])),
  RMBUPPER: fixed(1, (args) => upper(args[0])),
};
