import type { Area } from '../model/area';
import type { PageLayout } from '../model/page-layout';
import type { Freeze, SheetVisibility } from '../model/sheet';
import type { TableInfo } from '../model/table';
import type { CellStyle } from '../model/style';
import type { CellValue } from '../model/value';

/** A cell's look with its number format; shared by all cells that look alike. */
export interface Look {
  readonly style: CellStyle;
  readonly numberFormat: string;
}

/** A cell of a file. `value` is what was saved, of a formula its last result. */
export interface CellContents {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** As the user sees it, with "=" before it; null where the cell has none. */
  readonly formula: string | null;
  /** Index into {@link WorkbookContents.looks}; null: an untouched look. */
  readonly look: number | null;
}

/** Width or height that differs from the sheet's default, in points. */
export interface LineContents {
  readonly index: number;
  readonly size: number | null;
  readonly hidden: boolean;
}

/** One sheet of a file. */
export interface SheetContents {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly showHeadings: boolean;
  readonly protected: boolean;
  readonly defaultRowHeight: number;
  readonly defaultColumnWidth: number;
  readonly cells: readonly CellContents[];
  /** Areas that array formulas filled when the file was saved; the formula stands in the first cell. */
  readonly spills: readonly Area[];
  readonly rows: readonly LineContents[];
  readonly columns: readonly LineContents[];
  readonly merges: readonly Area[];
  readonly freeze: Freeze;
  readonly layout: PageLayout;
  readonly tables: readonly Omit<TableInfo, 'id' | 'sheet'>[];
}

/** Font of cells that nobody has given another. */
export type DefaultFont = Pick<CellStyle, 'fontName' | 'fontSize'>;

/** A defined name of a file; `scope` is a sheet's position, null the whole workbook. */
export interface NameContents {
  readonly name: string;
  readonly scope: number | null;
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
}

/** What a grid needs of an .xlsx file. */
export interface WorkbookContents {
  readonly name: string;
  readonly structureProtected: boolean;
  readonly defaultFont: DefaultFont;
  readonly looks: readonly Look[];
  readonly sheets: readonly SheetContents[];
  readonly names: readonly NameContents[];
  /** Position of the sheet that was open. */
  readonly active: number;
}
