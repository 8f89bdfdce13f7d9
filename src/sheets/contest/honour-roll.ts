import { entryOf } from '../../base/entries';
import { type Exact, isZero } from '../../facts/exact';
import { showAmount } from '../../facts/show';
import type { NoticeWords } from '../../messages/sheets/notice';
import type { Paragraph } from '../plan/text-sheet';
import type { Subject } from './winners-list';

/** Those who get one award, for 公示 and 表彰通报. */
export interface HonourRoll {
  readonly award: string;
  /** Whom or what it goes to; people where nobody says. */
  readonly subject?: Subject;
  readonly winners: readonly { readonly name: string; readonly section: string }[];
  /** In yuan; undefined where the text shall not say, or nobody knows. */
  readonly amountEach: Exact | undefined;
  /** Places for which some tie and nobody has decided yet. */
  readonly open?: number;
  /** How many more would be in, of whom nobody knows yet whether they may win. */
  readonly unsettled?: number;
  /** Nobody has approved them yet. */
  readonly proposed?: true;
}

/** Names that stand in one row: more would be higher than a row can be. */
const NAMES_IN_ROW = 40;

/** Award by award the names, by section where there are sections. */
export const rollParagraphs = (rolls: readonly HonourRoll[], words: NoticeWords): Paragraph[] =>
  rolls.flatMap(
    ({ award, subject = 'people', winners, amountEach, open = 0, unsettled = 0, proposed }, index): Paragraph[] => {
      const amount = amountEach === undefined || isZero(amountEach) ? '' : showAmount(amountEach);
      const left = [...(open > 0 ? [words.open(open)] : []), ...(unsettled > 0 ? [words.unsettled(unsettled)] : [])];
      const still = left.length === 0 && proposed ? [words.proposed] : left;
      const text = words.award({ index, award, of: subject, count: winners.length, amountEach: amount, still });
      const heading: Paragraph = { style: 'heading', text };
      if (winners.length === 0 && open > 0) return [heading];
      if (winners.length === 0) return [heading, { style: 'paragraph', text: words.vacant }];
      const sections = new Map<string, string[]>();
      for (const { section, name } of winners) entryOf(sections, section, () => []).push(name);
      return [heading, ...Array.from(sections).flatMap(([section, names]) => nameRows(section, names, words))];
    },
  );

const nameRows = (section: string, names: readonly string[], words: NoticeWords): Paragraph[] =>
  Array.from({ length: Math.ceil(names.length / NAMES_IN_ROW) }, (_, row) => {
    const some = names.slice(row * NAMES_IN_ROW, (row + 1) * NAMES_IN_ROW);
    const content = section !== '' && row === 0 ? words.sectionOf(section, some) : words.names(some);
    return { style: 'paragraph', text: content };
  });
