/** The years that the package chinese-days knows. */
export const FIRST_YEAR = 2004;
export const LAST_YEAR = 2026;
