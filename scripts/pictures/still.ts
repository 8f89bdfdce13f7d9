/** Until what moves on the page stands still. */
export const STILL_MS = 600;
