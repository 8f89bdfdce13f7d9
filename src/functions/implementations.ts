import type { Language } from '../messages/language';
import { award } from './award';
import type { Answer } from './answer';
import { eligible } from './eligible';
import { explain } from './explain';
import { type Matrix, matrixOf } from './matrix';
import { quota } from './quota';
import { upper } from './upper';

/** A worksheet function over the arguments as Excel packs them, without the invocation object. */
export type Implementation = (language: Language, args: readonly unknown[]) => Answer | readonly Answer[] | readonly (readonly Answer[])[];

/** The facts of a call: the optional arguments in their order, the repeating ones behind them; a gap is a blank. */
function factArguments(args: readonly unknown[], from: number): readonly Matrix[] {
  const single = args.slice(from, from + 2);
  const further = args[from + 2];
  const all = [...single, ...(Array.isArray(further) ? (further as unknown[]) : [])];
  const last = all.findLastIndex((argument) => argument !== null && argument !== undefined);
  return all.slice(0, last + 1).map((argument) => matrixOf(argument) ?? [['']]);
}

/** The code behind each function, by its id. */
export const implementations: Readonly<Record<string, Implementation>> = {
  AWARD: (_, args) => award(matrixOf(args[0]), matrixOf(args[1]), factArguments(args, 2)),
  EXPLAIN: (language, args) => explain(language, matrixOf(args[0]), matrixOf(args[1]), factArguments(args, 2)),
  QUOTA: (_, args) => quota(matrixOf(args[0]), matrixOf(args[1]), matrixOf(args[2]), args[3], factArguments(args, 4)),
  ELIGIBLE: (_, args) => eligible(matrixOf(args[0]), args[1], factArguments(args, 2)),
  RMBUPPER: (_, args) => upper(args[0]),
};
