import { compare } from '../../facts/exact';
import { readHeader } from '../../facts/headers';
import { exactFromText } from '../../facts/quantity';
import { textKey } from '../../facts/text';
import type { FactCondition } from '../conditions/condition';
import { factsIn } from '../expressions/expression';
import { parseAmount } from '../expressions/parse';
import type { Report } from '../finding';
import type { Amount, Rule } from '../scheme/scheme';
import { isExcess, lyingBeyond } from './amount-beyond';
import { type AmountDoubt, BEYOND, type WrittenAmount } from './amount-figure';
import { writtenAmount } from './amount-words';
import { countNamed, type Per } from './counts';
import type { Table } from './table';
import type { TableRow } from './table-row';
import type { Vocabulary } from './vocabulary';

/** A row of 奖励 as far as it says what its amount is. */
interface AmountRow {
  readonly table: Table;
  readonly row: TableRow;
  readonly awards: readonly string[];
  readonly when: readonly FactCondition[];
  readonly mode: Pick<Rule, 'mode' | 'modeReading'>;
  /** Whether a name is the table's own. */
  readonly own: (name: string) => boolean;
}

/** What an amount is in: 元 where nothing says otherwise. `count` is the fact that multiplies it, where it names one. */
interface ReadAmount {
  readonly amount: Amount;
  readonly unit: string;
  readonly count?: string;
}

/** Several passes over the tables ask for the amount of a row: for names, for counts, for the row itself. */
const ready = new WeakMap<TableRow, WrittenAmount | AmountDoubt>();

/** The amount as its cell, the header above it and 单位 write it: 5 under 金额(元/次), 3 beside 万元. */
export function amountWritten(table: Table, row: TableRow): WrittenAmount | AmountDoubt {
  const written = ready.get(row) ?? amountOf(table, row);
  ready.set(row, written);
  return written;
}

function amountOf(table: Table, row: TableRow): WrittenAmount | AmountDoubt {
  const limits = ['最低', '保底', '最高', '封顶'].filter((limit) => row.text(limit) !== '');
  const written = writtenAmount(row.text('金额') + limits.map((limit) => `,${limit}${row.text(limit)}`).join(''));
  if ('instead' in written) return written;
  const header = unitIn(/[(/]([^()]+)\)?$/.exec(readHeader(table.headerCells[row.at('金额').column]).text)?.[1] ?? '');
  const beside = unitIn(row.text('单位'));
  const per = written.per ?? beside.per ?? header.per;
  const unit = beside.unit || written.unit || header.unit;
  const { formula } = written;
  const scale = beside.scale === '' || row.text('方式') === '倍乘' ? '' : beside.scale;
  // 1% in a cell that is no text is the number 0.01.
  const share = isBelowOne(row.cell('金额')) && unit === '' && !per && row.text('计量') === '';
  const scaled = exactFromText(formula) === undefined ? `(${formula})*1${scale}` : `${formula}${scale}`;
  return {
    ...written,
    formula: scale === '' ? formula : scaled,
    ...(per ? { per } : {}),
    ...(unit === '' ? {} : { unit }),
    ...(share ? { share } : {}),
  };
}

const isBelowOne = (cell: unknown): boolean => typeof cell === 'number' && Math.abs(cell) < 1;

/** 元/次, 分, 万元 */
function unitIn(text: string): { readonly unit: string; readonly scale: string; readonly per?: Per } {
  const [unit = '', per = ''] = text.split('/');
  const [, scale, yuan] = /^([百千万]?)(元|块)?$/.exec(unit) ?? [];
  const isCount = per !== '' && exactFromText(`1${per}`) !== undefined;
  return {
    unit: yuan === undefined && !scale ? unit : '元',
    scale: scale ?? '',
    ...(isCount ? { per: { event: '', unit: per } } : {}),
  };
}

/** A blank amount names no figure; 待定 and 退回 are words of the tables; everything else is written as documents do. */
export function readAmount(given: AmountRow, vocabulary: Vocabulary, report: Report): ReadAmount {
  const { table, row, awards } = given;
  const text = row.text('金额');
  const unit = '元';
  const nothing = row.cell('金额') === undefined || /^(?:[-—–]+|\/)$/.test(text) || textKey(text) === '未规定';
  if (nothing) return { amount: { kind: 'open' }, unit: row.text('单位') || unit };
  if (PENDING.test(text)) return { amount: { kind: 'pending' }, unit };
  if (text === '退回') return { amount: { kind: 'refused' }, unit };
  const [, each = '20', of] = GONE.exec(text) ?? [];
  const bottom = of === undefined ? undefined : { instead: [`最大(次数*-${each},-${of || '100'})`] };
  const written = bottom ?? placed(amountWritten(table, row), given.when);
  const doubt = 'instead' in written ? written : doubtAbout(written, given, vocabulary);
  const expression = 'instead' in written ? undefined : parseAmount(written.formula);
  if ('instead' in written || doubt || !expression || factsIn(expression).some((name) => PROSE.test(name))) {
    report(row.at('金额'), { code: 'amount-unreadable', text, ...doubt });
    return { amount: { kind: 'open' }, unit };
  }
  factsIn(expression).forEach(vocabulary.fact);
  const count = written.per && (counted(written.per, given)?.fact ?? countNamed(written.per, awards, given.own)?.name);
  return {
    amount: { kind: 'figure', expression, text },
    unit: written.unit ?? unit,
    ...(count === undefined || given.mode.mode === 'multiply' ? {} : { count }),
  };
}

/** Words for: people must decide. */
const PENDING = /^(?:待定|一事一议|酌[情定].{0,4}|视情况?.{0,4}|面议|另行.{2,4})$/;

/** 每次扣20元，扣完当月奖金为止: how much there is to take must be said. */
const GONE = /(?:(\d+)\D*)?扣完(.*)为止$/;

/** 每增加100万元加奖1万元, 再加码: sentences, no names of facts. */
const PROSE = /^每|^[再另]外?[加奖补发扣罚给]|\d[百千万]?元/;

/** With 超过部分 as the bound of the row has it; without such a bound it is so much for each, or an example of a formula. */
function placed(written: WrittenAmount | AmountDoubt, when: readonly FactCondition[]): WrittenAmount | AmountDoubt {
  if (!written.beyond) return written;
  const lying = lyingBeyond(written.beyond, when);
  const itself = when.find(({ fact }) => isExcess(fact))?.fact;
  const inFull = (formula: string): string => formula.replace(BEYOND, lying ?? itself ?? '(完成数-任务数)');
  if ('instead' in written) return { instead: written.instead.map(inFull) };
  const { per, beyond: _said, ...amount } = written;
  if (!lying) return per ? { ...amount, per } : { instead: [inFull(amount.formula)] };
  return { ...amount, formula: per ? `${lying}*${amount.formula}` : inFull(amount.formula) };
}

/** What only the rest of the row can tell: 10% of what, 另加 to what, for each of how many. */
function doubtAbout(
  { formula, share, extra, per }: WrittenAmount,
  given: AmountRow,
  vocabulary: Vocabulary,
): AmountDoubt | undefined {
  const { row, when, mode } = given;
  if (mode.mode === 'multiply' || mode.modeReading !== undefined) return undefined;
  if (share) {
    const [, sign = '', part = ''] = /^\(1([+-])(.+)\)$/.exec(formula) ?? [];
    if (mode.mode !== 'highest' && part !== '') return { instead: [`${sign === '-' ? '-' : ''}本奖*${part}`] };
    const of = when.find(({ fact }) => vocabulary.fact(fact).kind === 'number');
    const below = isBelowOne(row.cell('金额'));
    return {
      instead: [
        ...(of && (below || /[%‰]$/.test(formula))
          ? [of.fact, lyingBeyond('above', when) ?? []].flat().map((part) => `${part}*${formula}`)
          : []),
        '方式=倍乘',
        ...(below ? [`${formula}元`] : []),
      ],
    };
  }
  if (extra && (mode.mode === 'highest' || mode.mode === 'otherwise')) return { instead: ['方式=累加'] };
  const count = per && row.text('计量') === '' ? counted(per, given) : undefined;
  if (!per || !count || count.all) return undefined;
  const beyond = lyingBeyond('above', when) ?? lyingBeyond('below', when) ?? `(${count.fact}-3)`;
  return { instead: [`${count.fact}*${formula}`, `${beyond}*${formula}`] };
}

/**
 * The condition of the row on how many there are: 迟到次数 beside 20元/次. `all` where it leaves none out (1次以上); else
 * the amount may be meant for all of them or for those beyond the bound.
 */
function counted({ unit }: Per, { when }: AmountRow): { fact: string; all: boolean } | undefined {
  if (/^[人名位]$/.test(unit)) return undefined;
  const found = when.find(({ fact }) => fact === unit || fact.endsWith(`${unit}数`));
  if (!found) return undefined;
  const { condition } = found;
  const limit = condition.kind === 'bound' && condition.limit.kind === 'number' ? condition.limit.value : undefined;
  const all =
    condition.kind === 'bound' &&
    limit !== undefined &&
    ((condition.comparison === '>=' && compare(limit, 1) <= 0) ||
      (condition.comparison === '>' && compare(limit, 0) <= 0));
  return { fact: found.fact, all };
}
