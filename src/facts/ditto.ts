/** Same as above: 同上 and the marks that stand for it. A dash means none and is left as it is. */
const DITTO = /^\s*(?:同\s*[上前]|[〃″〞"”“＂]|(['’´,〞])\s*\1)\s*$/;

/** Whether a cell says that it is the same as the one above. */
export const isDitto = (cell: unknown): boolean => typeof cell === 'string' && DITTO.test(cell);
