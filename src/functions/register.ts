import { type Implementation, implementations, type Result } from './implementations';
import { excelError, type Problem } from '../rules/problem';
import { type Answer, isProblem, isRow } from './arguments/answer';
import { isTooLarge } from './answer-size';
import { ErrorRow } from './error-row';
import { isList, isSingle, matrixOf, singleOf } from './arguments/matrix';
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
  if (!isMany(result)) {
    if (isProblem(result)) throw fail(result.problem, suggestion(typed(), result.problem));
    return [[result]];
  }
  if (isTooLarge(result)) {
    const tooLarge: Problem = { code: 'answer-too-large', rows: result.length };
    throw fail(tooLarge, suggestion(typed(), tooLarge));
  }
  const suggest = rowSuggestions(typed);
  const failed = (problem: Problem, index: number): CustomFunctions.Error => fail(problem, suggest(problem, index));
  return result.map((row, index) => {
    if (isRow(row)) return row.map((cell) => (isProblem(cell) ? failed(cell.problem, index) : cell));
    return isProblem(row) ? ErrorRow.holding(failed(row.problem, index)) : [row];
  });
}

const isMany = (result: Result): result is Exclude<Result, Answer> => Array.isArray(result);

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
  const flat = repeating && isList(last) ? [...args.slice(0, -1), ...last] : args;
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
