import fc from 'fast-check';
import { compare } from '../../../src/facts/exact';
import type { Rule } from '../office';
import { TAKING } from '../reckon';
import { type Amount, amounts, factors, supplements } from './amounts';
import { isFigure } from './cell';
import type { Condition, Conditions } from './conditions';

/** One row of 奖励: its cells by column, and what it means. */
export interface WrittenRule {
  readonly cells: Readonly<Record<string, string>>;
  readonly rule: Rule;
}

/** Days by their numbers in Excel. */
const days: Readonly<Record<string, number>> = { '2024-2-29': 45351, '2024-6-30': 45473, '2024-7-1': 45474 };

/** 起 and 止 are the first and the last day in force. */
const inForce = (from: string, until: string): readonly Condition['means'][] =>
  from === '' && until === ''
    ? []
    : [
        ({ 日期: day }) => {
          if (!isFigure(day)) return ['日期'];
          return compare(day, days[from] ?? 0) >= 0 && compare(day, days[until] ?? 99999) <= 0 ? 'yes' : 'no';
        },
      ];

const usesAward = (cell: string): boolean => cell.includes('本奖');

/** `more` are amounts beside the ordinary ones. */
export const rulesOver = (known: Conditions, more: readonly Amount[]) => fc
  .record({
    when: fc.record(known, { requiredKeys: [] }),
    keep: fc.subarray(Object.keys(known), { maxLength: 3 }),
    mode: fc.oneof({ weight: 5, arbitrary: fc.constant<Rule['mode']>('取高') }, { weight: 5, arbitrary: fc.constantFrom<Rule['mode']>('累加', '倍乘', '乘后加', '否则', ...TAKING) }),
    amount: more.length > 0 ? fc.oneof({ weight: 4, arbitrary: amounts }, { weight: 1, arbitrary: fc.constantFrom(...more) }) : amounts,
    unit: fc.constantFrom('', '', '分'),
    supplement: supplements,
    factor: factors,
    group: fc.constantFrom('', '', 'a', 'b'),
    measure: fc.constantFrom('', '', '', '-', '人数'),
    awards: fc.constantFrom(['奖'], ['奖'], ['奖', '另'], []),
    span: fc.oneof({ weight: 6, arbitrary: fc.constant<readonly [string, string]>(['', '']) }, { weight: 1, arbitrary: fc.constantFrom<readonly [string, string]>(['2024-7-1', ''], ['', '2024-6-30'], ['2024-2-29', '2024-6-30']) }),
    reading: fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, { weight: 2, arbitrary: fc.constantFrom<readonly [string, string]>(['算法', '甲读'], ['算法', '乙读'], ['归并法', '丙读'], ['归并法', '丁读']) }),
  })
  .map(({ when, keep, mode: wanted, amount, supplement, factor, group, measure, awards, reading, unit, span: [from, until] }): WrittenRule => {
    const used = Object.entries(when).filter(([fact]) => keep.includes(fact));
    // Only a row that asks for something takes away what others give.
    const mode = used.length === 0 && TAKING.includes(wanted) ? '取高' : wanted;
    const nothing: Amount | undefined = TAKING.includes(mode) ? { cell: mode, means: () => ({ figure: 0 }) } : undefined;
    const { cell, means } = nothing ?? (mode === '累加' || mode === '乘后加' ? supplement : mode === '倍乘' ? factor : amount);
    const quantity = mode === '倍乘' || usesAward(cell) ? undefined : '数量';
    const tariff = usesAward(cell) || nothing ? '' : group;
    return {
      cells: {
        ...Object.fromEntries(used.map(([fact, condition]) => [fact, condition?.cell ?? ''])),
        条款: '一',
        奖项: awards.join('、'),
        金额: cell,
        // A row with a clause alone is a heading, no rule.
        方式: nothing || (mode === '取高' && cell !== '') ? '' : mode,
        组: tariff,
        计量: measure,
        单位: unit,
        释义: reading?.join('=') ?? '',
        起: from,
        止: until,
      },
      rule: {
        awards,
        asks: used.map(([fact]) => fact),
        when: [...used.flatMap(([, condition]) => (condition ? [condition.means] : [])), ...inForce(from, until)],
        amount: means,
        mode,
        group: tariff,
        times: measure === '-' ? undefined : measure === '' ? quantity : measure,
        unit: unit || '元',
        ...(reading ? { reading } : {}),
      },
    };
  }); // prettier-ignore

/** 10 for whoever it is, so that an award is never without a row. */
export const plainRule = (award: string): WrittenRule => ({
  cells: { 奖项: award, 金额: '10', ...(award === '另' ? { 单位: '分' } : {}) },
  rule: {
    awards: [award],
    asks: [],
    when: [],
    amount: () => ({ figure: 10 }),
    mode: '取高',
    group: '',
    times: '数量',
    unit: award === '另' ? '分' : '元',
  },
});
