import type { Language } from '../../messages/language';
import { noticeWords } from '../../messages/sheets/notice';
import { type HonourRoll, rollParagraphs } from './honour-roll';
import type { SheetPlan } from '../plan/plan';
import type { SheetHead } from '../plan/sheet-head';
import { type Paragraph, planText, schemeOf } from '../plan/text-sheet';

/** What 公示 says beside the names; each "" or undefined is a line to write on. */
export interface Notice {
  readonly rolls: readonly HonourRoll[];
  /** First and last day, as they shall be printed. */
  readonly from: string;
  readonly until: string;
  /** How many days, where the scheme says. */
  readonly days: number | undefined;
  /** Who takes objections, and where. */
  readonly contact: string;
  readonly phone: string;
}

/** 公示: the names award by award, how long, where to object, office, seal and date. */
export function planNotice(notice: Notice, head: SheetHead, language: Language): SheetPlan {
  const words = noticeWords[language];
  const paragraphs: Paragraph[] = [
    { style: 'paragraph', text: words.noticeOpening(schemeOf(head, language), head.title) },
    ...rollParagraphs(notice.rolls, words),
    { style: 'paragraph', text: words.period(notice.from, notice.until, notice.days) },
    { style: 'paragraph', text: words.objections(notice.contact, notice.phone) },
    ...closing(head, language),
  ];
  return planText(words.noticeName, words.noticeTitle(head.title), paragraphs, language);
}

/** Office, room for the seal, the date. */
export function closing(head: SheetHead, language: Language): Paragraph[] {
  const words = noticeWords[language];
  return [
    { style: 'closing', text: '' },
    { style: 'closing', text: `${head.office || '________________'}${words.seal}` },
    { style: 'closing', text: words.date(head.date) },
  ];
}
