import type { Machine, PrintRead } from '../../../excel/machine-values';
import type { Judged } from './trials';

/** One line of the report: what was tried and what came. What it means is said in words. */
export type Finding =
  | { readonly kind: 'machine'; readonly machine: Machine }
  | { readonly kind: 'trial'; readonly judged: Judged }
  | { readonly kind: 'message' }
  | { readonly kind: 'print'; readonly print: PrintRead; readonly kept: boolean }
  | { readonly kind: 'setting'; readonly came: string; readonly kept: boolean }
  | { readonly kind: 'speed'; readonly entered: number; readonly calculated: number | undefined; readonly rows: number }
  /** Something that could not be tried, with the sentence of the problem. */
  | { readonly kind: 'failed'; readonly what: 'print' | 'setting' | 'speed' | 'spill'; readonly problem: string };

/** Whether the print set-up came back as it was written: A4 landscape, one page wide. */
export const printKept = ({ orientation, paper, pagesWide }: PrintRead): boolean =>
  orientation === 'Landscape' && paper.toUpperCase() === 'A4' && pagesWide === 1;
