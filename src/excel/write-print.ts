import { areaName, at } from '../sheets/plan/cells';
import type { PrintSetup } from '../sheets/plan/plan';
import { step, type WriteStep } from './write-step';

/** How the sheet prints. */
export const printStep = (print: PrintSetup): WriteStep =>
  step(20 + print.breaks.length, ({ pageLayout, horizontalPageBreaks }) => {
    setUp(pageLayout, print);
    for (const row of print.breaks) horizontalPageBreaks.add(at(row, 0));
  });

function setUp(layout: Excel.PageLayout, print: PrintSetup): void {
  layout.paperSize = print.paper;
  layout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  layout.zoom = {
    horizontalFitToPages: print.pagesWide,
    ...(print.pagesTall && { verticalFitToPages: print.pagesTall }),
  };
  layout.centerHorizontally = print.centredHorizontally;
  layout.topMargin = print.margins.top;
  layout.bottomMargin = print.margins.bottom;
  layout.leftMargin = print.margins.left;
  layout.rightMargin = print.margins.right;
  layout.headerMargin = print.margins.header;
  layout.footerMargin = print.margins.footer;
  layout.headersFooters.defaultForAllPages.centerFooter = print.footer;
  layout.setPrintArea(areaName(print.area));
  if (print.titleRows) layout.setPrintTitleRows(`$${print.titleRows.first + 1}:$${print.titleRows.last + 1}`);
}
