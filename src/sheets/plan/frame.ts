import type { SheetWords } from '../../messages/sheets/sheets';
import { blank, text } from './cells';
import type { DraftRow } from './draft';
import type { Cell, StyleName } from './plan';
import type { SheetHead } from './sheet-head';
import { type Basis, stampText, type StampedKind } from '../stamp/stamp';

/** A row that is one merged cell. */
export function banner(style: StyleName, content: Cell, columns: number, leastHeight: number): DraftRow {
  return {
    cells: [content, ...Array.from({ length: columns - 1 }, () => blank(style))],
    spans: columns > 1 ? [{ from: 0, to: columns - 1 }] : [],
    leastHeight,
  };
}

/** What stands over a table of so many columns. */
interface Above {
  readonly title: string;
  /** At the right, over the table: the unit of money. */
  readonly right: string;
  readonly columns: number;
  /** The first column of what stands at the right; the middle one where nobody says. */
  readonly middle?: number;
}

/** Title, basis and period, and the line with the office and, at the right, the unit of money: three rows over the table. */
export function headRows(
  { title, right, columns, middle = Math.floor(columns / 2) }: Above,
  header: SheetHead,
  words: SheetWords,
): DraftRow[] {
  const scheme = words.scheme(header.scheme, header.documentNumber);
  const basis = [scheme && words.basis(scheme), header.period && words.period(header.period)];
  const meta = Array.from({ length: columns }, (_, column): Cell => {
    if (column === 0) return text('meta', words.office(header.office));
    return column === middle ? text('metaRight', right) : blank(column < middle ? 'meta' : 'metaRight');
  });
  return [
    banner('title', text('title', title), columns, 34),
    banner('subtitle', text('subtitle', basis.filter(Boolean).join('    ')), columns, 20),
    {
      cells: meta,
      spans: [
        { from: 0, to: middle - 1 },
        { from: middle, to: columns - 1 },
      ],
      leastHeight: 20,
    },
  ];
}

/** The lines for 制表, 审核, 批准 and the date, spread over the width of the table; names that are known stand there. */
export function signatureRow(header: SheetHead, words: SheetWords, columns: number): DraftRow {
  const labels = signatureLabels(header, words);
  const starts = labels.map((_, index) => Math.round((index * columns) / labels.length));
  const cells = Array.from({ length: columns }, (_, column): Cell => {
    const index = starts.indexOf(column);
    return text('signature', labels[index] ?? '');
  });
  const spans = starts
    .map((from, index) => ({ from, to: (starts[index + 1] ?? columns) - 1 }))
    .filter(({ from, to }) => to > from);
  return { cells, spans, leastHeight: 36 };
}

/** 制表, 审核, 批准 and the date. */
export const signatureLabels = (header: SheetHead, { signatures }: SheetWords): readonly string[] => [
  signatures.prepared(header.preparedBy),
  signatures.reviewed(header.reviewedBy),
  signatures.approved(header.approvedBy),
  signatures.date(header.date),
];

/** What the figures rest on, in small print at the end: whoever checks the sheet finds all he needs to reckon it again. */
export function stampRows(header: SheetHead, basis: Basis, words: SheetWords, columns: number): DraftRow[] {
  const { stamp } = words;
  const readings = basis.readings.map(({ id, option }) => `${id}=${option}`);
  const lines: readonly (readonly [string, string])[] = [
    [stamp.basis, words.scheme(header.scheme, header.documentNumber)],
    [stamp.fingerprint, basis.fingerprint],
    [stamp.award, basis.award.kind === 'one' ? basis.award.award : stamp.awardOfRow],
    [stamp.readings, readings.join(words.listSeparator) || stamp.noReadings],
    [stamp.tracker, stamp.range(basis.trackerSheet, basis.trackerRange, basis.headerRows)],
    [stamp.time, basis.time],
  ];
  return [banner('stamp', text('stamp', stamp.said(lines)), columns, 16)];
}

/** The same for 复核, below the printed page. */
export const codeRow = (basis: Basis, kind: StampedKind, words: SheetWords, columns: number): DraftRow =>
  banner('code', text('code', stampText({ ...basis, kind, language: words.language })), columns, 13);
