import type { Language } from '../../messages/language';
import { noticeWords } from '../../messages/sheets/notice';
import { type HonourRoll, rollParagraphs } from './honour-roll';
import { closing } from './notice';
import type { SheetPlan } from '../plan/plan';
import type { SheetHead } from '../plan/sheet-head';
import { planText, schemeOf } from '../plan/text-sheet';

/** What 表彰通报 says beside the names; each "" is a line to write on. */
interface Commendation {
  readonly rolls: readonly HonourRoll[];
  /** To whom it is sent: 各科室. */
  readonly addressees: string;
  /** Who decided: 主任办公会议. */
  readonly decidedBy: string;
}

/** 表彰通报: who is commended, award by award with the amount where it is said, office, seal and date. */
export function planCommendation(commendation: Commendation, head: SheetHead, language: Language): SheetPlan {
  const words = noticeWords[language];
  const opening = words.commendationOpening(schemeOf(head, language), commendation.decidedBy);
  return planText(
    words.commendationName,
    words.commendationTitle(head.title),
    [
      { style: 'paragraph', text: words.addressees(commendation.addressees) },
      { style: 'paragraph', text: opening },
      ...rollParagraphs(commendation.rolls, words),
      ...closing(head, language),
    ],
    language,
  );
}
