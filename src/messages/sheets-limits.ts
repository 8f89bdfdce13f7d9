import type { Words } from './language';

/** Words of the lines 限额调整: what 每人上限 takes from a person's awards. */
interface LimitWords {
  readonly limit: string;
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
    taken: (sum, left) => `每人上限：累计${sum}元，限额后${left}元`,
    untold: '每人上限',
    missing: (facts) => `缺${facts}，上限无法计算，本表暂未限额`,
    unread: (readings) => `释义“${readings}”未选定，上限无法计算，本表暂未限额`,
    divided: '上限的算式除数为0，本表暂未限额',
    differs: (facts) => `各行的${facts}不同，上限无法计算，本表暂未限额`,
  },
  en: {
    limit: 'Cap per person',
    taken: (sum, left) => `Cap per person: ${sum} yuan in all, ${left} yuan under the cap`,
    untold: 'Cap per person',
    missing: (facts) => `${facts} missing: the cap cannot be reckoned and is not applied here`,
    unread: (readings) => `No reading chosen for ${readings}: the cap cannot be reckoned and is not applied here`,
    divided: 'The cap divides by 0 and is not applied here',
    differs: (facts) => `${facts} differs by row: the cap cannot be reckoned and is not applied here`,
  },
};
