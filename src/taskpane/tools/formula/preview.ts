import { isoOfSerial } from '../../../facts/dates';
import { type Answer, isProblem } from '../../../functions/arguments/answer';
import { implementations } from '../../../functions/implementations';
import type { Language } from '../../../messages/language';
import { sayProblem } from '../../../messages/rules/problems';
import type { Problem } from '../../../rules/problem';
import type { FormulaId } from './kinds';

/** A cell of what a formula gives. */
export type Shown =
  { readonly kind: 'value'; readonly text: string } | { readonly kind: 'problem'; readonly text: string };

/** What a formula gives: its cells, or why it gives nothing at all. */
export type Preview =
  | { readonly kind: 'cells'; readonly rows: readonly (readonly Shown[])[] }
  | { readonly kind: 'refused'; readonly text: string };

/** Runs the function itself over what Excel would hand over. */
export function previewOf(id: FormulaId, values: readonly unknown[], language: Language): Preview {
  const implementation = implementations[id];
  if (!implementation) return { kind: 'refused', text: id };
  const { arity, repeating, run } = implementation;
  const padded = [...values, ...new Array<null>(Math.max(0, arity - values.length)).fill(null)];
  const packed = repeating ? [...padded.slice(0, arity - 1), padded.slice(arity - 1)] : padded;
  const result: unknown = run(language, packed);
  if (isRefused(result)) return { kind: 'refused', text: sayProblem(language, result.problem) };
  const rows: readonly unknown[] = Array.isArray(result) ? result : [result];
  return {
    kind: 'cells',
    rows: rows.map((row) => (Array.isArray(row) ? row : [row]).map((cell) => shown(id, cell as Answer, language))),
  };
}

const isRefused = (result: unknown): result is { readonly problem: Problem } =>
  typeof result === 'object' && result !== null && !Array.isArray(result) && 'problem' in result;

function shown(id: FormulaId, answer: Answer, language: Language): Shown {
  if (isProblem(answer)) return { kind: 'problem', text: sayProblem(language, answer.problem) };
  if (typeof answer === 'boolean') return { kind: 'value', text: answer ? 'TRUE' : 'FALSE' };
  const text = id === 'DUE' && typeof answer === 'number' ? isoOfSerial(answer) : String(answer);
  return { kind: 'value', text };
}
