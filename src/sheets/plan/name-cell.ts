import { text } from './cells';
import type { Cell } from './plan';
import { shortened } from './widths';

/**
 * A name in the middle of its cell.
 *
 * @param longest how many half-width characters the highest row holds in the narrowest column: what is longer is cut
 */
export const nameCell = (name: string, longest: number): Cell => text('centred', shortened(name, longest));
