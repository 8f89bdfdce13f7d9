import type { Area, PrintSetup } from './plan';

/** A sheet a little longer than a page is shrunk to it: a few lines and the signatures alone would look forgotten. */
const A_LITTLE_LONGER = 1.12;
/** Points of an inch. */
const INCH = 72;

/** A4 landscape, one page wide, header row on every page, page x of y: how every list for signing is printed. */
export const landscape = (headRow: number, area: Area, footer: string): PrintSetup =>
  a4('landscape', { first: headRow, last: headRow }, area, footer);

/** The same upright, for narrow lists. */
export const portrait = (headRow: number, area: Area, footer: string): PrintSetup =>
  a4('portrait', { first: headRow, last: headRow }, area, footer);

/** A text for a wall or a file: upright, nothing repeated. */
export const document = (area: Area, footer: string): PrintSetup => a4('portrait', undefined, area, footer);

function a4(
  orientation: PrintSetup['orientation'],
  titleRows: PrintSetup['titleRows'],
  area: Area,
  footer: string,
): PrintSetup {
  return {
    paper: 'A4',
    orientation,
    pagesWide: 1,
    pagesTall: undefined,
    longest: A_LITTLE_LONGER,
    titleRows,
    margins: {
      top: 0.6 * INCH,
      bottom: 0.7 * INCH,
      left: 0.5 * INCH,
      right: 0.5 * INCH,
      header: 0.3 * INCH,
      footer: 0.35 * INCH,
    },
    footer,
    centredHorizontally: true,
    breaks: [],
    area,
  };
}

/**
 * Half-width characters that share the width of an A4 landscape page: a little more than it holds at 10.5 points, so
 * that a full table prints at some nine tenths of the size and most reasons stay on one line.
 */
export const LANDSCAPE_WIDTH = 150;

/** The same for a page upright. */
export const PORTRAIT_WIDTH = 100;
