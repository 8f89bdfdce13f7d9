import type { LeftOver, Rounds } from './clauses';
import type { Said } from './form';
import { sizeOf } from './words';
import { BEYOND, type Written, type WrittenAmount } from './written';

/** So much for every so many 字 or 篇. Where the document is silent on what is left over, it can be read in three ways. */
export function inSteps({ full, many, unit = '字' }: Said, each: WrittenAmount, left?: LeftOver): Written | undefined {
  const size = sizeOf(many);
  if (size === undefined || (left && (left.unit !== unit || left.size !== size))) return undefined;
  const fact = `${unit}数`;
  if (size === 1 && full === undefined)
    return unit === '字' && !left ? { ...each, formula: `${fact}*${each.formula}` } : undefined;
  const by = size === 1 ? fact : `${fact}/${String(size)}`;
  const times = (rounds: Rounds): string => `${rounds}(${by})*${each.formula}`;
  const said = new Set<Rounds>([...(full ? (['向下取整'] as const) : []), ...(left ? [left.rounds] : [])]);
  const [rounds] = said;
  if (rounds && said.size === 1 && unit === '字') return { ...each, formula: times(rounds) };
  return { instead: full ? [times('向下取整')] : [times('向上取整'), times('向下取整'), `${by}*${each.formula}`] };
}

/**
 * So much for each that lies beyond the bound of the row. What is counted one by one can be read in one way only; of
 * money, points, percents and steps of several nobody knows whether a part of a step counts.
 */
export function beyondBound({ over = '', size, scale = '', measure, unit = '' }: Said, each: WrittenAmount): Written {
  const beyond = /[超高多增提上]/.test(over) ? 'above' : 'below';
  const many = `${(size ?? '1').replace('一', '1').replace(/[百千万]/, '1$&')}${scale}`;
  if (many === '1' && measure === undefined && !unit.endsWith('时'))
    return { ...each, per: { event: over.replace(/^(?:超.|.于|.)$/, ''), unit }, beyond };
  const step = /[%点]/.test(measure ?? '') ? `${many}%` : many;
  const by = step === '1' ? BEYOND : `${BEYOND}/${step}`;
  return { instead: ['向下取整', '向上取整', ''].map((round) => `${round}(${by})*${each.formula}`), beyond };
}
