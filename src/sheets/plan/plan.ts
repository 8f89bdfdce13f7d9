import type { Origin } from '../stamp/list-stamp';

/**
 * A worksheet as plain data: what to write, not how. Rows and columns count from 0.
 *
 * A plan is made without Excel and can be tested, shown or written by anything; src/excel writes it as a new sheet.
 */
export interface SheetPlan {
  /** The wanted name; where a workbook has it already, `freeName` adds a number. */
  readonly name: string;
  readonly rows: readonly PlanRow[];
  /** Width of each column in half-width characters of the body font (a Chinese character is two). */
  readonly columns: readonly number[];
  readonly merges: readonly Area[];
  /** Rows that stay on screen, from the top. */
  readonly frozenRows: number;
  readonly print: PrintSetup;
  /** Who made it and from which choices; a sheet that says so is stamped when it is written. */
  readonly origin?: Origin;
  /** Another program reads its rows one by one: nothing but the table may stand on it, so its stamp is kept elsewhere. */
  readonly tableOnly?: true;
  /** The stamp of such a sheet, as texts: the workbook keeps them in its settings. */
  readonly keptStamp?: readonly string[];
  /** Given to voters or posted: what it rests on is not printed below it, nor who decided what. */
  readonly handedOut?: true;
  /** Rows that shall stand on one page, beside those that belong together by their looks. */
  readonly together?: readonly { readonly first: number; readonly last: number }[];
  /** Drawn over the cells, once these are filled. */
  readonly charts?: readonly ChartPlan[];
}

/** A chart of Excel's own: it follows the cells that it is drawn from. */
export interface ChartPlan {
  /** Upright or lying bars, side by side where there are several series. */
  readonly kind: 'column' | 'bar';
  readonly title: string;
  /** Its first row and column are the names of the categories and series. */
  readonly data: Area;
  /** Whether a row or a column of the data is one series. */
  readonly seriesBy: 'rows' | 'columns';
  /** Its axis begins at 0, so that twice the amount is twice the bar: not where figures are below 0. */
  readonly fromZero: boolean;
  /** The cells that it covers. */
  readonly place: Area;
}

export interface PlanRow {
  /** Height in points. */
  readonly height: number;
  /** From column 0; a shorter row leaves the columns to its right empty. */
  readonly cells: readonly Cell[];
}

/**
 * Text is always text: it is written with the number format @ and never read as a formula, a number or a date,
 * whatever its first character.
 */
export type Cell =
  | { readonly kind: 'blank'; readonly style: StyleName }
  | { readonly kind: 'text'; readonly text: string; readonly style: StyleName }
  | { readonly kind: 'number'; readonly value: number; readonly style: StyleName }
  | {
      readonly kind: 'formula';
      /** With its =, in English function names and comma separators, references to other sheets in quotes. */
      readonly formula: string;
      /** What the formula gives on the plan's own figures. */
      readonly value: number | string;
      readonly style: StyleName;
    };

/** The closed set of looks; styles.ts beside it says what each is. */
export type StyleName =
  | 'title'
  | 'subtitle'
  | 'meta'
  | 'metaRight'
  | 'head'
  | 'text'
  | 'centred'
  | 'count'
  | 'date'
  | 'score'
  | 'percent'
  | 'price'
  | 'money'
  | 'moneyOrNothing'
  | 'subtotal'
  | 'subtotalMoney'
  | 'total'
  | 'totalMoney'
  | 'totalCount'
  | 'upper'
  | 'section'
  | 'note'
  | 'signature'
  | 'textTitle'
  | 'paragraph'
  | 'heading'
  | 'closing'
  | 'instruction'
  | 'tick'
  | 'stamp'
  | 'offPage'
  | 'code'
  | 'plain';

/** A rectangle of cells, all four edges included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface PrintSetup {
  readonly paper: 'A4';
  readonly orientation: 'landscape' | 'portrait';
  /** The sheet is shrunk to this many pages wide. */
  readonly pagesWide: 1;
  /** And to this many pages long; undefined for as many as it needs. */
  readonly pagesTall: 1 | undefined;
  /** How much longer than a page the sheet may be that is shrunk to one: 1.1 is a tenth. */
  readonly longest: number;
  /** Rows repeated at the top of every page, where there are such. */
  readonly titleRows: { readonly first: number; readonly last: number } | undefined;
  /** In points. */
  readonly margins: Margins;
  /** With Excel's codes: &P the page, &N the number of pages. */
  readonly footer: string;
  readonly centredHorizontally: boolean;
  /** Rows with which a new page begins whatever room the page before has left, in their order. */
  readonly breaks: readonly number[];
  readonly area: Area;
}

interface Margins {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly header: number;
  readonly footer: number;
}
