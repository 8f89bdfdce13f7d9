import type { SchemeSource } from '../../../rules/schemes/source';
import { plainHead, type SheetHead } from '../../../sheets/plan/sheet-head';

/** What stands above a tool's sheet: the office and the document; names and dates are left to write on. */
export const headFrom = ({ document }: SchemeSource, period: string): SheetHead =>
  plainHead({ office: document.office, scheme: document.title, documentNumber: document.number, period });
