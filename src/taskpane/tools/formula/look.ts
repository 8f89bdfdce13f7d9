import type { Language } from '../../../messages/language';
import { type Place, readPlace } from '../../../trackers/grid/place';
import { hasAwardColumn } from '../../state/award-choice';
import { placesIn } from '../../state/addresses';
import type { PaneState } from '../../state/pane-state';
import { isBroken, schemeUnder } from '../../state/scheme-choice';
import { build, type Built, filledFrom, type Material, proposedCell, type Wanted } from './build';
import { type FormulaForm, type FormulaId, type FormulaKind, kindsFor } from './kinds';
import { type Preview, previewOf } from './preview';

/** What the clerk picked so far; undefined: as proposed. */
export interface Picks {
  readonly id: FormulaId | undefined;
  readonly form: FormulaForm | undefined;
  readonly subject: string | undefined;
  readonly row: string | undefined;
  readonly operand: string;
  readonly cell: string | undefined;
}

export const NO_PICKS: Picks = {
  id: undefined,
  form: undefined,
  subject: undefined,
  row: undefined,
  operand: '',
  cell: undefined,
};

/** A formula ready to be looked at. */
export interface Ready {
  readonly kind: 'ready';
  readonly material: Material;
  readonly kinds: readonly FormulaKind[];
  /** What can be asked; "" is what each row names itself. */
  readonly subjects: readonly string[];
  readonly wanted: Wanted;
  readonly built: Built;
  readonly preview: Preview;
  /** The first rows with the sentence of each, for amounts. */
  readonly sentences: readonly { readonly sheetRow: number; readonly text: string }[];
  /** As typed or proposed, and in A1 form the cells from it on that the result fills; undefined for no cell. */
  readonly cell: string;
  readonly fills: string | undefined;
  /** Readings chosen in the pane that the formula cannot know. */
  readonly readings: readonly string[];
}

export type Look = Ready | { readonly kind: 'none' | 'broken' };

/** Rows whose sentences are shown before a formula over all of them is entered. */
const EXPLAINED = 3;

/** The formula for what the pane shows and the clerk picked, with its result. */
export function lookAt(state: PaneState, picks: Picks): Look {
  const { setup, tracker, cells, schemeCells, language } = state;
  const { source } = setup;
  if (!source || !cells || tracker?.kind !== 'list') return { kind: 'none' };
  // A formula knows the tables alone, not what was chosen in the pane.
  const scheme = schemeUnder(source, new Map());
  if (isBroken(scheme)) return { kind: 'broken' };
  const material: Material = { source, scheme, schemeCells, tracker, cells };
  const kinds = kindsFor(scheme);
  const kind = kinds.find(({ id }) => id === picks.id) ?? kinds[0];
  if (!kind) return { kind: 'none' };
  const byRow = ['AWARD', 'EXPLAIN', 'TOTALS'].includes(kind.id) && hasAwardColumn(tracker);
  const subjects = [...(byRow ? [''] : []), ...kind.subjects(scheme)];
  const wanted: Wanted = {
    kind,
    form: kind.forms.find((form) => form === picks.form) ?? kind.forms[0] ?? 'table',
    subject: subjectFor(state, picks, subjects),
    row: rowFor(state, picks),
    operand: picks.operand,
  };
  const built = build(material, wanted, language);
  const preview = previewOf(built.id, built.values, language);
  const found = { material, wanted, built, preview };
  const cell = picks.cell ?? proposedCell(material, wanted);
  const rows = preview.kind === 'cells' ? preview.rows : [];
  const isCell = /^\$?[A-Z]{1,3}\$?[1-9]\d{0,6}$/i.test(cell.trim());
  return {
    kind: 'ready',
    ...found,
    kinds,
    subjects,
    sentences: sentencesOf(found, language),
    cell,
    fills: isCell ? filledFrom(cell.trim(), Math.max(1, rows.length), Math.max(1, rows[0]?.length ?? 1)) : undefined,
    readings: changedReadings(state),
  };
}

function subjectFor({ setup, result }: PaneState, picks: Picks, subjects: readonly string[]): string {
  const choice = setup.award ?? result?.choice;
  const ofPane = choice?.kind === 'one' ? choice.award : choice ? '' : undefined;
  return [picks.subject, ofPane].find((one) => one !== undefined && subjects.includes(one)) ?? subjects[0] ?? '';
}

/** The row that was typed, else the one selected on the sheet, else the first. */
export function rowFor({ tracker, place, sheet }: PaneState, picks: Picks): Place {
  if (tracker?.kind !== 'list') return 1;
  const rows = tracker.rows.map(({ sheetRow }) => sheetRow);
  const selected = place?.sheet === sheet && place?.address ? placesIn(tracker.range, place.address)?.first : undefined;
  const typed = picks.row === undefined ? undefined : readPlace(picks.row.normalize('NFKC').toUpperCase());
  return [typed, selected].find((row) => row !== undefined && rows.includes(row)) ?? rows[0] ?? 1;
}

function sentencesOf(
  { material, wanted, built, preview }: Pick<Ready, 'material' | 'wanted' | 'built' | 'preview'>,
  language: Language,
): Ready['sentences'] {
  const { kind, form, row } = wanted;
  if (kind.id !== 'AWARD' || preview.kind === 'refused') return [];
  const first = material.tracker.header.lastRow + 1;
  const asked = form === 'row' ? [{ sheetRow: row, more: [] }] : rowsAsked(preview.rows.length, first);
  return asked.flatMap(({ sheetRow, more }, index) => {
    const said = previewOf('EXPLAIN', [...built.values, ...more], language);
    const text = said.kind === 'cells' ? (said.rows[0]?.[0]?.text ?? '') : said.text;
    // What the cell itself says is not said twice.
    return text === '' || text === preview.rows[index]?.[0]?.text ? [] : [{ sheetRow, text }];
  });
}

const rowsAsked = (rows: number, first: number): readonly { sheetRow: number; more: readonly unknown[] }[] =>
  Array.from({ length: Math.min(rows, EXPLAINED) }, (_, index) => ({
    sheetRow: first + index,
    more: ['行', index + 1],
  }));

/** 编号 of readings for which the clerk chose another option in the pane than the tables say. */
function changedReadings({ setup: { source, readings } }: PaneState): readonly string[] {
  if (!source || readings.size === 0) return [];
  const scheme = schemeUnder(source, new Map());
  return scheme.readings.flatMap(({ id, chosen }) => {
    const option = readings.get(id);
    return option === undefined || option === chosen ? [] : [`${id}=${option}`];
  });
}
