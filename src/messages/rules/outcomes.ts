import type { Outcome } from '../../rules/award/outcome';
import type { Reading, Rule } from '../../rules/scheme/scheme';
import { sayFaults } from './faults';
import { explainWords } from './explain-words';
import { type Language, listed, type Words } from '../language';

interface Phrases {
  readonly open: (award: string, clause: string) => string;
  readonly pending: (award: string, clause: string) => string;
  readonly unread: (readings: string) => string;
  readonly undecided: (award: string, facts: string) => string;
  readonly elsewhere: (fact: string, rows: string, lacks: string) => string;
  readonly refused: (award: string, clause: string) => string;
  readonly divided: (award: string) => string;
  readonly units: (award: string) => string;
  readonly blank: string;
}

const phrases: Words<Phrases> = {
  zh: {
    open: (award, clause) =>
      `办法未规定“${award}”的金额${clause}。请按会议决定填写金额，或用RULES把办法放到工作表，在“金额”列填写（零写成“0元”），再把这块区域用作第一个参数。`,
    pending: (award, clause) => `“${award}”待定，须由人决定${clause}。决定后请在办法的“金额”列填写。`,
    unread: (readings) =>
      `释义尚未选定：${readings}。请选定一种读法：公式要先用RULES把办法放到工作表，在“释义”表的“采用”列填写，再把这块区域用作第一个参数。`,
    undecided: (award, facts) => `缺${facts}，无法确定“${award}”的金额。请补上。`,
    elsewhere: (fact, rows, lacks) => `${fact}（${rows}没有${lacks}）`,
    refused: (award, clause) => `“${award}”不予受理${clause}。请核对这一行的事实。`,
    divided: (award) => `“${award}”的金额算不出来：除数为0。请核对算式里的数。`,
    units: (award) => `“${award}”适用的几条单位不同，不能相加。请分成几个奖项，“汇总”也各写一行。`,
    blank: '空行。',
  },
  en: {
    open: (award, clause) =>
      `The rules leave the amount of ${award} open (未规定)${clause}. Enter what the meeting decided, or put the tables on a sheet with RULES, fill in 金额 (nothing as 0元) and use that range as the first argument.`,
    pending: (award, clause) => `${award} is for people to decide (待定)${clause}. Enter the decision under 金额.`,
    unread: (readings) =>
      `No reading chosen yet: ${readings}. For a formula put the tables on a sheet with RULES, fill in 采用 of 释义 and use that range as the first argument.`,
    undecided: (award, facts) => `Fill in ${facts}: without, the amount of ${award} cannot be told.`,
    elsewhere: (fact, rows, lacks) => `${fact} (${lacks} missing in ${rows})`,
    refused: (award, clause) => `${award} is not allowed here (退回)${clause}. Check the facts of this row.`,
    divided: (award) => `The amount of ${award} divides by 0. Check the figures it is reckoned from.`,
    units: (award) => `The rows of ${award} have different units. Split it into awards, each with a row of 汇总.`,
    blank: 'Blank row.',
  },
};

/** Readings that nobody chose, each with the ways to read it: 同稿计奖（级别最高、金额最高）. */
export function sayUnread(language: Language, ids: readonly string[], offered: readonly Reading[] = []): string {
  const readings = ids.map((id) => {
    const options = offered.find((reading) => reading.id === id)?.options ?? [];
    return options.length ? id + bracketed(language, listed(language, options)) : id;
  });
  return phrases[language].unread(listed(language, readings));
}

const bracketed = (language: Language, text: string): string => explainWords[language].brackets(text);

/** How a row is named in a sentence: 表内第2行, 第17行. */
export type NameRow = (index: number) => string;

/** A row of the table that adds up others. */
export const sumRow: Words<string> = { zh: '合计行，不计奖。', en: 'A row of sums: it gets nothing.' };

export const inTable: Words<NameRow> = {
  zh: (index) => `表内第${index + 1}行`,
  en: (index) => `row ${index + 1} of the table`,
};

/** No more than so many of them: 甲、乙等. */
export const firstOf = (language: Language, names: readonly string[], most: number): string =>
  listed(language, names.slice(0, most)) + (names.length > most ? (language === 'zh' ? '等' : ' …') : '');

/** Rows that lack a fact beyond these are not named one by one. */
const ROWS_NAMED = 5;

/** The missing facts; for one that ranges over rows, which rows lack what: 平均分（表内第3行没有得分）. */
export function sayMissing(
  language: Language,
  { missing, elsewhere = [] }: Extract<Outcome, { kind: 'undecided' }>,
  nameRow: NameRow = inTable[language],
): string {
  const facts = missing.map((fact) => {
    const other = elsewhere.find((lack) => lack.fact === fact);
    if (!other) return fact;
    const rows = firstOf(language, other.rows.map(nameRow), ROWS_NAMED);
    return phrases[language].elsewhere(fact, rows, listed(language, other.lacks));
  });
  return listed(language, facts);
}

/** Why an award has no amount, and what to do. `rules` are the rules the outcome names, `offered` the readings. */
export function sayOutcome(
  language: Language,
  award: string,
  outcome: Outcome,
  rules: readonly Rule[],
  offered: readonly Reading[] = [],
  nameRow: NameRow = inTable[language],
): string {
  const say = phrases[language];
  switch (outcome.kind) {
    case 'open':
      return say.open(award, sources(language, rules));
    case 'pending':
      return say.pending(award, sources(language, rules));
    case 'refused':
      return say.refused(award, sources(language, rules));
    case 'unread':
      return sayUnread(language, outcome.readings, offered);
    case 'undecided':
      return say.undecided(award, sayMissing(language, outcome, nameRow));
    case 'bad':
      return sayFaults(language, outcome.faults);
    case 'unreckonable':
      return outcome.why === 'division-by-zero' ? say.divided(award) : say.units(award);
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
  return text && bracketed(language, (language === 'zh' ? '依据' : 'clause ') + text);
}
