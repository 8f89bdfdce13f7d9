import type { Scheme } from '../rules/scheme/scheme';
import type { Table } from '../rules/tables/table';
import type { TableRow } from '../rules/tables/table-row';
import type { SchemeCell } from './parameter';

/** A row of a scheme's tables, with the id by which outcomes name it: 奖励3. */
export interface SchemeRow {
  readonly scheme: Scheme;
  readonly table: Table;
  readonly row: TableRow;
  readonly id: string;
}

/** Columns that say what a row is about. */
const SUBJECT = ['奖项', '项目', '考核', '事实'];

export function cellIn({ table, row, id }: SchemeRow, column: string): SchemeCell {
  const subject = SUBJECT.map((name) => row.words(name)).find((text) => text !== '') ?? '';
  const named = [...table.conditionColumns, '指标', '分项'].map((name) => ({ name, text: row.words(name) }));
  return {
    table: table.kind,
    row: id,
    column,
    clause: row.words('条款'),
    subject,
    conditions: named.filter(({ text }) => text !== '' && !/^[-—–]+$/.test(text)),
    at: row.at(column),
  };
}

/** The cell as it is written: text with its blanks and widths, a figure in digits. */
export function writtenIn({ scheme, row }: SchemeRow, column: string): string {
  const { row: line, column: place } = row.at(column);
  const cell = scheme.grid[line]?.[place];
  return typeof cell === 'string' ? cell : row.text(column);
}

/** Whether the table of the row has the column at all. */
export const hasColumn = ({ scheme, table }: SchemeRow, column: string): boolean =>
  scheme.grid[table.headerRow]?.includes(column) === true;
