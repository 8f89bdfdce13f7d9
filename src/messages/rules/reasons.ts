import type { Words } from '../language';

/** How the facts of a row read where they are the reason of an award. */
interface ReasonWords {
  readonly separator: string;
  level(name: string): string;
  figure(text: string, fact: string): string;
  readonly figures: Readonly<Record<string, (text: string) => string>>;
}

export const reasonWords: Words<ReasonWords> = {
  zh: {
    separator: '，',
    level: (name) => `${name}级`,
    figure: (text, fact) => `${fact}${text}`,
    figures: { 字数: (text) => `${text}字`, 名次: (text) => `第${text}名`, 人数: (text) => `${text}人` },
  },
  en: {
    separator: ', ',
    level: (name) => `${name}级`,
    figure: (text, fact) => `${fact} ${text}`,
    figures: {},
  },
};
