import { at } from '../sheets/cells';
import type { Cell, SheetPlan } from '../sheets/plan';
import { rowBytes } from './wire-bytes';
import type { WriteStep } from './write-step';

/** A block of rows is about this large, so that several share a request and the progress moves. */
const BLOCK_BYTES = 400_000;

type Content = string | number;

/** What goes into the cells, in blocks of rows. */
export function contentSteps(plan: SheetPlan): WriteStep[] {
  const width = plan.columns.length;
  const steps: WriteStep[] = [];
  let block: Content[][] = [];
  let bytes = 0;
  let first = 0;
  const close = (next: number): void => {
    if (block.length > 0) steps.push(blockStep(block, first, width, bytes));
    [block, bytes, first] = [[], 0, next];
  };
  plan.rows.forEach(({ cells }, row) => {
    const contents = Array.from({ length: width }, (_, column) => contentOf(cells[column]));
    bytes += rowBytes(contents);
    block.push(contents);
    if (bytes >= BLOCK_BYTES) close(row + 1);
  });
  close(plan.rows.length);
  return steps;
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
