import type ExcelJS from 'exceljs';

export type Book = ExcelJS.Workbook;

/** The arguments of a call as Excel hands them over: "texts", numbers, {1;2} and ranges of a workbook's sheets. */
export function readFormula(args: string, book: Book): readonly unknown[] {
  const tokens = args.slice(1, -1).match(/"(?:[^"]|"")*"|\{[^}]*\}|[^,]+/g) ?? [];
  return tokens.map((token) =>
    token.startsWith('{') ? constant(token) : token.includes('!') ? range(token, book) : scalar(token),
  );
}

const scalar = (token: string): string | number =>
  token.startsWith('"') ? token.slice(1, -1).replaceAll('""', '"') : Number(token);

const constant = (token: string): (string | number)[][] =>
  token
    .slice(1, -1)
    .split(';')
    .map((row) => row.split(',').map(scalar));

function range(token: string, book: Book): unknown[][] {
  const [, name = '', left = '', top = '', right = '', bottom = ''] =
    /^(.*)!([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(token) ?? [];
  const sheet = book.getWorksheet(name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  const [first, last] = [sheet.getColumn(left).number, sheet.getColumn(right).number];
  return Array.from({ length: Number(bottom) - Number(top) + 1 }, (_, row) =>
    Array.from({ length: last - first + 1 }, (_, column) =>
      cellValue(sheet.getCell(Number(top) + row, first + column)),
    ),
  );
}

/** A date as its serial number, as Excel hands it over. */
function cellValue(cell: ExcelJS.Cell): unknown {
  const value: unknown = cell.formula === undefined ? cell.value : cell.result;
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569;
  return value ?? '';
}
