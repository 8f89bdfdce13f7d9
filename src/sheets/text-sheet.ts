import type { Language } from '../messages/language';
import { sheetWords } from '../messages/sheets';
import { text } from './cells';
import { type DraftRow, withHeights } from './draft';
import type { SheetPlan, StyleName } from './plan';
import { document, PORTRAIT_WIDTH } from './print';
import type { SheetHead } from './sheet-head';

/** A paragraph of a text; each stands in a row of its own. */
export interface Paragraph {
  readonly style: Extract<StyleName, 'paragraph' | 'heading' | 'closing'>;
  readonly text: string;
}

/** Margins of a letter: the text is narrower than a table. */
const WIDTH = PORTRAIT_WIDTH - 8;

/** A text to post or to send, on paper like a letter: one column, its title, its paragraphs. */
export function planText(name: string, title: string, paragraphs: readonly Paragraph[], language: Language): SheetPlan {
  const rows: DraftRow[] = [
    { cells: [text('textTitle', title)], leastHeight: 60 },
    ...paragraphs.map(({ style, text: content }) => ({ cells: [text(style, content)], leastHeight: 30 })),
  ];
  const area = { top: 0, left: 0, bottom: rows.length - 1, right: 0 };
  return {
    name,
    rows: withHeights(rows, [WIDTH]),
    columns: [WIDTH],
    merges: [],
    frozenRows: 0,
    print: document(area, sheetWords[language].footer),
  };
}

/** 办法（文号） as a text names it, a line to write on where there is neither. */
export const schemeOf = (head: SheetHead, language: Language): string => {
  if (head.scheme === '') return '________________';
  const name = language === 'zh' && !/^《.*》$/.test(head.scheme) ? `《${head.scheme}》` : head.scheme;
  return sheetWords[language].scheme(name, head.documentNumber);
};
