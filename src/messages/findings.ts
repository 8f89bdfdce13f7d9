import type { Finding } from '../rules/finding';
import { doubtWords } from './doubts';
import type { Language, Words } from './language';
import { inTables, tableFaultWords } from './table-faults';

const words: Words<typeof tableFaultWords.zh & typeof doubtWords.zh> = {
  zh: { ...tableFaultWords.zh, ...doubtWords.zh },
  en: { ...tableFaultWords.en, ...doubtWords.en },
};

/** What is wrong in a scheme's tables, where (counted within the range), and what to do. */
export const sayFinding = (language: Language, finding: Finding): string =>
  inTables[language](finding.at.row + 1, finding.at.column + 1) + sayFindingHere(language, finding);

/** The same for a place that already names the cell. */
export function sayFindingHere(language: Language, finding: Finding): string {
  const say = words[language][finding.code] as (finding: Finding) => string;
  return say(finding);
}
