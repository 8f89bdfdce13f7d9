import type { CellValue } from '../../../src/excel/cell-value';
import type { SheetCells } from '../../../src/excel/port';
import { finish } from '../../../src/base/steps';
import { type DailyList, readSheetAs } from '../../../src/taskpane/tools/daily/list';
import { schemeUnder } from '../../../src/taskpane/state/scheme-choice';
import { sheetOf, source } from '../sheets';

/** A list drawn as text, read by a built-in scheme with these facts in mind. */
export function listOf(
  scheme: string,
  text: string,
  facts: readonly string[],
  readings: Readonly<Record<string, string>> = {},
): DailyList {
  return asList(scheme, sheetOf('表', text), facts, readings);
}

export function asList(
  office: string,
  cells: SheetCells,
  facts: readonly string[],
  readings: Readonly<Record<string, string>> = {},
): DailyList {
  const from = source(office);
  const scheme = schemeUnder(from, new Map(Object.entries(readings)));
  const asked = { needed: facts, beside: [] };
  const reading = finish(readSheetAs({ source: from, scheme }, cells, { asked }));
  if (reading.kind !== 'list') throw new Error(`no list: ${JSON.stringify(reading)}`);
  return reading.list;
}

/** A sheet from cells as they are, numbers and texts apart. */
export const cellsOf = (name: string, values: readonly (readonly CellValue[])[]): SheetCells => ({
  ...sheetOf(name, 'x'),
  values,
});
