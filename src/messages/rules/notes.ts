import type { Outcome } from '../../rules/award/outcome';
import type { Rule } from '../../rules/scheme/scheme';
import { sayFaults } from './faults';
import { type NameRow, sayMissing } from './outcomes';
import { type Language, listed, type Words } from '../language';

/** Why a line has no amount, as short as it fits beside the line. */
interface Notes {
  missing(facts: string): string;
  readonly open: string;
  readonly pending: string;
  unread(readings: string): string;
  readonly refused: string;
  readonly divided: string;
  readonly units: string;
  /** The row names an award that the rules lack, or none. */
  unknownAward(written: string): string;
  readonly noAward: string;
}

export const noteWords: Words<Notes> = {
  zh: {
    missing: (facts) => `缺${facts}`,
    open: '办法未规定金额',
    pending: '由人决定',
    unread: (readings) => `释义“${readings}”未选定`,
    refused: '不予受理',
    divided: '算式的除数为0',
    units: '几条规则的单位不同',
    unknownAward: (written) => `办法里没有奖项“${written}”`,
    noAward: '没有填奖项',
  },
  en: {
    missing: (facts) => `${facts} missing`,
    open: 'The rules name no amount',
    pending: 'For people to decide',
    unread: (readings) => `No reading chosen for ${readings}`,
    refused: 'Not allowed',
    divided: 'Divides by 0',
    units: 'Rules in different units',
    unknownAward: (written) => `The rules have no award “${written}”`,
    noAward: 'No award is filled in',
  },
};

/** What keeps a row from an amount; "" for a row that has one. `rules` are the rules that the outcome names. */
export function noteOf(language: Language, outcome: Outcome, rules: readonly Rule[], nameRow?: NameRow): string {
  const say = noteWords[language];
  const because = [...new Set(rules.map(({ source }) => source.note).filter((note) => note !== ''))];
  const withNotes = (text: string): string => [text, ...because].join(language === 'zh' ? '：' : ': ');
  switch (outcome.kind) {
    case 'undecided':
      return say.missing(sayMissing(language, outcome, nameRow));
    case 'open':
      return withNotes(say.open);
    case 'pending':
      return withNotes(say.pending);
    case 'refused':
      return withNotes(say.refused);
    case 'unread':
      return say.unread(listed(language, outcome.readings));
    case 'bad':
      return sayFaults(language, outcome.faults);
    case 'unreckonable':
      return outcome.why === 'division-by-zero' ? say.divided : say.units;
    case 'paid':
    case 'merged':
    case 'blank':
      return '';
  }
}
