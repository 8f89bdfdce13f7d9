import type { Machine, PrintRead } from './machine-values';
import { request } from './request';

/** Requirement sets that Excel may have, with the newest version that is asked about. */
const SETS: readonly (readonly [name: string, major: number, last: number])[] = [
  ['ExcelApi', 1, 20],
  ['CustomFunctionsRuntime', 1, 5],
  ['SharedRuntime', 1, 2],
  ['RibbonApi', 1, 2],
  ['DialogApi', 1, 2],
];

/** What Office says of itself: no request to Excel is needed. */
export function machine(): Machine {
  const { diagnostics, displayLanguage, contentLanguage, requirements } = Office.context;
  const sets = SETS.map(([name, major, last]) => {
    const versions = Array.from({ length: last }, (_, index) => `${major}.${index + 1}`);
    return { name, version: versions.filter((version) => requirements.isSetSupported(name, version)).at(-1) };
  });
  const desktop = requirements.isSetSupported('ExcelApiDesktop', '1.1') ? '1.1' : undefined;
  return {
    host: String(diagnostics.host),
    platform: String(diagnostics.platform),
    version: diagnostics.version,
    displayLanguage,
    contentLanguage,
    sets: [...sets, { name: 'ExcelApiDesktop', version: desktop }],
  };
}

/** How a sheet is set up to print, as Excel gives it back. */
export async function readPrint(name: string): Promise<PrintRead> {
  const { layout, area, rows } = await request(({ workbook }) => {
    const { pageLayout } = workbook.worksheets.getItem(name);
    return {
      layout: pageLayout.load({ orientation: true, paperSize: true, zoom: true, centerHorizontally: true }),
      area: pageLayout.getPrintAreaOrNullObject().load({ address: true }),
      rows: pageLayout.getPrintTitleRowsOrNullObject().load({ address: true }),
    };
  });
  return {
    orientation: String(layout.orientation),
    paper: String(layout.paperSize),
    pagesWide: layout.zoom.horizontalFitToPages,
    area: area.isNullObject ? undefined : area.address.split('!').at(-1),
    titleRows: rows.isNullObject ? undefined : rows.address.split('!').at(-1),
  };
}
