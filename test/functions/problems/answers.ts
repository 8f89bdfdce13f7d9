import type { Problem } from '../../../src/rules/problem';
import { implementations } from '../../../src/functions/implementations';
import { functionsMetadata } from '../../../src/functions/metadata';
import { call } from '../call';
import { inLanguage } from '../fake-excel';
import { parseFormula, RANGE } from '../formula';
import type { Call } from './call';

const metadata = new Map(functionsMetadata('zh').functions.map((entry) => [entry.id, entry]));

/** The problems in an answer of the code itself, before they become Excel errors. */
export function problemsOf([id, ...args]: Call): readonly Problem[] {
  const parameters = metadata.get(id)?.parameters ?? [];
  const pack = (argument: unknown, matrix: boolean): unknown =>
    matrix && !Array.isArray(argument) ? [[argument]] : argument;
  const packed = parameters.map((parameter, at) => {
    const matrix = parameter.dimensionality === 'matrix';
    if (parameter.repeating) return args.slice(at).map((argument) => pack(argument, matrix));
    return at < args.length ? pack(args[at], matrix) : null;
  });
  const answer = implementations[id]?.run('zh', packed);
  const cells = (Array.isArray(answer) ? answer : [answer]).flat() as readonly unknown[];
  return cells.flatMap((cell) =>
    typeof cell === 'object' && cell !== null && 'problem' in cell ? [cell.problem as Problem] : [],
  );
}

/** The errors that Excel shows for a call: one, or those of its rows. */
export function errorsOf([id, ...args]: Call): readonly { readonly error: string; readonly message: string }[] {
  const answer = call(id, args);
  const cells = (Array.isArray(answer) ? answer.flat() : [answer]) as readonly unknown[];
  return cells.flatMap((cell) =>
    typeof cell === 'object' && cell !== null && 'error' in cell ? [cell as { error: string; message: string }] : [],
  );
}

/** The formula at the end of each message, and the call that it is. */
export function formulasOf(one: Call): readonly { readonly formula: string; readonly call: Call }[] {
  return [...errorsOf(one), ...inLanguage('en-US', () => errorsOf(one))].map(({ message }) => {
    const formula = /(?:可用：|Try: )(=.*)$/s.exec(message)?.[1] ?? message;
    const { name, args } = parseFormula(formula);
    const ranges = one.slice(1).filter((argument) => Array.isArray(argument));
    const rangeAt = (at: number): unknown => (Array.isArray(one[at + 1]) ? one[at + 1] : ranges.shift());
    return { formula, call: [name, ...args.map((argument, at) => (argument === RANGE ? rangeAt(at) : argument))] };
  });
}
