import type { JsonValue } from '../../excel/port';
import type { AwardChoice } from './award-choice';

/** What the clerk settled for lists with the same columns: kept in the workbook, so that a colleague finds it too. */
export interface Remembered {
  /** Id of the scheme. */
  readonly scheme: string;
  readonly award: AwardChoice | undefined;
  readonly header: HeaderChoice | undefined;
  /** Fact (or the amount) to column within the header, undefined for none. */
  readonly columns: ReadonlyMap<string, number | undefined>;
  /** Reading by 编号. */
  readonly readings: ReadonlyMap<string, string>;
}

/** Where the clerk says that the header is. */
export interface HeaderChoice {
  /** As Excel numbers it. */
  readonly row: number;
  readonly rows: number | undefined;
  /** Column of the sheet from 0, among tables side by side. */
  readonly column: number | undefined;
}

const VERSION = 1;

/** The key in the workbook's settings, by the fingerprint of the header. */
export const settingKey = (fingerprint: string): string => `award-sheets.columns.${fingerprint}`;

export function toSetting(remembered: Remembered): JsonValue {
  const { scheme, award, header, columns, readings } = remembered;
  return {
    version: VERSION,
    scheme,
    award: award === undefined ? null : award.kind === 'one' ? award.award : true,
    header: header ? [header.row, header.rows ?? null, header.column ?? null] : null,
    columns: [...columns].map(([fact, column]) => [fact, column ?? null]),
    readings: [...readings].map(([id, reading]) => [id, reading]),
  };
}

/** What a setting says; undefined where it is of another shape, by another version or by someone else. */
export function fromSetting(setting: unknown): Remembered | undefined {
  if (typeof setting !== 'object' || setting === null) return undefined;
  const { version, scheme, award, header, columns, readings } = setting as Readonly<Record<string, unknown>>;
  if (version !== VERSION || typeof scheme !== 'string') return undefined;
  const columnPairs = pairsOf(columns, isPlaceOrNull);
  const readingPairs = pairsOf(readings, isText);
  const headerChoice = header === null ? null : headerOf(header);
  if (!columnPairs || !readingPairs || headerChoice === undefined) return undefined;
  if (award !== null && award !== true && typeof award !== 'string') return undefined;
  return {
    scheme,
    award: award === null ? undefined : award === true ? { kind: 'column' } : { kind: 'one', award },
    header: headerChoice ?? undefined,
    columns: new Map(columnPairs.map(([fact, column]) => [fact, column ?? undefined])),
    readings: new Map(readingPairs),
  };
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isPlace = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0;
const isPlaceOrNull = (value: unknown): value is number | null => value === null || isPlace(value);

function pairsOf<T>(
  value: unknown,
  is: (second: unknown) => second is T,
): readonly (readonly [string, T])[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const pairs = (value as readonly unknown[]).flatMap((pair): readonly (readonly [string, T])[] => {
    if (!Array.isArray(pair) || pair.length !== 2) return [];
    const [first, second] = pair as readonly unknown[];
    return isText(first) && is(second) ? [[first, second]] : [];
  });
  return pairs.length === value.length ? pairs : undefined;
}

function headerOf(value: unknown): HeaderChoice | undefined {
  if (!Array.isArray(value) || value.length !== 3) return undefined;
  const [row, rows, column] = value as readonly unknown[];
  if (!isPlace(row) || row < 1 || !isPlaceOrNull(rows) || !isPlaceOrNull(column)) return undefined;
  return { row, rows: rows ?? undefined, column: column ?? undefined };
}
