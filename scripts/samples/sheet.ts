import type { Cell, Column, Workbook, Worksheet } from 'exceljs';

export interface SheetColumn {
  readonly header: string;
  readonly width: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly format?: string;
}

export type CellInput = string | number | Date | undefined | { readonly formula: string; readonly result: number };

export interface TableInput {
  readonly name: string;
  readonly title: string;
  /** Left and right ends of the line between title and header; undefined: no such line. */
  readonly subtitle?: readonly [string, string];
  readonly columns: readonly SheetColumn[];
  /** An empty row stays an empty row. */
  readonly rows: readonly (readonly CellInput[])[];
  /** Lines below the table, without borders. */
  readonly closing: readonly (readonly CellInput[])[];
  readonly orientation: 'landscape' | 'portrait';
}

const thin = { style: 'thin', color: { argb: 'FF7F7F7F' } } as const;
const border = { top: thin, left: thin, bottom: thin, right: thin };
const song = '宋体';

/** A sheet as an office keeps it: title over all columns, header with borders, set up to print on A4. */
export function addTable(workbook: Workbook, input: TableInput): Worksheet {
  const { columns } = input;
  const headerRow = input.subtitle ? 3 : 2;
  const sheet = workbook.addWorksheet(input.name, {
    views: [{ state: 'frozen', xSplit: 0, ySplit: headerRow, showGridLines: false }],
    pageSetup: {
      paperSize: 9,
      orientation: input.orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
      printTitlesRow: `1:${headerRow}`,
    },
    headerFooter: { oddFooter: '第 &P 页 共 &N 页' },
  });
  columns.forEach((column, i) => styleColumn(sheet.getColumn(i + 1), column));
  addTitle(sheet, input);
  sheet.getRow(headerRow).height = 30;
  columns.forEach((column, i) => {
    const cell = sheet.getCell(headerRow, i + 1);
    cell.value = column.header;
    Object.assign(cell, { border, font: { name: song, size: 11, bold: true } });
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFEDEDED' } };
  });
  input.rows.forEach((row, i) => addRow(sheet, headerRow + 1 + i, row, columns));
  input.closing.forEach((row, i) => {
    row.forEach((value, c) => setValue(sheet.getCell(headerRow + input.rows.length + 2 + i, c + 1), value));
  });
  return sheet;
}

function styleColumn(column: Column, { width, format }: SheetColumn): void {
  column.width = width;
  column.font = { name: song, size: 11 };
  if (format) column.numFmt = format;
}

function addTitle(sheet: Worksheet, { title, subtitle, columns }: TableInput): void {
  sheet.mergeCells(1, 1, 1, columns.length);
  const cell = sheet.getCell(1, 1);
  cell.value = title;
  cell.font = { name: '黑体', size: 16 };
  cell.alignment = { horizontal: 'center', vertical: 'middle' };
  sheet.getRow(1).height = 32;
  if (!subtitle) return;
  sheet.getCell(2, 1).value = subtitle[0];
  const right = sheet.getCell(2, columns.length);
  right.value = subtitle[1];
  right.alignment = { horizontal: 'right' };
}

function addRow(sheet: Worksheet, number: number, row: readonly CellInput[], columns: readonly SheetColumn[]): void {
  if (row.length === 0) return;
  columns.forEach((column, i) => {
    const cell = sheet.getCell(number, i + 1);
    setValue(cell, row[i]);
    cell.border = border;
    cell.alignment = { horizontal: column.align ?? 'center', vertical: 'middle', wrapText: column.align === 'left' };
  });
}

function setValue(cell: Cell, value: CellInput): void {
  if (value !== undefined && value !== '') cell.value = value;
}

/** A day as Excel keeps it, whatever the time zone of the machine. */
export const dayOf = (year: number, dayOfYear: number): Date => new Date(Date.UTC(year, 0, 1 + dayOfYear));
