import type { SheetCells } from '../../../excel/port';
import type { SchemeSource } from '../../../rules/schemes/source';
import type { Settled } from './list';
import { EMPTY_SETUP, type Setup } from '../../state/pane-state';
import type { ChosenReadings } from '../../state/scheme-choice';
import { chosenOnly, type ChoiceReader, type KeptChoice } from './choice';

/** What the clerk chose about the pane's sheet: where its header is, which column gives which fact. */
export const keepSetup = ({ header, columns }: Pick<Setup, 'header' | 'columns'>): KeptChoice =>
  chosenOnly({
    headerRow: header && String(header.row),
    headerRows: header?.rows === undefined ? undefined : String(header.rows),
    headerColumn: header?.column === undefined ? undefined : String(header.column),
    columns: [...columns].flatMap(([fact, column]) => [fact, column === undefined ? '-' : String(column)]),
  });

/** The same as the tools take it, with the sheet as it stands now. */
export function settledAgain(
  source: SchemeSource,
  readings: ChosenReadings,
  cells: SheetCells | undefined,
  kept: ChoiceReader,
): Settled {
  const row = kept.number('headerRow');
  const header =
    row === undefined ? undefined : { row, rows: kept.number('headerRows'), column: kept.number('headerColumn') };
  const columns = new Map(
    [...kept.pairs('columns')].map(([fact, column]) => [fact, column === '-' ? undefined : Number(column)] as const),
  );
  return { cells, setup: { ...EMPTY_SETUP, source, readings, header, columns } };
}
