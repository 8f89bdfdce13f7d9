import type { Language } from '../../messages/language';
import { sheetWords } from '../../messages/sheets/sheets';
import { certificateWords } from '../../messages/sheets/certificates';
import { text } from '../plan/cells';
import { type DraftRow, fitted, withHeights, wrapping } from '../plan/draft';
import type { SheetPlan } from '../plan/plan';
import { landscape, LANDSCAPE_WIDTH } from '../plan/print';
import type { SheetHead } from '../plan/sheet-head';

/** One certificate. */
export interface Certificate {
  /** A person, or a section that is awarded as one. */
  readonly name: string;
  readonly section: string;
  readonly award: string;
  /** As the certificate shall say: 2024. */
  readonly year: string;
}

/**
 * 证书名单 for mail merge: the field names in the first row, one row a certificate, nothing else on the sheet. Word takes
 * the whole used part of a sheet, hidden rows and columns too: a stamp in any cell would be printed as a certificate.
 */
export function planCertificates(rows: readonly Certificate[], head: SheetHead, language: Language): SheetPlan {
  const { name, fields } = certificateWords[language];
  const { documentNumber, office, date } = head;
  const lines = [
    [fields.person, fields.section, fields.award, fields.year, fields.documentNumber, fields.office, fields.date],
    ...rows.map((row) => [row.name, row.section, row.award, row.year, documentNumber, office, date]),
  ];
  const draft = lines.map((line): DraftRow => ({
    cells: line.map((content) => text('plain', content)),
    leastHeight: 18,
  }));
  const columns = fitted(
    fieldWidths.map((most, column) => wrapping(draft, column, 8, most)),
    LANDSCAPE_WIDTH,
    -1,
  );
  const area = { top: 0, left: 0, bottom: draft.length - 1, right: fieldWidths.length - 1 };
  return {
    name,
    rows: withHeights(draft, columns),
    columns,
    merges: [],
    frozenRows: 1,
    print: landscape(0, area, sheetWords[language].footer),
    tableOnly: true,
  };
}

/** The widest that each field may be. */
const fieldWidths = [24, 24, 30, 8, 26, 40, 16];
