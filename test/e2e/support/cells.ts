import type ExcelJS from 'exceljs';

type Result = string | number | boolean;

/** A cell's value or, of a formula, its result; errors as their text, blanks as ''. */
export function resultOf(cell: ExcelJS.Cell): Result {
  const value: unknown = cell.formula === undefined ? cell.value : cell.result;
  if (value === null || value === undefined) return '';
  if (typeof value === 'object') return 'error' in value ? String(value.error) : cell.text;
  return value as Result;
}

/** A sheet's rows below the row that begins with 序号, by the words at the head of the columns. */
export function tableOf(sheet: ExcelJS.Worksheet): Readonly<Record<string, Result>>[] {
  const rows = Array.from({ length: sheet.rowCount }, (_, index) => sheet.getRow(index + 1));
  const head = rows.findIndex((row) => resultOf(row.getCell(1)) === '序号');
  if (head < 0) throw new Error(`${sheet.name} has no head.`);
  const names = Array.from({ length: sheet.columnCount }, (_, column) =>
    String(resultOf(sheet.getCell(head + 1, column + 1))),
  );
  return rows
    .slice(head + 1)
    .map((row) => Object.fromEntries(names.map((name, column) => [name, resultOf(row.getCell(column + 1))])));
}

/** The lines of 奖励明细: rows with a number and a price, no sums. */
export const linesOf = (detail: ExcelJS.Worksheet): ReturnType<typeof tableOf> =>
  tableOf(detail).filter(({ 序号: serial, 单价 }) => typeof serial === 'number' && 单价 !== '');

/** The people of 个人汇总. */
export const peopleOf = (summary: ExcelJS.Worksheet): ReturnType<typeof tableOf> =>
  tableOf(summary).filter(({ 序号: serial }) => typeof serial === 'number');

/** The row of a table that begins with 合计, however far apart its letters stand. */
export const totalOf = (sheet: ExcelJS.Worksheet): ReturnType<typeof tableOf>[number] | undefined =>
  tableOf(sheet).find(({ 序号: label }) => String(label).replaceAll(/\s/g, '') === '合计');

/** What the formulas of a sheet gave, by their address. */
export function resultsOn(sheet: ExcelJS.Worksheet): Map<string, Result> {
  const found = new Map<string, Result>();
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      if (cell.formula !== undefined) found.set(cell.address, resultOf(cell));
    }),
  );
  return found;
}

/** The texts in the printed area of a sheet: below it stands what only 复核 reads, beside it what formulas need. */
export function textsToPrint(sheet: ExcelJS.Worksheet): string[] {
  const { printArea = '' } = sheet.pageSetup;
  const [, lastColumn, lastRow] = /:\$?([A-Z]+)\$?(\d+)$/.exec(printArea) ?? [];
  if (!lastColumn) throw new Error(`${sheet.name} prints ${printArea}.`);
  const columns = sheet.getColumn(lastColumn).number;
  const texts: string[] = [];
  sheet.eachRow((row, rowNumber) =>
    row.eachCell((cell, column) => {
      const result = resultOf(cell);
      const inside = rowNumber <= Number(lastRow) && column <= columns && cell.master === cell;
      if (inside && typeof result === 'string') texts.push(result);
    }),
  );
  return texts;
}

export const fen = (yuan: unknown): number => Math.round(Number(yuan) * 100);

/** Sums of a column by the words of another, in fen; nothing is left out but sums of nothing. */
export function sumsBy(
  rows: readonly Readonly<Record<string, unknown>>[],
  key: string,
  figure: string,
): Map<string, number> {
  const sums = new Map<string, number>();
  for (const row of rows) sums.set(String(row[key]), (sums.get(String(row[key])) ?? 0) + fen(row[figure]));
  return new Map([...sums].filter(([, sum]) => sum !== 0).sort());
}

/** All of a sheet that a person could miss, cell for cell; not where the cursor was and which sheet was in front. */
export function everythingOn(sheet: ExcelJS.Worksheet): Record<string, unknown> {
  const all: Record<string, unknown> = {};
  sheet.eachRow({ includeEmpty: true }, (row) => {
    all[`row ${row.number}`] = { height: row.height, hidden: row.hidden, outline: row.outlineLevel };
    row.eachCell({ includeEmpty: true }, (cell) => {
      all[cell.address] = {
        value: cell.value,
        style: cell.style,
        note: cell.note,
        merged: cell.isMerged && cell.master.address,
      };
    });
  });
  for (let column = 1; column <= sheet.columnCount; column++) {
    const { width, hidden } = sheet.getColumn(column);
    all[`column ${column}`] = { width, hidden };
  }
  const { pageSetup, headerFooter, state, autoFilter } = sheet;
  const model = sheet.model as unknown as Record<string, unknown>;
  const views = sheet.views.map((view) => ({ ...view, activeCell: undefined, tabSelected: undefined }));
  return {
    ...all,
    'page setup': pageSetup,
    'header and footer': headerFooter,
    state,
    'auto filter': autoFilter,
    views,
    validations: model['dataValidations'],
    'conditional formats': model['conditionalFormattings'],
    protection: model['sheetProtection'],
    tables: sheet.getTables().map((table) => (table as unknown as { model?: unknown }).model),
  };
}

/** What differs between two such records, in words; empty where all is the same. */
export function differences(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): string[] {
  const places = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return places.flatMap((place) => {
    const [was, is] = [JSON.stringify(before[place]), JSON.stringify(after[place])];
    return was === is ? [] : [`${place}: ${was} became ${is}`];
  });
}
