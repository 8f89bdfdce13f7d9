import type { HeldCell } from '../sheets/plan/held';
import { lineCheck } from '../sheets/stamp/line-check';
import { type Place, readPlace } from '../trackers/grid/place';
import type { Column } from './detail-columns';
import { textOf } from './grid';

/** In which part of the sheet a line stands. */
export type Block = 'money' | 'unit' | 'undecided';

/** A line of 奖励明细 as it stands there. */
export interface DetailLine {
  readonly block: Block;
  /** Row of the sheet from 0. */
  readonly row: number;
  readonly person: string;
  readonly section: string;
  readonly award: string;
  readonly reason: string;
  readonly clause: string;
  readonly unitPrice: string | number;
  readonly quantity: string | number;
  readonly amount: HeldCell;
  /** Where its row of the tracker stands; undefined where none is written. */
  readonly sourceRow: Place | undefined;
  /** Whether the line is as it was written; undefined where its code is gone. */
  readonly intact: boolean | undefined;
}

/** A line names a person, an award, a reason or the tracker's row; a sum names none of them. */
export const isLine = (cell: (column: Column) => HeldCell): boolean =>
  (['person', 'award', 'reason', 'sourceRow'] as const).some((column) => textOf(cell(column)) !== '');

/** Reads the row, from 0, of a line. */
export function lineAt(row: number, block: Block, cell: (column: Column) => HeldCell): DetailLine {
  const amount = cell('amount');
  const text = (column: Column): string => textOf(cell(column));
  const figure = (column: Column): string | number => cell(column).value;
  const source = figure('sourceRow');
  const content = [
    ...(['person', 'section', 'award', 'reason', 'clause', 'unitPrice', 'quantity'] as const).map(figure),
    block === 'money' || amount.formula !== undefined ? '' : amount.value,
    '',
    source,
  ];
  const code = text('check');
  return {
    block,
    row,
    person: text('person'),
    section: text('section'),
    award: text('award'),
    reason: text('reason'),
    clause: text('clause'),
    unitPrice: figure('unitPrice'),
    quantity: figure('quantity'),
    amount,
    sourceRow: typeof source === 'number' ? source : readPlace(source),
    intact: code === '' ? undefined : code === lineCheck(content),
  };
}
