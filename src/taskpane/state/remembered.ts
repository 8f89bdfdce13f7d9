import type { JsonValue } from '../../excel/port';
import { either, type Is, list, number, oneOf, orNull, shape, text, tuple } from '../../base/shapes';
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

const place: Is<number> = (value): value is number => number(value) && Number.isInteger(value) && value >= 0;
const rowOfSheet: Is<number> = (value): value is number => place(value) && value >= 1;

const isSetting = shape({
  version: oneOf(VERSION),
  scheme: text,
  award: orNull(either(text, oneOf(true))),
  header: orNull(tuple(rowOfSheet, orNull(place), orNull(place))),
  columns: list(tuple(text, orNull(place))),
  readings: list(tuple(text, text)),
});

/** What a setting says; undefined where it is of another shape, by another version or by someone else. */
export function fromSetting(setting: unknown): Remembered | undefined {
  if (!isSetting(setting)) return undefined;
  const { scheme, award, header, columns, readings } = setting;
  return {
    scheme,
    award: award === null ? undefined : award === true ? { kind: 'column' } : { kind: 'one', award },
    header: header ? { row: header[0], rows: header[1] ?? undefined, column: header[2] ?? undefined } : undefined,
    columns: new Map(columns.map(([fact, column]) => [fact, column ?? undefined])),
    readings: new Map(readings),
  };
}
