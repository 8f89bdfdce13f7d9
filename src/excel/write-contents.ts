import { at } from '../sheets/plan/cells';
import type { Cell, SheetPlan } from '../sheets/plan/plan';
import { rowBytes } from './wire-bytes';
import type { WriteStep } from './write-step';

/** A block of rows is about this large, so that several share a request and the progress moves. */
const BLOCK_BYTES = 400_000;

type Content = string | number;

/** What goes into the cells, in blocks of rows, each made when it is asked for. */
export function* contentSteps(plan: SheetPlan): Generator<WriteStep> {
  const width = plan.columns.length;
  let block: Content[][] = [];
  let bytes = 0;
  let first = 0;
  for (const [row, { cells }] of plan.rows.entries()) {
    const contents = Array.from({ length: width }, (_, column) => contentOf(cells[column]));
    bytes += rowBytes(contents);
    block.push(contents);
    if (bytes < BLOCK_BYTES) continue;
    yield blockStep(block, first, width, bytes);
    [block, bytes, first] = [[], 0, row + 1];
  }
  if (block.length > 0) yield blockStep(block, first, width, bytes);
}

const blockStep = (block: Content[][], first: number, width: number, bytes: number): WriteStep => ({
  bytes: bytes + 1000,
  rows: block.length,
  apply(sheet) {
    sheet.getRange(`${at(first, 0)}:${at(first + block.length - 1, width - 1)}`).formulas = block;
  },
});

function contentOf(cell: Cell | undefined): Content {
  switch (cell?.kind) {
    case undefined:
    case 'blank':
      return '';
    case 'text':
      return cell.text;
    case 'number':
      return cell.value;
    case 'formula':
      return cell.formula;
  }
}
