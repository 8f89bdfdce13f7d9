import type { Area } from '../../../whatif/areas';
import { type Words, counted } from '../../language';

/** Words of 测算 for places, bars and scores. Names come in lists that are short enough to be read. */
export interface WhatIfAreaWords {
  readonly areas: Readonly<Record<Area, string>>;
  readonly areasLabel: string;
  readonly intros: Readonly<Record<Exclude<Area, 'amounts'>, string>>;
  /** What the first two figures are called; the third is the difference. */
  readonly pairs: Readonly<Record<'places' | 'eligibility', { readonly baseline: string; readonly scenario: string }>>;
  readonly moved: { readonly all: string; readonly scores: string; readonly ranks: string };
  readonly noAmounts: string;
  readonly unread: { readonly text: string; readonly button: string };
  readonly shared: string;
  readonly places: {
    were(count: number): string;
    gains(names: string): string;
    loses(names: string): string;
    ties(names: string): string;
    /** Why nobody can tell how many, or who. */
    lacks(lack: string): string;
  };
  readonly items: {
    counts(before: number, after: number, all: number): string;
    undecided(before: number, after: number): string;
    barred(names: string): string;
    freed(names: string): string;
    readonly nobody: string;
  };
  readonly rankings: {
    by(sheet: string, rows: number): string;
    none(parts: readonly string[]): string;
    ranked(score: string, rank: number): string;
    readonly unranked: string;
    move(name: string, before: string, after: string): string;
    gains(names: string): string;
    loses(names: string): string;
    readonly openWeight: string;
  };
  /** Beside the first few names. */
  andMore(count: number): string;
  readonly hangs: {
    places(difference: string): string;
    barred(difference: string): string;
    scores(count: number): string;
  };
  /** A scenario beside what is: figures before and after. */
  readonly sums: {
    places(before: number, after: number): string;
    barred(before: number, after: number): string;
    moved(scores: number, ranks: number): string;
  };
}

const zh: WhatIfAreaWords = {
  areas: { amounts: '金额', places: '名额', eligibility: '资格', scores: '计分' },
  areasLabel: '改哪一类数',
  intros: {
    places: '改比例、人数或取整，马上看名额怎么变、谁入选谁落选；办法和各表都不动。',
    eligibility: '改界限，马上看谁变成不达标、谁变成达标；办法和各表都不动。',
    scores: '改权重，马上看得分和名次怎么变；办法和各表都不动。',
  },
  pairs: {
    places: { baseline: '现行名额', scenario: '测算名额' },
    eligibility: { baseline: '现行不达标', scenario: '测算不达标' },
  },
  moved: { all: '参加计分', scores: '得分有变', ranks: '名次有变' },
  noAmounts: '当前这张表没有可以计奖的列，看不出金额。请在“台账”里改选要计奖的表。',
  unread: {
    text: '名册、考勤、票单等各表还没有读取，按人数算的名额和具体的人都还看不出来。',
    button: '读取各表',
  },
  shared: '各项共用的释义',
  places: {
    were: (count) => `现行${count}名`,
    gains: (names) => `新入选：${names}`,
    loses: (names) => `落选：${names}`,
    ties: (names) => `并列待审定：${names}`,
    lacks: (lack) => `${lack}，看不出谁入选`,
  },
  items: {
    counts: (before, after, all) =>
      before === after ? `${all}个里不达标${after}个` : `${all}个里不达标${before}个变${after}个`,
    undecided: (before, after) => (before === after ? `待定${after}个` : `待定${before}个变${after}个`),
    barred: (names) => `变为不达标：${names}`,
    freed: (names) => `变为达标或待定：${names}`,
    nobody: '各表里没有这一项要看的列，看不出是谁。',
  },
  rankings: {
    by: (sheet, rows) => `按“${sheet}”的${rows}行计分`,
    none: (parts) => `没有找到有${parts.join('、')}各列的表，看不出得分。请打开该表，或先读取各表。`,
    ranked: (score, rank) => `${score}（第${rank}名）`,
    unranked: '没有得分',
    move: (name, before, after) => `${name} ${before} → ${after}`,
    gains: (names) => `新评出：${names}`,
    loses: (names) => `不再评出：${names}`,
    openWeight: '原文未定，按相等计',
  },
  andMore: (count) => `等${count}个`,
  hangs: {
    places: (difference) => `名额${difference}`,
    barred: (difference) => `不达标${difference}`,
    scores: (count) => `${count}个得分有变`,
  },
  sums: {
    places: (before, after) => `名额${before}→${after}`,
    barred: (before, after) => `不达标${before}→${after}`,
    moved: (scores, ranks) => `得分变${scores}个，名次变${ranks}个`,
  },
};

const en: WhatIfAreaWords = {
  areas: { amounts: 'Amounts', places: 'Places', eligibility: 'Conditions', scores: 'Scores' },
  areasLabel: 'Which numbers to change',
  intros: {
    places: 'Change a ratio, a count or the rounding and see how many may win, and who; rules and sheets stay.',
    eligibility: 'Change a limit and see who is barred and who is free; rules and sheets stay as they are.',
    scores: 'Change a weight and see scores and ranks; rules and sheets stay as they are.',
  },
  pairs: {
    places: { baseline: 'Places now', scenario: 'What if' },
    eligibility: { baseline: 'Barred now', scenario: 'What if' },
  },
  moved: { all: 'Scored', scores: 'Other scores', ranks: 'Other ranks' },
  noAmounts: 'The sheet at hand has no columns for an award, so there are no amounts. Choose another sheet above.',
  unread: {
    text: 'Roster, attendance, votes and the other sheets were not read yet: places by head count, and who it is, cannot be told.',
    button: 'Read the sheets',
  },
  shared: 'Readings for all of them',
  places: {
    were: (count) => `${count} now`,
    gains: (names) => `In: ${names}`,
    loses: (names) => `Out: ${names}`,
    ties: (names) => `Tied, to be decided: ${names}`,
    lacks: (lack) => `${lack}; who wins cannot be told`,
  },
  items: {
    counts: (before, after, all) =>
      before === after ? `${after} of ${all} barred` : `barred of ${all}: ${before}, then ${after}`,
    undecided: (before, after) => (before === after ? `${after} undecided` : `undecided: ${before}, then ${after}`),
    barred: (names) => `Barred now: ${names}`,
    freed: (names) => `No longer barred: ${names}`,
    nobody: 'No sheet has the columns for this, so nobody can be named.',
  },
  rankings: {
    by: (sheet, rows) => `By ${counted(rows, 'row')} of ${sheet}`,
    none: (parts) => `No sheet has the columns ${parts.join(', ')}. Open it, or read the sheets first.`,
    ranked: (score, rank) => `${score} (rank ${rank})`,
    unranked: 'no score',
    move: (name, before, after) => `${name} ${before} → ${after}`,
    gains: (names) => `Chosen: ${names}`,
    loses: (names) => `No longer chosen: ${names}`,
    openWeight: 'left open, all equal',
  },
  andMore: (count) => `and others, ${count} in all`,
  hangs: {
    places: (difference) => `places ${difference}`,
    barred: (difference) => `barred ${difference}`,
    scores: (count) => `${count} other scores`,
  },
  sums: {
    places: (before, after) => `places ${before} → ${after}`,
    barred: (before, after) => `barred ${before} → ${after}`,
    moved: (scores, ranks) => `${scores} other scores, ${ranks} other ranks`,
  },
};

export const whatIfAreaWords: Words<WhatIfAreaWords> = { zh, en };
