import type { Finding, FindingDetail } from '../../rules/scheme/finding';
import { doubtWords } from './doubts';
import type { Language, Words } from '../language';
import { caseOf, type Cases } from '../../base/cases';
import { inTables, tableFaultWords } from './table-faults';

const words: Words<Cases<FindingDetail, 'code', string>> = {
  zh: { ...tableFaultWords.zh, ...doubtWords.zh },
  en: { ...tableFaultWords.en, ...doubtWords.en },
};

/** What is wrong in a scheme's tables, where (counted within the range), and what to do. */
export const sayFinding = (language: Language, finding: Finding): string =>
  inTables[language](finding.at.row + 1, finding.at.column + 1) + sayFindingHere(language, finding);

/** The same for a place that already names the cell. */
export const sayFindingHere = (language: Language, finding: FindingDetail): string =>
  caseOf(words[language], finding.code, finding);
