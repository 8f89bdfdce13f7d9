/** Header or footer of printed pages, with Excel's codes (&P, &N, &D, &A …). */
export interface HeaderFooter {
  readonly leftHeader: string;
  readonly centerHeader: string;
  readonly rightHeader: string;
  readonly leftFooter: string;
  readonly centerFooter: string;
  readonly rightFooter: string;
}

/** Either a scale in percent or a number of pages; null pages: as many as it takes. */
export type PrintZoom =
  | { readonly kind: 'scale'; readonly percent: number }
  | { readonly kind: 'fit'; readonly wide: number | null; readonly tall: number | null };

/** How a sheet is printed. Lengths in points. */
export interface PageLayout {
  readonly orientation: 'Portrait' | 'Landscape';
  /** Excel.PaperType's name: A4, A3, Letter … */
  readonly paperSize: string;
  readonly zoom: PrintZoom;
  /** Address without sheet (A1:H40); null: all that is used. */
  readonly printArea: string | null;
  /** $1:$3 */
  readonly titleRows: string | null;
  /** $A:$B */
  readonly titleColumns: string | null;
  /** Rows, from 0, that begin a page whatever room the page before has left; in their order. */
  readonly rowBreaks: readonly number[];
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly blackAndWhite: boolean;
  readonly draftMode: boolean;
  readonly printOrder: 'DownThenOver' | 'OverThenDown';
  readonly printComments: 'NoComments' | 'EndSheet' | 'InPlace';
  readonly printErrors: 'AsDisplayed' | 'Blank' | 'Dash' | 'NotAvailable';
  /** "" : automatic. */
  readonly firstPageNumber: number | '';
  readonly topMargin: number;
  readonly bottomMargin: number;
  readonly leftMargin: number;
  readonly rightMargin: number;
  readonly headerMargin: number;
  readonly footerMargin: number;
  readonly headersFooters: {
    readonly state: 'Default' | 'FirstAndDefault' | 'OddAndEven' | 'FirstOddAndEven';
    readonly useSheetMargins: boolean;
    readonly useSheetScale: boolean;
    readonly defaultForAllPages: HeaderFooter;
    readonly firstPage: HeaderFooter;
    readonly oddPages: HeaderFooter;
    readonly evenPages: HeaderFooter;
  };
}

const EMPTY_HEADER_FOOTER: HeaderFooter = {
  leftHeader: '',
  centerHeader: '',
  rightHeader: '',
  leftFooter: '',
  centerFooter: '',
  rightFooter: '',
};

/** Excel's page set-up of a new sheet (margins 0.7 and 0.75 inch). */
export const DEFAULT_PAGE_LAYOUT: PageLayout = {
  orientation: 'Portrait',
  paperSize: 'A4',
  zoom: { kind: 'scale', percent: 100 },
  printArea: null,
  titleRows: null,
  titleColumns: null,
  rowBreaks: [],
  printGridlines: false,
  printHeadings: false,
  centerHorizontally: false,
  centerVertically: false,
  blackAndWhite: false,
  draftMode: false,
  printOrder: 'DownThenOver',
  printComments: 'NoComments',
  printErrors: 'AsDisplayed',
  firstPageNumber: '',
  topMargin: 54,
  bottomMargin: 54,
  leftMargin: 50.4,
  rightMargin: 50.4,
  headerMargin: 21.6,
  footerMargin: 21.6,
  headersFooters: {
    state: 'Default',
    useSheetMargins: true,
    useSheetScale: true,
    defaultForAllPages: EMPTY_HEADER_FOOTER,
    firstPage: EMPTY_HEADER_FOOTER,
    oddPages: EMPTY_HEADER_FOOTER,
    evenPages: EMPTY_HEADER_FOOTER,
  },
};
