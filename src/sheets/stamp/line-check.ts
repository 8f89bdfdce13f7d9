import { textHash } from '../../base/hash';

/**
 * A code over what stands in the cells of a line, beside the printed page. As long as it fits nobody has changed the
 * line by hand, and a difference on checking again comes from the tracker or the scheme. It guards against slips, not
 * against forgery.
 *
 * @param cells from the name to the tracker's row; a formula counts as a blank
 */
export const lineCheck = (cells: readonly (string | number)[]): string => textHash(JSON.stringify(cells.map(settled)));

/** As a cell gives it back: lines broken alike, figures to the digits that a workbook keeps. */
export const settled = (content: string | number): string =>
  typeof content === 'number' ? String(Number(content.toPrecision(12))) : content.replace(/\r\n?/g, '\n');
