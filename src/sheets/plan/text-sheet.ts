import type { Language } from '../../messages/language';
import { sheetWords } from '../../messages/sheets/sheets';
import { text } from './cells';
import { type DraftRow, mergesOf, withHeights } from './draft';
import { banner } from './frame';
import { withBreaks } from './page-breaks';
import type { SheetPlan, StyleName } from './plan';
import { document } from './print';
import type { SheetHead } from './sheet-head';

/** A paragraph of a text; each stands in a row of its own. */
export interface Paragraph {
  readonly style: Extract<StyleName, 'paragraph' | 'heading' | 'closing'>;
  readonly text: string;
}

/**
 * Columns that a paragraph is merged over: the text is a little narrower than a table. In one wide column LibreOffice
 * would not shrink it to the page.
 */
const COLUMNS = [23, 23, 23, 23];

/** A text to post or to send, on paper like a letter: its title, its paragraphs, each over the whole width. */
export function planText(name: string, title: string, paragraphs: readonly Paragraph[], language: Language): SheetPlan {
  const rows: DraftRow[] = [
    banner('textTitle', text('textTitle', title), COLUMNS.length, 60),
    ...paragraphs.map(({ style, text: content }) => banner(style, text(style, content), COLUMNS.length, 30)),
  ];
  const area = { top: 0, left: 0, bottom: rows.length - 1, right: COLUMNS.length - 1 };
  return withBreaks({
    name,
    rows: withHeights(rows, COLUMNS),
    columns: COLUMNS,
    merges: mergesOf(rows, 0),
    frozenRows: 0,
    print: document(area, sheetWords[language].footer),
  });
}

/** 办法（文号） as a text names it, a line to write on where there is neither. */
export const schemeOf = (head: SheetHead, language: Language): string =>
  head.scheme === '' ? '________________' : sheetWords[language].scheme(head.scheme, head.documentNumber);
