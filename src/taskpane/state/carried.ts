import type { SchemeSource } from '../../rules/schemes/source';
import type { Setup } from './pane-state';

/**
 * What stays settled when the clerk turns to another scheme for the same sheet: where the header is and which column
 * holds which fact. A scheme and the sheet that it was put on have the same awards and readings: these stay as well.
 */
export function carriedTo(source: SchemeSource, { source: before, ...settled }: Setup): Setup {
  const { header, columns, award, readings } = settled;
  const kin = before !== undefined && (source.own?.origin === before.id || before.own?.origin === source.id);
  return { source, header, columns, award: kin ? award : undefined, readings: kin ? readings : new Map() };
}
