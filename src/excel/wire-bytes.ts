/** What a cell's content takes on the wire, at most: its JSON travels as a quoted text, quotes are escaped, UTF-8 takes three bytes. */
function wireBytes(content: string | number | boolean): number {
  if (typeof content !== 'string') return 24;
  let bytes = 6;
  for (let index = 0; index < content.length; index++) {
    const code = content.charCodeAt(index);
    if (code > 0x7f) bytes += 3;
    else bytes += code < 0x20 || code === 0x22 || code === 0x5c ? 6 : 1;
  }
  return bytes;
}

/** The same for a row of cells. */
export const rowBytes = (row: readonly (string | number | boolean)[]): number =>
  row.reduce<number>((bytes, content) => bytes + wireBytes(content), 0);
