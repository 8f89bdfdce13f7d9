import type { Words } from '../language';

/** Whom or what an award goes to. */
type Awarded = 'people' | 'sections' | 'works';

/** The heading of an award and of those who get it. */
interface AwardSaid {
  /** From 0, in the order of the page. */
  readonly index: number;
  readonly award: string;
  readonly of: Awarded;
  readonly count: number;
  /** In yuan; empty where the text does not say. */
  readonly amountEach: string;
  /** What is still to be decided. */
  readonly still: readonly string[];
}

/** Words of 公示 and 表彰通报. What nobody gave is a line to write on. */
export interface NoticeWords {
  readonly noticeName: string;
  readonly commendationName: string;
  noticeTitle(title: string): string;
  commendationTitle(title: string): string;
  /** With the indent of a paragraph. */
  noticeOpening(scheme: string, title: string): string;
  commendationOpening(scheme: string, decidedBy: string): string;
  addressees(names: string): string;
  award(award: AwardSaid): string;
  /** Places for which some tie. */
  open(places: number): string;
  /** Candidates of whom nobody knows yet whether they may win, and who would be in. */
  unsettled(count: number): string;
  readonly proposed: string;
  sectionOf(section: string, names: readonly string[]): string;
  names(names: readonly string[]): string;
  readonly vacant: string;
  period(from: string, until: string, days: number | undefined): string;
  objections(contact: string, phone: string): string;
  readonly seal: string;
  date(date: string): string;
}

const INDENT = '\u3000\u3000';
const ordinals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
/** 一, 二 … 十, then figures. */
const ordinal = (index: number): string => ordinals[index] ?? String(index + 1);
/** 4名员工, 2个科室, 3篇文稿. */
const counters: Readonly<Record<Awarded, string>> = { people: '名', sections: '个', works: '篇' };
const BLANK_DATE = '____年__月__日';

export const noticeWords: Words<NoticeWords> = {
  zh: {
    noticeName: '公示',
    commendationName: '表彰通报',
    noticeTitle: (title) => `${title}拟表彰对象公示`,
    commendationTitle: (title) => `${title}表彰通报`,
    noticeOpening: (scheme, title) => `${INDENT}根据${scheme}，现将${title}拟表彰对象公示如下：`,
    commendationOpening: (scheme, decidedBy) =>
      `${INDENT}根据${scheme}，经${decidedBy || '________________'}审定，决定予以表彰，名单如下：`,
    addressees: (names) => `${names || '________________'}：`,
    award: ({ index, award, of, count, amountEach, still }) =>
      `${INDENT}${ordinal(index)}、${award}（${[`${count}${counters[of]}`, ...(amountEach ? [`每${counters[of]}奖励${amountEach}元`] : []), ...still].join('，')}）`,
    open: (places) => `另有${places}个名额并列待审定`,
    unsettled: (count) => `另有${count}名资格待定`,
    proposed: '待审定',
    sectionOf: (section, names) => `${INDENT}${section}：${names.join('、')}`,
    names: (names) => `${INDENT}${names.join('、')}`,
    vacant: `${INDENT}（空缺）`,
    period: (from, until, days) =>
      `${INDENT}公示时间：${from || BLANK_DATE}至${until || BLANK_DATE}（共${days ?? '____'}天）。`,
    objections: (contact, phone) =>
      `${INDENT}公示期间如有异议，请向${contact || '________________'}反映。联系电话：${phone || '________________'}。`,
    seal: '（盖章）',
    date: (date) => date || BLANK_DATE,
  },
  en: {
    noticeName: 'Public notice',
    commendationName: 'Commendation',
    noticeTitle: (title) => `${title}: notice of proposed awards`,
    commendationTitle: (title) => `${title}: commendation`,
    noticeOpening: (scheme, title) => `Under ${scheme}, these are proposed for ${title}:`,
    commendationOpening: (scheme, decidedBy) =>
      `Under ${scheme}, as decided by ${decidedBy || '________________'}, these are commended:`,
    addressees: (names) => `To: ${names || '________________'}`,
    award: ({ index, award, count, amountEach, still }) =>
      `${index + 1}. ${award} (${[String(count), ...(amountEach ? [`${amountEach} yuan each`] : []), ...still].join(', ')})`,
    open: (places) => `ties for ${places} more to be decided`,
    unsettled: (count) => `${count} more may yet be found to qualify`,
    proposed: 'to be approved',
    sectionOf: (section, names) => `${section}: ${names.join(', ')}`,
    names: (names) => names.join(', '),
    vacant: '(none)',
    period: (from, until, days) =>
      `On display from ${from || '________________'} to ${until || '________________'} (days: ${days ?? '____'}).`,
    objections: (contact, phone) =>
      `Objections in this time to ${contact || '________________'}, telephone ${phone || '________________'}.`,
    seal: '(seal)',
    date: (date) => date || '________________',
  },
};
