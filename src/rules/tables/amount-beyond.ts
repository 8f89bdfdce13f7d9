import { showExact } from '../../facts/show';
import type { FactCondition } from '../conditions/condition';
import { type AmountDoubt, BEYOND, figureOf, type Side, UNIT, type WrittenAmount } from './amount-figure';

/** 每少一天扣30元, 每再超1次; 每增加100万元奖1万元, 每低1个百分点扣20元. */
const STEP = new RegExp(
  `^(?:超[过出]部分,?)?每再?(超[过出]?|[高低]于?|[多少差欠缺]|增[加长]|提高|上升|下降|降低|减少)(\\d[\\d.]*|[一两十百千万])?([百千万]*)(个?百分点|[%元分]|${UNIT.slice(1)}(.+)$`,
);

/**
 * So much for each that lies beyond the bound of the row. What is counted one by one can be read in one way only; of
 * money, points, percents and steps of several nobody knows whether a part of a step counts.
 */
export function beyondBound(text: string): WrittenAmount | AmountDoubt | undefined {
  const [, event = '', many = '', scale = '', unit = '', rest = ''] = STEP.exec(text) ?? [];
  const each = figureOf(rest);
  if (each === undefined || 'instead' in each) return undefined;
  const beyond = /^[超高多增提上]/.test(event) ? 'above' : 'below';
  const size = `${(many || '1').replace(/^[一百千万]$/, (word) => (word === '一' ? '1' : `1${word}`))}${scale}`;
  if (size === '1' && !/^[%元分]|百分点|时$/.test(unit))
    return { ...each, per: { event: event.length > 1 ? event : '', unit }, beyond };
  const step = /%|点$/.test(unit) ? `${size}%` : size;
  const by = step === '1' ? BEYOND : `${BEYOND}/${step}`;
  return { instead: ['向下取整', '向上取整', ''].map((round) => `${round}(${by})*${each.formula}`), beyond };
}

/** 超时次数, 缺勤天数, 及格率提高 lie beyond something already. */
export const isExcess = (fact: string): boolean => /[超欠缺差增减]|提高|^少/.test(fact);

/** (迟到次数-3) where the row asks for 超过3次, (20-巡山天数) for 不足20天; undefined where no one bound says it. */
export function lyingBeyond(beyond: Side, when: readonly FactCondition[]): string | undefined {
  const found = when.flatMap(({ fact, condition }) =>
    (condition.kind === 'all' ? condition.of : [condition]).flatMap((bound) => {
      if (isExcess(fact)) return [];
      if (bound.kind !== 'bound' || bound.limit.kind !== 'number') return [];
      const from = showExact(bound.limit.value);
      if (bound.comparison.startsWith('>')) return beyond === 'above' ? [`(${fact}-${from})`] : [];
      return beyond === 'below' && /^<=?$/.test(bound.comparison) ? [`(${from}-${fact})`] : [];
    }),
  );
  return found.length === 1 ? found[0] : undefined;
}
