/** What a cell holds or shows: a blank cell "", an error its text (#N/A), a date its serial number. */
export type CellValue = string | number | boolean;

/** Cells of a range, row by row. */
export type CellRows = readonly (readonly CellValue[])[];
