import { type Implementation, implementations } from './implementations';
import { excelError, type Problem } from '../rules/problem';
import { type Answer, isProblem } from './answer';
import { isTooLarge } from './answer-size';
import { ErrorRow } from './error-row';
import { matrixOf, isSingle, singleOf } from './matrix';
import { rowSuggestions, suggestion } from './suggest';
import type { Call } from './suggest/call';
// Words behind code: in the bundle text stands beside text then, of which gzip makes less.
import { languageFor, type Language } from '../messages/language';
import { sayProblem } from '../messages/rules/problems';

/** The entry of dist/functions.js: hands every worksheet function to Excel. */
for (const [id, implementation] of Object.entries(implementations)) {
  CustomFunctions.associate(id, (...args: unknown[]) => call(id, implementation, args));
}

/** Runs a function over the arguments as Excel passes them, the invocation object behind them. */
function call(id: string, implementation: Implementation, given: readonly unknown[]): unknown[][] {
  const args = given.slice(0, implementation.arity);
  const language = displayLanguage();
  const result = implementation.run(language, args);
  const fail = (problem: Problem, formula: string): CustomFunctions.Error => excelFault(language, problem, formula);
  const typed = (): Call => ({ name: id, args: asTyped(implementation, args) });
  if (!Array.isArray(result)) {
    const single = result as Answer;
    if (isProblem(single)) throw fail(single.problem, suggestion(typed(), single.problem));
    return [[single]];
  }
  const rows = result as readonly (Answer | readonly Answer[])[];
  if (isTooLarge(rows)) {
    const tooLarge: Problem = { code: 'answer-too-large', rows: rows.length };
    throw fail(tooLarge, suggestion(typed(), tooLarge));
  }
  const suggest = rowSuggestions(typed);
  const failed = (problem: Problem, index: number): CustomFunctions.Error => fail(problem, suggest(problem, index));
  return rows.map((row, index) => {
    if (isRow(row)) return row.map((cell) => (isProblem(cell) ? failed(cell.problem, index) : cell));
    return isProblem(row) ? ErrorRow.holding(failed(row.problem, index)) : [row];
  });
}

const isRow = (row: Answer | readonly Answer[]): row is readonly Answer[] => Array.isArray(row);

/** `formula` would work in place of the one that did not. */
function excelFault(language: Language, problem: Problem, formula: string): CustomFunctions.Error {
  const code =
    excelError(problem) === '#N/A' ? CustomFunctions.ErrorCode.notAvailable : CustomFunctions.ErrorCode.invalidValue;
  const hint = language === 'zh' ? `可用：${formula}` : ` Try: ${formula}`;
  return new CustomFunctions.Error(code, sayProblem(language, problem) + hint);
}

/** The arguments one after another, as a clerk types them. */
function asTyped({ arity, repeating }: Implementation, args: readonly unknown[]): Call['args'] {
  const last = args[arity - 1];
  const flat = repeating && Array.isArray(last) ? [...args.slice(0, -1), ...(last as unknown[])] : args;
  const typed = flat.map((argument) => {
    const matrix = matrixOf(argument);
    return matrix && isSingle(matrix) ? (singleOf(matrix) ?? null) : (matrix ?? null);
  });
  return typed.slice(0, typed.findLastIndex((argument) => argument !== null) + 1);
}

/** Office's display language; Chinese where nobody says. */
function displayLanguage(): Language {
  return languageFor(typeof Office === 'undefined' ? undefined : Office.context?.displayLanguage);
}
