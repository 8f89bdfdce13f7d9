import type { Words } from '../language';

/** 核算说明: what a sheet says of itself below its table. */
export interface StampWords {
  readonly stamp: {
    readonly heading: string;
    /** All that it says, as one sentence under its heading. */
    said(parts: readonly (readonly [label: string, content: string])[]): string;
    readonly basis: string;
    readonly fingerprint: string;
    readonly award: string;
    readonly awardOfRow: string;
    readonly readings: string;
    readonly noReadings: string;
    readonly tracker: string;
    /** The sheets that a list was made from. */
    readonly sources: string;
    /** What people decided. */
    readonly decisions: string;
    range(sheet: string, range: string, header: { readonly first: number; readonly last: number }): string;
    readonly time: string;
  };
}

const zh: StampWords = {
  stamp: {
    heading: '核算说明',
    said: (parts) => `核算说明　${parts.map(([label, content]) => `${label}：${content}`).join('；')}。`,
    basis: '依据',
    fingerprint: '办法校验码',
    award: '奖项',
    awardOfRow: '按台账每行的奖项',
    readings: '释义',
    noReadings: '无',
    tracker: '台账范围',
    sources: '取自',
    decisions: '审定',
    range: (sheet, range, { first, last }) =>
      `${sheet}!${range}（表头在第${first}${last > first ? `至${last}` : ''}行）`,
    time: '生成时间',
  },
};

const en: StampWords = {
  stamp: {
    heading: 'How this was reckoned',
    said: (parts) => `How this was reckoned. ${parts.map(([label, content]) => `${label}: ${content}`).join('; ')}.`,
    basis: 'Basis',
    fingerprint: 'Check code of the rules',
    award: 'Award',
    awardOfRow: 'as each row of the tracker says',
    readings: 'Readings',
    noReadings: 'none',
    tracker: 'Tracker',
    sources: 'From',
    decisions: 'Decided',
    range: (sheet, range, { first, last }) =>
      `${sheet}!${range} (header in ${last > first ? `rows ${first} to ${last}` : `row ${first}`})`,
    time: 'Made at',
  },
};

export const stampWords: Words<StampWords> = { zh, en };
