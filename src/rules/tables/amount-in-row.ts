import { compare } from '../../facts/exact';
import { showExact } from '../../facts/show';
import { boundOf, type FactCondition } from '../conditions/condition';
import type { Rule } from '../scheme/scheme';
import type { Table } from './table';
import type { TableRow } from './table-row';
import type { Vocabulary } from './vocabulary';
import { OF_PERSONS } from './amount/count';
import { isBelowOne } from './unit';
import {
  type AmountDoubt,
  BEYOND,
  countOf,
  isDoubt,
  type Per,
  type Side,
  type Written,
  type WrittenAmount,
} from './amount/written';

/** A row of 奖励 as far as it says what its amount is. */
export interface AmountRow {
  readonly table: Pick<Table, 'rows'>;
  readonly row: TableRow;
  readonly when: readonly FactCondition[];
  readonly mode: Pick<Rule, 'mode' | 'modeReading'>;
}

/** With 超过部分 as the bound of the row has it; without such a bound it is so much for each, or an example of a formula. */
export function placed(written: Written, when: readonly FactCondition[]): Written {
  if (!written.beyond) return written;
  const lying = lyingBeyond(written.beyond, when);
  const itself = when.find(({ fact }) => isExcess(fact))?.fact;
  const inFull = (formula: string): string => formula.replace(BEYOND, lying ?? itself ?? '(完成数-任务数)');
  if (isDoubt(written)) return { instead: written.instead.map(inFull) };
  const { per, beyond: _said, ...amount } = written;
  if (!lying && !per) return { instead: [inFull(amount.formula)] };
  // 每超一次 in a row without a bound: beyond what?
  if (!lying && per && !itself && !isExcess(per.event) && !counted(per, when))
    return { instead: [`(${countOf(per.unit)}-3)*${amount.formula}`] };
  if (!lying) return { ...amount, per };
  return { ...amount, formula: per ? `${lying}*${amount.formula}` : inFull(amount.formula) };
}

/** What only the rest of the row can tell: 10% of what, 另加 to what, for each of how many. */
export function doubtAbout(
  { formula, share, extra, per }: WrittenAmount,
  { table, row, when, mode: { mode, modeReading } }: AmountRow,
  vocabulary: Pick<Vocabulary, 'fact'>,
): AmountDoubt | undefined {
  if (mode === 'multiply' || modeReading !== undefined) return undefined;
  // 扣款金额 and 扣当日工资 are taken off; as the name of a fact alone they would be paid.
  if (/^(?:扣|罚款)\p{L}*$/u.test(formula))
    return { instead: [`-${formula.replace(/^扣(?![除发减]?[款分数额金])[除发减]?/, '')}`] };
  if (share) {
    const [, sign = '', part = ''] = /^\(1([+-])(.+)\)$/.exec(formula) ?? [];
    if (mode !== 'highest' && part !== '') return { instead: [`${sign === '-' ? '-' : ''}本奖*${part}`] };
    const of = when.find(({ fact }) => vocabulary.fact(fact).kind === 'number');
    const below = isBelowOne(row.cell('金额'));
    // Where no other amount stands that it could be a share of, 0.1 is money.
    if (below && !of && table.rows.every((other) => isBelowOne(other.cell('金额') ?? 0))) return undefined;
    const parts = of && (below || /[%‰]$/.test(formula)) ? [of.fact, lyingBeyond('above', when) ?? []].flat() : [];
    return { instead: [...parts.map((part) => `${part}*${formula}`), '方式=倍乘', ...(below ? [`${formula}元`] : [])] };
  }
  if (extra && (mode === 'highest' || mode === 'otherwise')) return { instead: ['方式=累加'] };
  const count = per && row.text('计量') === '' ? counted(per, when) : undefined;
  if (!count || count.all) return undefined;
  const beyond = lyingBeyond('above', when) ?? lyingBeyond('below', when) ?? `(${count.fact}-3)`;
  return { instead: [`${count.fact}*${formula}`, `${beyond}*${formula}`] };
}

/**
 * The condition of the row on how many there are: 迟到次数 beside 20元/次. `all` where it leaves none out (1次以上); else
 * the amount may be meant for all of them or for those beyond the bound.
 */
export function counted(
  { unit }: Per,
  when: readonly FactCondition[],
): { readonly fact: string; readonly all: boolean } | undefined {
  if (OF_PERSONS.includes(unit)) return undefined;
  const found = when.find(({ fact }) => fact === unit || fact.endsWith(`${unit}数`));
  if (!found) return undefined;
  const { fact, condition } = found;
  const bound = boundOf(condition);
  const least = bound?.comparison === '>=' ? 1 : bound?.comparison === '>' ? 0 : undefined;
  return { fact, all: bound !== undefined && least !== undefined && compare(bound.limit, least) <= 0 };
}

/** 超时次数, 缺勤天数, 及格率提高 lie beyond something already. */
const isExcess = (fact: string): boolean => /[超欠缺差增减]|提高|^少/.test(fact);

/** (迟到次数-3) where the row asks for 超过3次, (20-巡山天数) for 不足20天; undefined where no one bound says it. */
function lyingBeyond(beyond: Side, when: readonly FactCondition[]): string | undefined {
  const found = when.flatMap(({ fact, condition }) =>
    (condition.kind === 'all' ? condition.of : [condition]).flatMap((part) => {
      const bound = boundOf(part);
      if (isExcess(fact) || !bound) return [];
      const from = showExact(bound.limit);
      if (bound.comparison.startsWith('>')) return beyond === 'above' ? [`(${fact}-${from})`] : [];
      return beyond === 'below' && ['<', '<='].includes(bound.comparison) ? [`(${from}-${fact})`] : [];
    }),
  );
  return found.length === 1 ? found[0] : undefined;
}
