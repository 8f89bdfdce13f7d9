/**
 * Widest digit of Calibri 11 at 96 dpi, in pixels. A file counts column widths in such digits; Excel's default fonts all
 * come to 7 or 8 pixels.
 */
const DIGIT_PIXELS = 7;
const POINTS_A_PIXEL = 0.75;
const POINTS_AN_INCH = 72;
const DAY_MS = 86_400_000;
/** Serial number of 1970-01-01 in Excel's 1900 calendar. */
const UNIX_EPOCH = 25_569;

/** Width of a column, from the file's characters to points. */
export const widthToPoints = (characters: number): number => Math.round(characters * DIGIT_PIXELS) * POINTS_A_PIXEL;

/** Width of a column, from points to the file's characters (1/256 exact, as Excel writes them). */
export const pointsToWidth = (points: number): number =>
  Math.round((points / POINTS_A_PIXEL / DIGIT_PIXELS) * 256) / 256;

export const inchesToPoints = (inches: number): number => Math.round(inches * POINTS_AN_INCH * 100) / 100;
export const pointsToInches = (points: number): number => Math.round((points / POINTS_AN_INCH) * 1e6) / 1e6;

/** Serial number of a date as exceljs gives it (its clock time in UTC), exact to the millisecond. */
export const dateToSerial = (date: Date): number => date.getTime() / DAY_MS + UNIX_EPOCH;
