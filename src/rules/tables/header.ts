import { readHeader, type HeaderUnit } from '../../facts/headers';
import { exactFromText } from '../../facts/quantity';
import { textKey } from '../../facts/text';
import {
  COLUMN_SYNONYMS,
  IGNORED_COLUMNS,
  SCORING_SYNONYMS,
  SHARED_COLUMNS,
  signatures,
  type TableKind,
} from './kinds';
import { isBlank } from './table-row';

export interface HeaderRow {
  readonly kind: TableKind;
  readonly title: string;
  readonly columns: ReadonlyMap<string, number>;
  readonly conditionColumns: readonly string[];
  /** Columns whose header scales their figures. */
  readonly scales: ReadonlyMap<number, Scale>;
}

/** A unit in a header that multiplies what stands below: 金额(百元). */
export type Scale = HeaderUnit & { readonly kind: 'scale' };

/** The table whose header this row is, or undefined. The order of columns is free, traditional characters are read. */
export function recognizeHeader(cells: readonly unknown[]): HeaderRow | undefined {
  const columns = new Map<string, number>();
  cells.forEach((cell, column) => {
    if (typeof cell !== 'string') return;
    const name = columnName(cell);
    if (name !== '' && !columns.has(name)) columns.set(name, column);
  });
  const plain = signatureOf(columns);
  const byCount = plain?.kind === 'places' && !columns.has('比例');
  if (plain?.kind === 'scoring') rename(columns, SCORING_SYNONYMS);
  const found = plain && !byCount ? plain : (signatureOf(rename(columns, COLUMN_SYNONYMS)) ?? plain);
  if (!found) return undefined;
  const known = new Set([...found.columns, ...ASIDE]);
  const others = [...columns.keys()].filter((name) => !known.has(name));
  const scales = [...columns.values()].flatMap((column): readonly (readonly [number, Scale])[] => {
    const { unit } = readHeader(cells[column]);
    return unit.kind === 'scale' ? [[column, unit]] : [];
  });
  return {
    kind: found.kind,
    title: found.title,
    columns,
    conditionColumns: found.conditions ? others : [],
    scales: new Map(scales),
  };
}

const signatureOf = (columns: ReadonlyMap<string, number>): (typeof signatures)[number] | undefined =>
  signatures.find(
    ({ kind, all, any }) =>
      all.every((name) => columns.has(name)) &&
      (any.length === 0 || any.some((name) => columns.has(name))) &&
      (kind !== 'outlets' || columns.size <= 4),
  );

/** 奖金 stands for 金额 where no column has that name. */
function rename(columns: Map<string, number>, synonyms: typeof COLUMN_SYNONYMS): typeof columns {
  for (const [pattern, name] of synonyms) {
    const found = [...columns].find(([column]) => pattern.test(column));
    if (!found || columns.has(name)) continue;
    columns.delete(found[0]);
    columns.set(name, found[1]);
  }
  return columns;
}

/** A column's name without its unit: 字数(字) changes nothing; 金额(百元), 权重(%), 字数(千字) scale the figures below. */
export function columnName(cell: string): string {
  const key = textKey(cell);
  const [, name, unit] = /^([^()/]+)[(/]([^()/]+)(?:\/[^()]+)?\)?$/.exec(key) ?? [];
  return name === undefined || exactFromText(`1${unit ?? ''}`) === undefined ? key : name;
}

/**
 * A header of two rows: 条件 over 级别 and 字数, its cell merged. The second row names columns that the first leaves
 * blank, and says nothing under 奖项 and 金额.
 */
export function secondHeader(
  cells: readonly unknown[],
  below: readonly unknown[] = [],
): readonly unknown[] | undefined {
  const names = below.filter((cell, at) => typeof cell === 'string' && !isBlank(cell) && isBlank(cells[at]));
  const first = names.length > 0 ? recognizeHeader(cells) : undefined;
  const all = signatures.find(({ kind }) => kind === first?.kind)?.all ?? [];
  const said = all.some((name) => !isBlank(below[first?.columns.get(name) ?? -1]));
  return first && !said ? cells.map((cell, at) => (isBlank(below[at]) ? cell : below[at])) : undefined;
}

/** Columns that are for reading's sake. */
export const ASIDE: readonly string[] = [...SHARED_COLUMNS, ...IGNORED_COLUMNS];
