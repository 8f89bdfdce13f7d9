import type { Cell, Style, Workbook, Worksheet } from 'exceljs';
import type { Area } from '../model/area';
import { parseAddress } from '../model/address';
import type { SheetVisibility } from '../model/sheet';
import { DEFAULT_STYLE } from '../model/style';
import { readStyle } from './cell-style';
import { shownFormat } from './chinese-formats';
import { type FileColor, type Theme, readTheme, toHex } from './colors';
import type { CellContents, DefaultFont, LineContents, Look, SheetContents, WorkbookContents } from './contents';
import { arrayFormulaOf, isProtected, mergesOf, tablesOf, viewOf, windowOf } from './file-types';
import type { PackageParts } from './package-parts';
import { readLayout } from './page-setup';
import { isCovered, readCellValue, readFormula } from './read-cell';
import { widthToPoints } from './units';
import { elements } from './xml';

const DEFAULT_ROW_HEIGHT = 15;
const DEFAULT_COLUMN_WIDTH = 48;

const VISIBILITY: Record<Worksheet['state'], SheetVisibility> = {
  visible: 'Visible',
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
};

/** Collects looks; the same look always gets the same number. exceljs shares style objects between cells, which makes this cheap. */
function lookCollector(theme: Theme, font: DefaultFont) {
  const looks: Look[] = [];
  const byText = new Map<string, number>();
  const byObject = new WeakMap<object, number>();
  const number = (style: Partial<Style>): number => {
    const look: Look = { style: readStyle(style, theme, font), numberFormat: shownFormat(style.numFmt || 'General') };
    const text = JSON.stringify(look);
    const known = byText.get(text);
    if (known !== undefined) return known;
    byText.set(text, looks.push(look) - 1);
    return looks.length - 1;
  };
  const lookOf = (style: Partial<Style> | undefined): number | null => {
    if (!style || Object.keys(style).length === 0) return null;
    const known = byObject.get(style) ?? number(style);
    byObject.set(style, known);
    return known;
  };
  return { looks, lookOf };
}

type LookOf = (style: Partial<Style> | undefined) => number | null;

function readCell(cell: Cell, lookOf: LookOf): CellContents | null {
  const look = lookOf(cell.style);
  const covered = isCovered(cell);
  const value = covered ? null : readCellValue(cell);
  const formula = covered ? null : readFormula(cell);
  if (look === null && value === null && formula === null) return null;
  return { row: Number(cell.row) - 1, column: Number(cell.col) - 1, value, formula, look };
}

const areaOf = (address: string): Area[] => {
  const parsed = parseAddress(address);
  return parsed ? [parsed.area] : [];
};

function readLines(sheet: Worksheet): Pick<SheetContents, 'rows' | 'columns'> {
  const rows: LineContents[] = [];
  sheet.eachRow({ includeEmpty: true }, (row, number) => {
    if (row.height || row.hidden) rows.push({ index: number - 1, size: row.height || null, hidden: row.hidden });
  });
  const columns = (sheet.columns ?? []).flatMap((column, index): LineContents[] => {
    const size = column.width === undefined ? null : widthToPoints(column.width);
    return size !== null || column.hidden ? [{ index, size, hidden: column.hidden ?? false }] : [];
  });
  return { rows, columns };
}

function readTables(sheet: Worksheet): SheetContents['tables'] {
  return tablesOf(sheet).flatMap((table) =>
    areaOf(table.tableRef).map((area) => ({
      name: table.name,
      area,
      style: table.style?.theme ?? '',
      showHeaders: table.headerRow ?? true,
      showTotals: table.totalsRow ?? false,
      showBandedRows: table.style?.showRowStripes ?? false,
      showFilterButton: table.columns.some((column) => column.filterButton),
    })),
  );
}

function readView(sheet: Worksheet): Pick<SheetContents, 'freeze' | 'showGridlines' | 'showHeadings'> {
  const view = viewOf(sheet);
  const frozen =
    view?.state === 'frozen' ? { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 } : { rows: 0, columns: 0 };
  return {
    freeze: frozen,
    showGridlines: view?.showGridLines ?? true,
    showHeadings: view?.showRowColHeaders ?? true,
  };
}

function readSheet(sheet: Worksheet, theme: Theme, lookOf: LookOf, rowBreaks: readonly number[]): SheetContents {
  const cells: CellContents[] = [];
  const spills: Area[] = [];
  sheet.eachRow({ includeEmpty: true }, (row) =>
    row.eachCell({ includeEmpty: true }, (cell) => {
      const contents = readCell(cell, lookOf);
      if (contents) cells.push(contents);
      const array = arrayFormulaOf(cell.value);
      if (array?.ref.includes(':')) spills.push(...areaOf(array.ref));
    }),
  );
  const { tabColor, defaultRowHeight, defaultColWidth } = sheet.properties;
  return {
    name: sheet.name,
    visibility: VISIBILITY[sheet.state] ?? 'Visible',
    tabColor: toHex(tabColor as FileColor | undefined, theme) ?? '',
    protected: isProtected(sheet),
    defaultRowHeight: defaultRowHeight || DEFAULT_ROW_HEIGHT,
    defaultColumnWidth: defaultColWidth ? widthToPoints(defaultColWidth) : DEFAULT_COLUMN_WIDTH,
    cells,
    spills,
    ...readLines(sheet),
    ...readView(sheet),
    merges: mergesOf(sheet).flatMap(areaOf),
    layout: readLayout(sheet, rowBreaks),
    tables: readTables(sheet),
  };
}

/** Name and size of a <font> element. */
function readDefaultFont(xml: string | null): DefaultFont {
  const value = (name: string) => (xml ? elements(xml, name)[0]?.attributes.val : undefined);
  return { fontName: value('name') ?? DEFAULT_STYLE.fontName, fontSize: Number(value('sz') ?? DEFAULT_STYLE.fontSize) };
}

/** What a grid needs of a workbook that exceljs has read, with the parts that exceljs does not know. */
export function readContents(workbook: Workbook, parts: PackageParts, name: string): WorkbookContents {
  const themes = (workbook.model as unknown as { themes?: Record<string, string> }).themes;
  const theme = readTheme(themes?.theme1);
  const defaultFont = readDefaultFont(parts.defaultFont);
  const { looks, lookOf } = lookCollector(theme, defaultFont);
  const sheets = workbook.worksheets.map((sheet) =>
    readSheet(sheet, theme, lookOf, parts.rowBreaks.get(sheet.name) ?? []),
  );
  const active = windowOf(workbook)?.activeTab ?? 0;
  return {
    name,
    structureProtected: parts.structureProtected,
    defaultFont,
    looks: looks.length > 0 ? looks : [{ style: DEFAULT_STYLE, numberFormat: 'General' }],
    sheets,
    names: parts.names,
    active:
      sheets[active]?.visibility === 'Visible'
        ? active
        : Math.max(
            0,
            sheets.findIndex((s) => s.visibility === 'Visible'),
          ),
  };
}
