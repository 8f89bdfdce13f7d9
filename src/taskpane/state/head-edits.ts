import type { SheetHead } from '../../sheets/plan/sheet-head';

/** The lines of the heading that a clerk can type, in the order of the form. */
export const headFields = [
  'title',
  'period',
  'office',
  'scheme',
  'documentNumber',
  'preparedBy',
  'reviewedBy',
  'approvedBy',
  'date',
] as const satisfies readonly (keyof SheetHead)[];
export type HeadField = (typeof headFields)[number];

/** What the clerk typed; a line that is not there stands as the pane proposes it. */
export type HeadEdits = Readonly<Partial<Record<HeadField, string>>>;

/** Lines that hold for whatever is written; the others are about one tracker and one scheme. */
const lasting: readonly HeadField[] = ['office', 'preparedBy', 'reviewedBy', 'approvedBy'];

/** What stays typed when another sheet is read or another scheme is picked. */
export const lastingEdits = (edits: HeadEdits): HeadEdits =>
  Object.fromEntries(lasting.flatMap((field) => (edits[field] === undefined ? [] : [[field, edits[field]]])));

/** The same as a stamp kept it; what is not in this form counts as not typed. */
export function headEditsFrom(value: unknown): HeadEdits {
  const kept = new Map<string, unknown>(typeof value === 'object' && value !== null ? Object.entries(value) : []);
  return Object.fromEntries(
    headFields.flatMap((field) => {
      const text = kept.get(field);
      return typeof text === 'string' ? [[field, text]] : [];
    }),
  );
}
