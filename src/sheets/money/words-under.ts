import type { Language } from '../../messages/language';
import { sheetWords, type SheetWords } from '../../messages/sheets/sheets';
import type { AwardHeader } from './award-line';

/** The words of the money sheets, the column of sections headed as the tracker heads it. */
export function wordsUnder({ section }: AwardHeader, language: Language): SheetWords {
  const words = sheetWords[language];
  return section === undefined ? words : { ...words, columns: { ...words.columns, section } };
}
