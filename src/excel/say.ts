import { excelWords } from '../messages/excel';
import type { Language } from '../messages/language';
import type { ExcelProblem } from './problem';

/** The sentence for a problem: what is wrong, where, what to do. */
export function problemText(problem: ExcelProblem, language: Language): string {
  const words = excelWords[language];
  switch (problem.kind) {
    case 'cellEdit':
    case 'dialogOpen':
    case 'protectedWorkbook':
    case 'accessDenied':
    case 'busy':
    case 'noAnswer':
    case 'cancelled':
      return words[problem.kind];
    case 'protectedSheet':
    case 'sheetMissing':
    case 'nameTaken':
    case 'tooLarge':
      return words[problem.kind](problem.sheet);
    case 'notSupported':
      return words.notSupported(problem.member);
    case 'halfMade':
      return words.halfMade(problem.sheets, problemText(problem.cause, language));
    case 'halfEntered':
      return words.halfEntered(problem.sheet, problem.addresses, problemText(problem.cause, language));
    case 'unknown':
      return words.unknown(problem.code, problem.message);
  }
}
