import type { ListDifference } from '../../../recheck/list-difference';
import type { Language, Words } from '../../language';
import { type SaidDifference, shownWords } from './said';
import { caseOf, type Cases } from '../../../base/cases';

interface RecheckListWords {
  /** By what, from which sheets and when the list was made. */
  basis(scheme: string, fingerprint: string, sources: string, time: string): string;
  /** No sheet was read for it: a calendar. */
  readonly noSource: string;
  decided(decisions: string): string;
  /** It cannot be made again: what is compared all the same. */
  readonly byHandOnly: string;
  readonly unstamped: string;
}

const zh: RecheckListWords = {
  basis: (scheme, fingerprint, sources, time) =>
    `依据${scheme}（校验码${fingerprint}），取自${sources}，生成于${time}。`,
  noSource: '办法的日程',
  decided: (decisions) => `表上记下的审定：${decisions}。审定由人负责，复核只看情形变了没有。`,
  byHandOnly: '现在的来源表排不出这张表，没有重算；下面只核对生成以后有没有人手工改过。',
  unstamped:
    '这张表没有核算说明的标记：不是本加载项生成的，或者标记被删掉了，无法复核。复核记录是当时的记录，不再复核：请对原来的表再复核一次。',
};

const en: RecheckListWords = {
  basis: (scheme, fingerprint, sources, time) =>
    `By ${scheme} (check code ${fingerprint}), from ${sources}, made at ${time}.`,
  noSource: 'the calendar of the rules',
  decided: (decisions) =>
    `Decisions noted on the sheet: ${decisions}. People answer for them; only whether they still fit is checked.`,
  byHandOnly:
    'The sheets that it came from no longer give this sheet, so it was not reckoned anew: only what was changed by hand since it was made is listed.',
  unstamped:
    'This sheet has no note of ours: the add-in did not write it, or the note was taken away, so it cannot be checked. A record of checking tells of one moment and is not checked itself: check its sheet once more.',
};

export const recheckListWords: Words<RecheckListWords> = { zh, en };

const sayings: Words<Cases<ListDifference, 'kind', SaidDifference>> = {
  zh: {
    'cell-changed': (difference) => {
      const { name, column, was, is, cause } = difference;
      const hand = cause === 'sheet' ? '有人在本表改过：' : '';
      return {
        name,
        what: column || '文字',
        sentence: `${hand}表上是${shownWords.zh(was)}，现应为${shownWords.zh(is)}。`,
      };
    },
    'row-new': (difference) => ({
      name: difference.name,
      what: '本表没有',
      sentence: '按现在的来源表和办法应有这一行，本表没有。请重新生成。',
    }),
    'row-gone': (difference) => ({
      name: difference.name,
      what: '现在不应有',
      sentence: '按现在的来源表和办法没有这一行。',
    }),
    'row-edited': (difference) => ({
      name: difference.name,
      what: '被改',
      sentence: '这一行在生成以后被人手工改过，原来写的是什么已无从知道。',
    }),
    'row-added': (difference) => ({
      name: difference.name,
      what: '手工加的行',
      sentence: '这一行不是生成时就有的，是手工加上的。请核实依据。',
    }),
    'row-deleted': (difference) => ({
      name: difference.name,
      what: '被删去',
      sentence: '生成时有这一行，后来在本表被删去。',
    }),
    'rows-deleted': (difference) => ({
      name: '本表',
      what: `少${difference.count}行`,
      sentence: `生成时的${difference.count}行后来在本表被删去。`,
    }),
    'source-changed': (difference) => ({
      name: difference.sheet,
      what: '改过',
      sentence: `来源表“${difference.sheet}”在生成以后改过。要看结果有什么不同，请重新生成一张对照。`,
    }),
    'source-gone': (difference) => ({
      name: difference.sheet,
      what: '没有了',
      sentence: `来源表“${difference.sheet}”现在没有了，或改了名。`,
    }),
    'decision-stale': (difference) => ({
      name: difference.award,
      what: '并列的人变了',
      sentence: '表上记下的并列审定，是就当时并列的人作的；现在并列的已是别人，请重新审定。',
    }),
    'ruling-stale': (difference) => ({
      name: difference.item,
      what: '认定对不上了',
      sentence: '表上记下的认定，是就当时的内容作的；现在那一行变了或没有了，请重新认定。',
    }),
  },
  en: {
    'cell-changed': (difference) => {
      const { name, column, was, is, cause } = difference;
      const hand = cause === 'sheet' ? 'Somebody changed this sheet: it' : 'It';
      return {
        name,
        what: column || 'text',
        sentence: `${hand} says ${shownWords.en(was)} and should say ${shownWords.en(is)}.`,
      };
    },
    'row-new': (difference) => ({
      name: difference.name,
      what: 'not on the sheet',
      sentence: 'By the sheets and rules of today this line is due and not on the sheet. Write the sheet anew.',
    }),
    'row-gone': (difference) => ({
      name: difference.name,
      what: 'not due now',
      sentence: 'By the sheets and rules of today there is no such line.',
    }),
    'row-edited': (difference) => ({
      name: difference.name,
      what: 'changed',
      sentence: 'This line was changed by hand since the sheet was made; what it said is not known.',
    }),
    'row-added': (difference) => ({
      name: difference.name,
      what: 'put in by hand',
      sentence: 'This line was not there when the sheet was made: somebody put it in. Ask on what grounds.',
    }),
    'row-deleted': (difference) => ({
      name: difference.name,
      what: 'taken away',
      sentence: 'This line was there when the sheet was made and was taken away.',
    }),
    'rows-deleted': (difference) => ({
      name: 'This sheet',
      what: `lines taken away: ${difference.count}`,
      sentence: `Lines that were there when the sheet was made and were taken away: ${difference.count}.`,
    }),
    'source-changed': (difference) => ({
      name: difference.sheet,
      what: 'changed',
      sentence: `The sheet “${difference.sheet}” was changed since. To see what becomes of it, write the sheet anew and compare.`,
    }),
    'source-gone': (difference) => ({
      name: difference.sheet,
      what: 'gone',
      sentence: `The sheet “${difference.sheet}” is gone or has another name.`,
    }),
    'decision-stale': (difference) => ({
      name: difference.award,
      what: 'others tie now',
      sentence: 'The decision was about those who tied at that time; others do now. It has to be taken anew.',
    }),
    'ruling-stale': (difference) => ({
      name: difference.item,
      what: 'decided about another line',
      sentence: 'The decision was about a line as it stood then; it has changed or is gone. Decide anew.',
    }),
  },
};

/** A difference of a list in words. */
export const sayListDifference = (difference: ListDifference, language: Language): SaidDifference =>
  caseOf(sayings[language], difference.kind, difference);
