import { languageFor, type Language } from '../messages/language';
import { sayProblem } from '../messages/problems';
import { excelError, type Problem } from '../rules/problem';
import { type Answer, isProblem } from './answer';
import { type Implementation, implementations } from './implementations';
import { isTooLarge } from './answer-size';
import { ErrorRow } from './error-row';
import { matrixOf, isSingle, singleOf } from './matrix';
import { suggestion, type TypedArguments } from './suggest';

/** The entry of dist/functions.js: hands every worksheet function to Excel. */
for (const [id, implementation] of Object.entries(implementations)) {
  CustomFunctions.associate(id, (...args: unknown[]) => call(id, implementation, args));
}

/** Runs a function over the arguments as Excel passes them, the invocation object behind them. */
function call(id: string, implementation: Implementation, given: readonly unknown[]): unknown[][] {
  const args = given.slice(0, implementation.arity);
  const language = displayLanguage();
  const result = implementation.run(language, args);
  const fail = (problem: Problem, formula?: string): CustomFunctions.Error => excelFault(language, problem, formula);
  if (!Array.isArray(result)) {
    const single = result as Answer;
    if (isProblem(single)) throw fail(single.problem, suggestion(id, asTyped(implementation, args), single.problem));
    return [[single]];
  }
  const rows = result as readonly (Answer | readonly Answer[])[];
  if (isTooLarge(rows)) throw fail({ code: 'answer-too-large', rows: rows.length });
  return rows.map((row) => {
    if (isRow(row)) return row.map((cell) => (isProblem(cell) ? fail(cell.problem) : cell));
    return isProblem(row) ? ErrorRow.holding(fail(row.problem)) : [row];
  });
}

const isRow = (row: Answer | readonly Answer[]): row is readonly Answer[] => Array.isArray(row);

/** `formula` would work in place of the one that did not; one bad row of a table has none. */
function excelFault(language: Language, problem: Problem, formula: string | undefined): CustomFunctions.Error {
  const code =
    excelError(problem) === '#N/A' ? CustomFunctions.ErrorCode.notAvailable : CustomFunctions.ErrorCode.invalidValue;
  const hint = formula === undefined ? '' : language === 'zh' ? `可用：${formula}` : ` Try: ${formula}`;
  return new CustomFunctions.Error(code, sayProblem(language, problem) + hint);
}

/** The arguments one after another, as a clerk types them. */
function asTyped({ arity, repeating }: Implementation, args: readonly unknown[]): TypedArguments {
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
