import { type Exact, multiply } from '../../facts/exact';
import type { Header } from '../../facts/headers';
import { exactFromDouble } from '../../facts/parse-exact';
import { exactFromText } from '../../facts/quantity';
import { isBlank } from '../grid/cell-kind';
import type { CellValue } from '../grid/cells';

/** What the clerk wrote as amount: yuan, nothing, or something that is no figure. */
export type ClerkAmount =
  | { readonly kind: 'given'; readonly yuan: Exact }
  | { readonly kind: 'blank' }
  | { readonly kind: 'bad'; readonly given: string };

const DASH = /^[-—–/]+$/;

/** Reads an amount cell under its header; a header in 万元 or 千元 multiplies. A blank is not 0. */
export function readAmount(value: CellValue | undefined, header: Header): ClerkAmount {
  if (value === undefined || isBlank(value) || (typeof value === 'string' && DASH.test(value.trim())))
    return { kind: 'blank' };
  const figure =
    typeof value === 'number' ? exactFromDouble(value) : typeof value === 'string' ? exactFromText(value) : undefined;
  if (figure === undefined || header.unit.kind === 'refused') return { kind: 'bad', given: String(value) };
  return { kind: 'given', yuan: header.unit.kind === 'scale' ? multiply(figure, header.unit.factor) : figure };
}
