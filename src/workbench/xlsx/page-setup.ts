import type { PageSetup, Worksheet } from 'exceljs';
import { DEFAULT_PAGE_LAYOUT, type PageLayout, type PrintZoom } from '../model/page-layout';
import { readHeadersFooters, writeHeadersFooters } from './header-footer';
import { paperName, paperNumber } from './paper';
import { inchesToPoints, pointsToInches } from './units';

const COMMENTS = { None: 'NoComments', atEnd: 'EndSheet', asDisplayed: 'InPlace' } as const;
const ERRORS = { displayed: 'AsDisplayed', blank: 'Blank', dash: 'Dash', NA: 'NotAvailable' } as const;

const keyOf = <K extends string, V>(table: Record<K, V>, value: V): K | undefined =>
  (Object.keys(table) as K[]).find((key) => table[key] === value);

const readZoom = (setup: Partial<PageSetup>): PrintZoom =>
  setup.fitToPage
    ? { kind: 'fit', wide: setup.fitToWidth || null, tall: setup.fitToHeight || null }
    : { kind: 'scale', percent: setup.scale ?? 100 };

/** "1:3" → "$1:$3", "A:B" → "$A:$B" */
const absolute = (titles: string | undefined): string | null =>
  titles ? titles.replace(/\$/g, '').replace(/[A-Z]+|\d+/gi, (part) => `$${part}`) : null;

const relative = (titles: string | null): string | undefined => titles?.replace(/\$/g, '') || undefined;

/** exceljs marks several print areas with &&. */
const readPrintArea = (area: string | undefined): string | null => area?.replace(/&&/g, ',') ?? null;

/** How a file's sheet is printed. */
export function readLayout(
  sheet: Pick<Worksheet, 'pageSetup' | 'headerFooter'>,
  rowBreaks: readonly number[],
): PageLayout {
  const setup = sheet.pageSetup;
  const { margins } = setup;
  const own = (inches: number | undefined, usual: number) => (inches === undefined ? usual : inchesToPoints(inches));
  return {
    orientation: setup.orientation === 'landscape' ? 'Landscape' : 'Portrait',
    paperSize: paperName(setup.paperSize),
    zoom: readZoom(setup),
    printArea: readPrintArea(setup.printArea),
    titleRows: absolute(setup.printTitlesRow),
    titleColumns: absolute(setup.printTitlesColumn),
    rowBreaks,
    printGridlines: setup.showGridLines ?? false,
    printHeadings: setup.showRowColHeaders ?? false,
    centerHorizontally: setup.horizontalCentered ?? false,
    centerVertically: setup.verticalCentered ?? false,
    blackAndWhite: setup.blackAndWhite ?? false,
    draftMode: setup.draft ?? false,
    printOrder: setup.pageOrder === 'overThenDown' ? 'OverThenDown' : 'DownThenOver',
    printComments: COMMENTS[setup.cellComments ?? 'None'] ?? 'NoComments',
    printErrors: ERRORS[setup.errors ?? 'displayed'] ?? 'AsDisplayed',
    firstPageNumber: setup.firstPageNumber ?? '',
    topMargin: own(margins?.top, DEFAULT_PAGE_LAYOUT.topMargin),
    bottomMargin: own(margins?.bottom, DEFAULT_PAGE_LAYOUT.bottomMargin),
    leftMargin: own(margins?.left, DEFAULT_PAGE_LAYOUT.leftMargin),
    rightMargin: own(margins?.right, DEFAULT_PAGE_LAYOUT.rightMargin),
    headerMargin: own(margins?.header, DEFAULT_PAGE_LAYOUT.headerMargin),
    footerMargin: own(margins?.footer, DEFAULT_PAGE_LAYOUT.footerMargin),
    headersFooters: readHeadersFooters(sheet.headerFooter ?? {}),
  };
}

/** A page count of 0 means "as many as it takes" in a file. */
const writeZoom = (zoom: PrintZoom): Partial<PageSetup> =>
  zoom.kind === 'fit'
    ? { fitToPage: true, fitToWidth: zoom.wide ?? 0, fitToHeight: zoom.tall ?? 0 }
    : { fitToPage: false, scale: zoom.percent };

/** Gives a file's sheet the layout. */
export function writeLayout(sheet: Pick<Worksheet, 'pageSetup' | 'headerFooter'>, layout: PageLayout): void {
  const paperSize = paperNumber(layout.paperSize);
  Object.assign(sheet.pageSetup, {
    ...(paperSize === undefined ? {} : { paperSize }),
    ...writeZoom(layout.zoom),
    orientation: layout.orientation === 'Landscape' ? 'landscape' : 'portrait',
    printArea: layout.printArea?.replace(/\$/g, '').replace(/,/g, '&&') || undefined,
    printTitlesRow: relative(layout.titleRows),
    printTitlesColumn: relative(layout.titleColumns),
    showGridLines: layout.printGridlines,
    showRowColHeaders: layout.printHeadings,
    horizontalCentered: layout.centerHorizontally,
    verticalCentered: layout.centerVertically,
    blackAndWhite: layout.blackAndWhite,
    draft: layout.draftMode,
    pageOrder: layout.printOrder === 'OverThenDown' ? 'overThenDown' : 'downThenOver',
    cellComments: keyOf(COMMENTS, layout.printComments) ?? 'None',
    errors: keyOf(ERRORS, layout.printErrors) ?? 'displayed',
    firstPageNumber: layout.firstPageNumber === '' ? undefined : layout.firstPageNumber,
    margins: {
      top: pointsToInches(layout.topMargin),
      bottom: pointsToInches(layout.bottomMargin),
      left: pointsToInches(layout.leftMargin),
      right: pointsToInches(layout.rightMargin),
      header: pointsToInches(layout.headerMargin),
      footer: pointsToInches(layout.footerMargin),
    },
  } satisfies Partial<PageSetup>);
  Object.assign(sheet.headerFooter, writeHeadersFooters(layout.headersFooters));
}
