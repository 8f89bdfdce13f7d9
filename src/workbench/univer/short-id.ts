/**
 * An id for a workbook or a sheet. Univer remembers ranges by the ids of both and their place; what is longer than 64 characters it tells apart by a
 * number of 32 bits alone, and takes one row for another now and then where formulas look at very many. With these it stays shorter.
 */
export const shortId = (): string => crypto.randomUUID().slice(-12);
