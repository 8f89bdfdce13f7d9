import type { Scheme } from '../rules/scheme/scheme';
import { modeNamed } from '../rules/tables/awards';
import { splitTables } from '../rules/tables/table';
import { numbersIn } from './cell-numbers';
import { measures } from './measures';
import { openWeightOf } from './open-weights';
import type { NumberParameter, Parameter } from './parameter';
import { numberColumns, type NumberColumn } from './readers';
import { roundingOfPlaces, roundingsWithin } from './rounding-choices';
import { cellIn, type SchemeRow, writtenIn } from './scheme-row';

/** Everything in the scheme's tables that a clerk may turn, in their order. Readings are apart: see `Scenario`. */
export function parametersOf(scheme: Scheme): readonly Parameter[] {
  const counts = new Map<string, number>();
  return splitTables(scheme.grid).flatMap((table) =>
    table.rows.flatMap((row) => {
      const count = (counts.get(table.kind) ?? 0) + 1;
      counts.set(table.kind, count);
      return ofRow({ scheme, table, row, id: `${table.title}${count}` });
    }),
  );
}

function ofRow(at: SchemeRow): readonly Parameter[] {
  const { scheme, table, row } = at;
  const numbers = numberColumns(scheme, table, row).flatMap((column) => ofCell(at, column));
  if (table.kind === 'places') return [...numbers, ...roundingOfPlaces(at)];
  const open = table.kind === 'scoring' ? openWeightOf(at) : undefined;
  return open ? [open, ...numbers] : numbers;
}

function ofCell(at: SchemeRow, column: NumberColumn): readonly Parameter[] {
  const { row, id } = at;
  const { name, role, read } = column;
  if (row.cell(name) === undefined) return [];
  const text = writtenIn(at, name);
  const numbers = numbersIn(text, read);
  const cell = cellIn(at, name);
  const alone = read(text)?.form === '#';
  const unit = modeNamed(row.text('方式')) === 'multiply' ? '倍' : row.text('单位') || '元';
  const found = numbers.map((number, index): NumberParameter => {
    const { start, end, value, percent } = number;
    const path = `${id}/${name}${numbers.length > 1 ? `/${index + 1}` : ''}`;
    const measured = measures(role, number, text.slice(end), alone ? unit : undefined);
    return { ...cell, path, text, start, end, kind: 'number', role, alone, value, percent, ...measured };
  });
  return role === 'amount' || role === 'formula' ? [...found, ...roundingsWithin(cell, column, text)] : found;
}
