import path from 'node:path';
import type { SheetPlan } from '../../src/sheets/plan/plan';
import { printed } from './libreoffice';
import { findTexts, gridOf, zoomOf } from './on-paper';
import { wordsOf } from './pdf-words';
import { writeXlsx } from './xlsx';

/**
 * How wide LibreOffice makes a column of one character on this machine, in points: a file counts columns in digits of
 * its usual font, and where that is missing another stands in for it. Excel gets the widths in points.
 */
export async function characterOnPaper(plan: SheetPlan, folder: string): Promise<number> {
  const file = path.join(folder, 'ruler.xlsx');
  await writeXlsx([plan], file);
  const pages = wordsOf(printed(file));
  const grids = pages.map((words) => gridOf(plan, words));
  return (grids[0]?.unit ?? Number.NaN) / zoomOf(plan, findTexts(plan, pages, grids));
}
