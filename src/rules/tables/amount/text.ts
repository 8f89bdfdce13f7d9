import { exactFromText } from '../../../facts/quantity';
import { type Clauses, clausesOf } from './clauses';
import { asExpression } from './expression';
import { figures } from './figures';
import { readBy } from './form';
import { builtAround } from './forms';
import { countOf, isDoubt, type Written } from './written';

/** Longer cells are no amount in words. */
const LONGEST = 100;

/** What a cell of 金额 writes. A text that is no way of documents to write an amount comes back as an expression. */
export function writtenAmount(cell: string): Written {
  // 上不封顶 says nothing, nor does the comma of 每迟到一次,扣20元.
  const text = cell
    .replace(/^=| |[,;(](?:最[高多]|封顶)?(?:上?不封顶|不限)\)?/g, '')
    .replace(/^([每超][^,]{1,8}),(?=[扣罚奖补])/, '$1');
  if (/^-?\d+(?:\.\d+)?元?$/.test(text)) return { formula: text };
  const inWords = text.length > LONGEST ? undefined : withClauses(clausesOf(text));
  return inWords ?? asExpression(text);
}

/** Of what is paid for each of something only the clerk can say whether its limit is that of a row or of a person. */
function withClauses({ amount, limits, left }: Clauses): Written | undefined {
  const plain = left ? undefined : (readBy(figures, amount) ?? (limits[0] && asExpression(amount)));
  const said = readBy(builtAround, amount, left) ?? plain;
  // What is taken off has its most below it: -20 and 迟到次数*-20.
  const held = (amount: string): string => {
    const taken = /^-|\*-/.test(amount);
    return limits.reduce(
      (inner, { least, figure }) => `${least === taken ? '最小' : '最大'}(${inner},${taken ? '-' : ''}${figure})`,
      amount,
    );
  };
  if (!said) return said;
  // What is to be written instead keeps the limit.
  if (isDoubt(said)) return { ...said, instead: said.instead.map((one) => (one.includes('*') ? held(one) : one)) };
  const { per, formula: each } = said;
  if (per && left?.unit === '字') return undefined;
  // 每前进一名奖100元 counts places, not persons; only the clerk can say which column has them.
  if (per && /[升降进退].*[名位]/.test(per.event + per.unit))
    return { instead: [`${per.event.replace('每', '')}名次*${each}`] };
  if (!per && limits[0] && exactFromText(each) !== undefined)
    return { instead: [each, `每人上限=${limits[0].figure}`] };
  const count =
    per && (left ? `${left.rounds}(${left.unit}数${left.half ? '*2)/2' : ')'}` : limits[0] && countOf(per.unit));
  const formula = held(count ? `${count}*${each}` : each);
  return count ? { instead: [formula] } : { ...said, formula };
}
