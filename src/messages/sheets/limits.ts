import { dayOfSerial, isoOfSerial } from '../../facts/dates';
import type { Span } from '../../facts/spans';
import type { Words } from '../language';

/** Words of the lines 限额调整: what 每人上限 takes from a person's awards. */
interface LimitWords {
  readonly limit: string;
  /** Which month, quarter or year, by its first day, in front of what was taken in it. */
  period(span: Span, from: number): string;
  /** The sum before the limit, and what the limit leaves of it. */
  taken(sum: string, left: string): string;
  readonly untold: string;
  missing(facts: string): string;
  unread(readings: string): string;
  readonly divided: string;
  differs(facts: string): string;
}

export const limitWords: Words<LimitWords> = {
  zh: {
    limit: '限额调整',
    period: (span, from) => {
      const { year, month } = dayOfSerial(from);
      switch (span) {
        case 'week':
          return `${isoOfSerial(from)}起一周`;
        case 'month':
          return `${year}年${month}月`;
        case 'quarter':
          return `${year}年第${(month + 2) / 3}季度`;
        case 'half-year':
          return `${year}年${month === 1 ? '上' : '下'}半年`;
        case 'year':
          return `${year}年`;
      }
    },
    taken: (sum, left) => `每人上限：累计${sum}元，限额后${left}元`,
    untold: '每人上限',
    missing: (facts) => `缺${facts}，上限无法计算，本表暂未限额`,
    unread: (readings) => `释义“${readings}”未选定，上限无法计算，本表暂未限额`,
    divided: '上限的算式除数为0，本表暂未限额',
    differs: (facts) => `各行的${facts}不同，上限无法计算，本表暂未限额`,
  },
  en: {
    limit: 'Cap per person',
    period: (span, from) => `${span} from ${isoOfSerial(from)}: `,
    taken: (sum, left) => `Cap per person: ${sum} yuan in all, ${left} yuan under the cap`,
    untold: 'Cap per person',
    missing: (facts) => `${facts} missing: the cap cannot be reckoned and is not applied here`,
    unread: (readings) => `No reading chosen for ${readings}: the cap cannot be reckoned and is not applied here`,
    divided: 'The cap divides by 0 and is not applied here',
    differs: (facts) => `${facts} differs by row: the cap cannot be reckoned and is not applied here`,
  },
};
