import type { Outcome } from '../rules/award/outcome';
import type { Rule } from '../rules/scheme/scheme';
import { sayFault } from './faults';
import { type Language, listed, type Words } from './language';

interface Phrases {
  readonly open: (award: string, clause: string) => string;
  readonly pending: (award: string, clause: string) => string;
  readonly unread: (readings: string) => string;
  readonly undecided: (award: string, facts: string) => string;
  readonly refused: (award: string, clause: string) => string;
  readonly divided: string;
  readonly units: string;
  readonly blank: string;
}

const phrases: Words<Phrases> = {
  zh: {
    open: (award, clause) =>
      `“${award}”的金额办法未规定${clause}。请按会议决定填写金额，或把办法放到工作表，在“金额”列填写后用作第一个参数。`,
    pending: (award, clause) => `“${award}”待定，须由人决定${clause}。决定后请在办法的“金额”列填写。`,
    unread: (readings) => `释义尚未选定：${readings}。请在办法“释义”表的“采用”列选定一种读法。`,
    undecided: (award, facts) => `缺${facts}，无法确定“${award}”的金额。请补上。`,
    refused: (award, clause) => `“${award}”不予受理${clause}。请核对这一行的事实。`,
    divided: '金额算式的除数为0。请核对算式里的数。',
    units: '几条规则的单位不同，不能相加。请分开计算。',
    blank: '空行。',
  },
  en: {
    open: (award, clause) =>
      `The rules leave the amount of ${award} open (未规定)${clause}. Enter what the meeting decided, or put the tables on a sheet, fill in 金额 and use that range as the first argument.`,
    pending: (award, clause) =>
      `${award} is for people to decide (待定)${clause}. Enter the decision under 金额 of the scheme's table.`,
    unread: (readings) => `No reading chosen yet: ${readings}. Choose one in the column 采用 of the table 释义.`,
    undecided: (award, facts) => `${facts} missing: the amount of ${award} cannot be told. Fill it in.`,
    refused: (award, clause) => `${award} is not allowed here (退回)${clause}. Check the facts of this row.`,
    divided: 'The amount divides by 0. Check the figures it is reckoned from.',
    units: 'The matching rules have different units, which cannot be added. Reckon them apart.',
    blank: 'Blank row.',
  },
};

/** Why an award has no amount, and what to do. `rules` are the rules the outcome names. */
export function sayOutcome(language: Language, award: string, outcome: Outcome, rules: readonly Rule[]): string {
  const say = phrases[language];
  switch (outcome.kind) {
    case 'open':
      return say.open(award, sources(language, rules));
    case 'pending':
      return say.pending(award, sources(language, rules));
    case 'refused':
      return say.refused(award, sources(language, rules));
    case 'unread':
      return say.unread(listed(language, outcome.readings));
    case 'undecided':
      return say.undecided(award, listed(language, outcome.missing));
    case 'bad':
      return outcome.faults.map((fault) => sayFault(language, fault)).join(language === 'zh' ? '' : ' ');
    case 'unreckonable':
      return outcome.why === 'division-by-zero' ? say.divided : say.units;
    case 'blank':
      return say.blank;
    case 'paid':
    case 'merged':
      return '';
  }
}

function sources(language: Language, rules: readonly Rule[]): string {
  const parts = rules.map(({ source }) =>
    [source.clause, source.note].filter(Boolean).join(language === 'zh' ? '：' : ': '),
  );
  const text = [...new Set(parts.filter(Boolean))].join(language === 'zh' ? '；' : '; ');
  return text ? (language === 'zh' ? `（依据${text}）` : ` (clause ${text})`) : '';
}
