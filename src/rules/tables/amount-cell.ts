import { textKey } from '../../facts/text';
import { factsIn } from '../expressions/expression';
import { LEFT_OPEN, parseAmount } from '../expressions/parse';
import type { Report } from '../scheme/finding';
import type { Amount } from '../scheme/scheme';
import type { Table } from './table';
import type { Vocabulary } from './vocabulary';
import { countNamed } from './amount/count';
import { type AmountRow, counted, doubtAbout, placed } from './amount-in-row';
import { amountWritten } from './unit';
import { isDoubt } from './amount/written';

interface Given extends AmountRow {
  readonly table: Table;
  readonly awards: readonly string[];
  /** Whether a name is the table's own. */
  readonly own: (name: string) => boolean;
}

/** What an amount is in: 元 where nothing says otherwise. `count` is the fact that multiplies it, where it names one. */
interface ReadAmount {
  readonly amount: Amount;
  readonly unit: string;
  readonly count?: string;
}

/** A blank amount names no figure; 待定 and 退回 are words of the tables; everything else is written as documents do. */
export function readAmount(given: Given, vocabulary: Pick<Vocabulary, 'fact'>, report: Report): ReadAmount {
  const { table, row, awards, when, mode, own } = given;
  const text = row.text('金额');
  const unit = '元';
  if (row.cell('金额') === undefined || textKey(text) === '未规定')
    return { amount: { kind: 'open' }, unit: row.text('单位') || unit };
  if (PENDING.test(text)) return { amount: { kind: 'pending' }, unit };
  if (text === '退回') return { amount: { kind: 'refused' }, unit };
  const written = placed(amountWritten(table, row), when);
  const doubt = isDoubt(written) ? written : doubtAbout(written, given, vocabulary);
  const expression = isDoubt(written) ? undefined : parseAmount(written.formula);
  if (
    isDoubt(written) ||
    doubt ||
    !expression ||
    (TIERS.test(text) && typeof row.cell('金额') === 'string') ||
    factsIn(expression).some((name) => PROSE.test(name))
  ) {
    report(row.at('金额'), { code: 'amount-unreadable', text, ...doubt });
    return { amount: { kind: 'open' }, unit };
  }
  factsIn(expression).forEach(vocabulary.fact);
  const { per } = written;
  const count = per && (counted(per, when)?.fact ?? countNamed(per, awards, own)?.name);
  return {
    amount: { kind: 'figure', expression, text },
    unit: written.unit ?? unit,
    count: mode.mode === 'multiply' ? undefined : count,
  };
}

/** 500/300/200, 1000/800 and 500,300 beside 前三名 are several amounts, no quotient and no one figure; 100/3 is one. */
const TIERS =
  /^\d{3}元?([ ,][1-9]\d\d元?)+$|^[\d.]+元?(\/[\d.]+元?){2,}$|^[^\d*/(]*\d[\d.,]*[\d千万元]元?\/\d[\d.,]*[\d千万元]元?$/;

const PENDING = new RegExp(`^(?:${LEFT_OPEN})$`);

/** 每增加100万元加奖1万元, 再加码, 按规定, 稿费加倍, 荣誉证书: sentences and things, no names of facts. */
const PROSE =
  /^每|^不[予再]|^[再另]外?[加奖补发扣罚给]|\d[百千万]?元|^[由按](?![时期])|[一二两三四五六七八九加翻双][倍成折]|^重?奖励?$|(?:证书|奖牌|表[扬彰]|报销|[确而]定|执行)$/;
