import type { SheetCells, TableInfo } from '../../../excel/port';
import { factsNamed } from '../../../facts/book';
import { readHeader } from '../../../facts/headers';
import type { SchemeSource } from '../../../rules/schemes/source';
import { inFormula } from '../../../sheets/plan/names';
import { areaAddress, cellAddress } from '../../../trackers/grid/cells';
import { halfOf, type Place, rowOf } from '../../../trackers/grid/place';
import type { ListTracker } from '../../../trackers/reading';
import { areaOf } from '../../state/addresses';
import type { Material } from './build';

/** An argument of a formula: as it is written, and the cells or the value that Excel would hand over. */
export interface Argument {
  readonly written: string;
  /** As a Chinese Excel shows it, where that differs. */
  readonly inChinese?: string;
  readonly value: unknown;
}

/** A text as an argument. */
export const textArgument = (text: string): Argument => ({ written: `"${text.replaceAll('"', '""')}"`, value: text });

const fixed = (address: string): string => address.replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2');

/** The scheme by its short name, or the range of its tables on the sheet of an own one. */
export function schemeArgument(source: SchemeSource, schemeCells: SheetCells | undefined): Argument {
  const { own, name } = source;
  if (!own || !schemeCells) return textArgument(name);
  return { written: `${inFormula(own.sheet)}${fixed(own.range)}`, value: schemeCells.values };
}

/**
 * The tracker with its header: an Excel table by its name, else the range; rows below the data stay out, and columns
 * without a name at the right, where formulas of ours may stand. Of a list in halves the first: a formula finds no
 * column of which there are two.
 */
export function tableArguments(tracker: ListTracker, cells: SheetCells): readonly Argument[] {
  const { left, right, bottom } = areaOf(tracker.range);
  const named = tracker.columns.findLast(({ header }) => header.text.trim() !== '');
  const area = { top: tracker.header.lastRow - 1, left, bottom, right: Math.min(right, left + (named?.index ?? 0)) };
  const table = cells.tables.find((one) => isThe(one, area));
  if (!table) return [{ written: fixed(areaAddress(area)), value: valuesIn(cells, area) }];
  const body = { ...table, top: table.top + 1, bottom: table.bottom - (table.hasTotals ? 1 : 0) };
  const { name } = table;
  if (!table.hasTotals) {
    return [{ written: `${name}[#All]`, inChinese: `${name}[#全部]`, value: valuesIn(cells, table) }];
  }
  return [
    {
      written: `${name}[#Headers]`,
      inChinese: `${name}[#标题]`,
      value: valuesIn(cells, { ...table, bottom: table.top }),
    },
    { written: `${name}[#Data]`, inChinese: `${name}[#数据]`, value: valuesIn(cells, body) },
  ];
}

type Area = ReturnType<typeof areaOf>;

/** An Excel table with the tracker's header and columns. */
const isThe = (table: TableInfo, area: Area): boolean =>
  table.hasHeader && table.top === area.top && table.left === area.left && table.right === area.right;

const valuesIn = ({ values, firstRow, firstColumn }: SheetCells, area: Area): readonly (readonly unknown[])[] =>
  Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
    Array.from(
      { length: area.right - area.left + 1 },
      (__, column) => values[area.top + row - firstRow]?.[area.left + column - firstColumn] ?? '',
    ),
  );

/** Field and cell of each of these facts that a column gives, for one row of the sheet. */
export function rowArguments(
  { tracker, cells, scheme }: Pick<Material, 'tracker' | 'cells' | 'scheme'>,
  facts: readonly string[],
  at: Place,
): readonly Argument[] {
  const { left } = areaOf(tracker.range);
  const pairs = new Map<string, Argument>();
  for (const { fact, column, header } of tracker.uses) {
    if (!facts.includes(fact.name)) continue;
    const named = factsNamed(scheme.book, readHeader(header.text)).some(({ name }) => name === fact.name);
    const field = named ? header.text : fact.name;
    const place = { row: rowOf(at) - 1, column: (halfOf(at) ?? left) + column };
    const area = { top: place.row, left: place.column, bottom: place.row, right: place.column };
    const value = valuesIn(cells, area)[0]?.[0] ?? '';
    if (!pairs.has(field)) pairs.set(field, { written: cellAddress(place.row, place.column), value });
  }
  return [...pairs].flatMap(([field, cell]) => [textArgument(field), cell]);
}

/** What was typed, in narrow characters. */
export const asTyped = (typed: string): string => typed.normalize('NFKC').trim();

/** A figure, a date or a cell of the tracker's sheet as it is typed; undefined for anything else. */
export function operandArgument(typed: string, cells: SheetCells): Argument | undefined {
  const text = asTyped(typed);
  if (/^\d+(\.\d+)?$/.test(text)) return { written: text, value: Number(text) };
  if (/^\d{4}[-/年.]\d{1,2}[-/月.]\d{1,2}日?$/.test(text)) return textArgument(text);
  if (!/^\$?[A-Z]{1,3}\$?\d{1,7}$/i.test(text)) return undefined;
  const area = areaOf(text);
  return { written: text.toUpperCase(), value: valuesIn(cells, area)[0]?.[0] ?? '' };
}
