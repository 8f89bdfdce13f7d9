import type { Steps } from '../../base/steps';
import { createGrid, type Grid } from '../grid/grid';
import { signBlocks } from './find';
import { turned } from '../grid/turned';

/** Heads further down are not looked for: the sheet is known by its first grid. */
const ROWS = 40;
/** A sheet with the days down has no more rows than this. */
const MOST_TURNED = 60;

/** Whether a sheet is a grid of attendance signs, by its top; names down or across. */
export function* holdsSignGrid(grid: Grid): Steps<boolean> {
  if ((yield* signBlocks(grid, ROWS)).length > 0) return true;
  const { used, sheet } = grid;
  if (!used || used.bottom - used.top > MOST_TURNED) return false;
  return (yield* signBlocks(createGrid(turned(sheet)), ROWS)).length > 0;
}
