import type { TrackerFinding } from '../../trackers/findings/finding';
import type { Language, Words } from '../language';
import { caseOf, type Cases } from '../../base/cases';
import { columnsFindingWords } from './columns';
import { rowsFindingWords } from './rows';
import type { FindingWords } from './said';
import { sheetFindingWords } from './sheet';

const sentences: Words<Cases<TrackerFinding, 'code', FindingWords>> = {
  zh: { ...sheetFindingWords.zh, ...columnsFindingWords.zh, ...rowsFindingWords.zh },
  en: { ...sheetFindingWords.en, ...columnsFindingWords.en, ...rowsFindingWords.en },
};

/** The words for a finding about a tracker. */
export function trackerFindingWords(finding: TrackerFinding, locale: Language): FindingWords {
  return caseOf(sentences[locale], finding.code, finding);
}
