import type { Words } from '../language';

/** The three cards of the first run. */
interface GuideWords {
  readonly name: string;
  readonly cards: readonly { readonly title: string; readonly text: string }[];
  step(card: number, cards: number): string;
  readonly skip: string;
  readonly next: string;
  readonly end: string;
}

export const guideWords: Words<GuideWords> = {
  zh: {
    name: '三步上手',
    cards: [
      {
        title: '选办法',
        text: '最上面两行是所用的办法和读到的台账。认得的台账会自动配好，不对时点一下就能改。',
      },
      {
        title: '看依据',
        text: '每笔金额都写明怎么得来、依据哪一条。点一笔，就在表中选中那一行。',
      },
      {
        title: '生成表',
        text: '看过后点最下面的按钮，生成可以打印签字的表。原表不改，“撤回”可删除刚生成的表。',
      },
    ],
    step: (card, cards) => `${card}/${cards}`,
    skip: '跳过',
    next: '下一步',
    end: '开始使用',
  },
  en: {
    name: 'Three steps to begin with',
    cards: [
      {
        title: 'Pick the rules',
        text: 'The two lines on top are the rules in use and the tracker that was read. A known tracker is set up by itself; click a line to change it.',
      },
      {
        title: 'See why',
        text: 'Every amount says how it came about and by which clause. Click one to select its row on the sheet.',
      },
      {
        title: 'Make the sheets',
        text: 'The button at the foot makes sheets to print and sign. Your own sheet is not changed; Undo removes what was made.',
      },
    ],
    step: (card, cards) => `${card} of ${cards}`,
    skip: 'Skip',
    next: 'Next',
    end: 'Begin',
  },
};
