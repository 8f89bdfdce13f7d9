import type { TrackerFinding } from '../trackers/findings';
import type { Language, Words } from './language';
import { said, type Sayings } from './said';
import { columnsFindingWords } from './trackers-columns';
import { rowsFindingWords } from './trackers-rows';
import type { FindingWords } from './trackers-said';
import { sheetFindingWords } from './trackers-sheet';

const sentences: Words<Sayings<TrackerFinding, 'code', FindingWords>> = {
  zh: { ...sheetFindingWords.zh, ...columnsFindingWords.zh, ...rowsFindingWords.zh },
  en: { ...sheetFindingWords.en, ...columnsFindingWords.en, ...rowsFindingWords.en },
};

/** The words for a finding about a tracker. */
export function trackerFindingWords(finding: TrackerFinding, locale: Language): FindingWords {
  return said(sentences[locale], finding.code, finding);
}
