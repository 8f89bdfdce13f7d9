import { type Exact, multiply, negate } from '../../facts/exact';
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
/** 奖200元, 罚100元: the word says which way the money goes. */
const SIGNED = /^\s*(?:应?(?<less>罚款?|扣[发除罚]?)|应?(?:奖励?|补?发))\s*[:：]?\s*(?=[^-\s])/;

function exactOfWords(text: string): Exact | undefined {
  const plain = exactFromText(text);
  const sign = plain === undefined ? SIGNED.exec(text) : null;
  if (!sign) return plain;
  const figure = exactFromText(text.slice(sign[0].length));
  return figure !== undefined && sign.groups?.['less'] ? negate(figure) : figure;
}

/** Reads an amount cell under its header; a header in 万元 or 千元 multiplies. A blank is not 0. */
export function readAmount(value: CellValue | undefined, header: Header): ClerkAmount {
  if (value === undefined || isBlank(value) || (typeof value === 'string' && DASH.test(value.trim())))
    return { kind: 'blank' };
  const figure =
    typeof value === 'number' ? exactFromDouble(value) : typeof value === 'string' ? exactOfWords(value) : undefined;
  if (figure === undefined || header.unit.kind === 'refused') return { kind: 'bad', given: String(value) };
  return { kind: 'given', yuan: header.unit.kind === 'scale' ? multiply(figure, header.unit.factor) : figure };
}
