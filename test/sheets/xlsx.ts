import ExcelJS from 'exceljs';
import { columnName } from '../../src/sheets/plan/cells';
import type { Area, Cell, PrintSetup, SheetPlan } from '../../src/sheets/plan/plan';
import { BORDER_COLOUR, type Look, looks, TEXT_FORMAT } from '../../src/sheets/plan/styles';

const POINTS_PER_INCH = 72;
/** Excel's width of a column counts the padding of five pixels too; a character has seven. */
export const PADDING = 5 / 7;
/** Seven pixels in points: what the columns of a plan are meant in. */
export const CHARACTER = 5.25;
/** Its ASCII is half as wide as its Chinese, as in 宋体, which few machines but Windows have. */
const FONT = 'Noto Sans Mono CJK SC';

/**
 * Writes plans to a workbook on disk, so that another spreadsheet can reckon and print them. Formulas are written
 * without their values: whoever opens the file must calculate them.
 *
 * @param character how wide who prints it makes a column of one character, in points
 */
export async function writeXlsx(plans: readonly SheetPlan[], file: string, character = CHARACTER): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  for (const plan of plans) writeSheet(workbook.addWorksheet(plan.name), plan, CHARACTER / character);
  await workbook.xlsx.writeFile(file);
}

function writeSheet(sheet: ExcelJS.Worksheet, plan: SheetPlan, scale: number): void {
  sheet.columns = plan.columns.map((width) => ({ width: (width + PADDING) * scale }));
  plan.rows.forEach(({ height, cells }, row) => {
    sheet.getRow(row + 1).height = height;
    cells.forEach((cell, column) => writeCell(sheet.getCell(row + 1, column + 1), cell));
  });
  for (const { top, left, bottom, right } of plan.merges) sheet.mergeCells(top + 1, left + 1, bottom + 1, right + 1);
  sheet.views = [{ state: 'frozen', ySplit: plan.frozenRows, showGridLines: false }];
  setUpPrint(sheet, plan.print);
}

function writeCell(target: ExcelJS.Cell, cell: Cell): void {
  const look = looks[cell.style];
  if (cell.kind === 'text') target.value = cell.text;
  if (cell.kind === 'number') target.value = cell.value;
  if (cell.kind === 'formula') target.value = { formula: cell.formula.slice(1), date1904: false };
  target.numFmt = cell.kind === 'text' ? TEXT_FORMAT : look.numberFormat;
  applyLook(target, look);
}

function applyLook(target: ExcelJS.Cell, look: Look): void {
  target.font = { name: FONT, size: look.size, bold: look.bold };
  target.alignment = {
    horizontal: look.horizontal,
    vertical: look.vertical === 'center' ? 'middle' : 'bottom',
    wrapText: look.wrap,
  };
  if (look.fill) target.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: argb(look.fill) } };
  if (!look.bordered) return;
  const line = { style: 'thin', color: { argb: argb(BORDER_COLOUR) } } as const;
  target.border = { top: line, bottom: line, left: line, right: line };
}

const argb = (colour: string): string => `FF${colour.slice(1)}`;

function setUpPrint(sheet: ExcelJS.Worksheet, print: PrintSetup): void {
  const inches = (points: number): number => points / POINTS_PER_INCH;
  const { margins } = print;
  sheet.pageSetup = {
    paperSize: 9,
    orientation: print.orientation,
    fitToPage: true,
    fitToWidth: print.pagesWide,
    fitToHeight: print.pagesTall ?? 0,
    horizontalCentered: print.centredHorizontally,
    printArea: range(print.area),
    ...(print.titleRows && { printTitlesRow: `${print.titleRows.first + 1}:${print.titleRows.last + 1}` }),
    margins: {
      top: inches(margins.top),
      bottom: inches(margins.bottom),
      left: inches(margins.left),
      right: inches(margins.right),
      header: inches(margins.header),
      footer: inches(margins.footer),
    },
  };
  for (const row of print.breaks) sheet.getRow(row).addPageBreak();
  sheet.headerFooter.oddFooter = `&C${print.footer}`;
}

/** The library puts a $ before the column alone; without one before the row the area is not taken. */
const range = ({ top, left, bottom, right }: Area): string =>
  `${columnName(left)}$${top + 1}:${columnName(right)}$${bottom + 1}`;
