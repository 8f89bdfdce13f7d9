import { exactFromText } from '../../facts/quantity';
import type { AmountDoubt, WrittenAmount } from './amount-figure';

/** ,最低3000元 ,最高不超过30万元 (每月封顶300元) ,扣完20分为止 */
const LIMIT =
  /[,;(]\D{0,6}?(?:(最[低少]|至少|保底|不[少低]于)|最[高多]|至多|封顶|上限|不[超高]过?|扣完)\D{0,5}?(\d[\d.,]*[百千万]?)([元分]?)(?:封顶|为止)?\)?$/;

/** An amount, and the least and most that it may come to. */
export interface Limited {
  readonly amount: string;
  readonly limits: readonly { readonly least: boolean; readonly figure: string }[];
}

/** 罚款的15%,最低3000元,最高30万元 taken apart; undefined where no limit stands behind the amount. */
export function limitedAmount(text: string, most = 2): Limited | undefined {
  const found = most > 0 ? LIMIT.exec(text) : null;
  if (!found || exactFromText(found[2] ?? '') === undefined) return undefined;
  const before = text.slice(0, found.index);
  const { amount, limits } = limitedAmount(before, most - 1) ?? { amount: before, limits: [] };
  return {
    amount,
    limits: [...limits, { least: found[1] !== undefined, figure: `${found[2] ?? ''}${found[3] ?? ''}` }],
  };
}

/**
 * The amount within its limits, a deduction's on its own side. What is paid for each may be limited within a row or over
 * all rows of a person: that only the clerk can say.
 */
export function withinLimits(
  written: WrittenAmount | AmountDoubt,
  { limits }: Limited,
): WrittenAmount | AmountDoubt | undefined {
  if ('instead' in written) return written;
  const { per, ...rest } = written;
  if (!per && exactFromText(written.formula) !== undefined) return undefined;
  const taken = written.formula.startsWith('-');
  const of = per ? `${per.unit}${per.unit.length > 1 ? '' : '数'}*${written.formula}` : written.formula;
  const formula = limits.reduce(
    (inner, { least, figure }) => `${least === taken ? '最小' : '最大'}(${inner},${taken ? '-' : ''}${figure})`,
    of,
  );
  return per ? { instead: [formula] } : { ...rest, formula };
}
