import type { Matrix } from '../../src/functions/arguments/matrix';
import type { Language } from '../../src/messages/language';

/** What was asked on the command line: an award of a scheme for one set of facts. */
export interface Question {
  readonly language: Language;
  readonly scheme: string;
  readonly award: string;
  /** Fields and values, one after another, as in a formula. */
  readonly pairs: readonly string[];
}

/** Reads 澧县 上稿 级别=省级 字数=1200; the text of what is wrong where it cannot be read. */
export function readQuestion(words: readonly string[]): Question | { readonly wrong: string } {
  const given = words.filter((word) => word !== '--en');
  const language = given.length < words.length ? 'en' : 'zh';
  const [scheme, award, ...facts] = given;
  if (scheme === undefined || award === undefined) return { wrong: '' };
  // Chinese keyboards give a full-width sign as readily as =.
  const pairs = facts.map((fact) => /^([^=＝]+)[=＝](.*)$/su.exec(fact));
  const unread = facts.find((_, index) => !pairs[index]);
  if (unread !== undefined) return { wrong: unread };
  return { language, scheme, award, pairs: pairs.flatMap((pair) => [pair?.[1] ?? '', pair?.[2] ?? '']) };
}

const isNumber = (text: string): boolean => /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text);

/** The question as the arguments of AWARD; what looks like a number is one, as in a cell. */
export const argumentsOf = ({ scheme, award, pairs }: Question): readonly (string | number)[] => [
  scheme,
  award,
  ...pairs.map((text, index) => (index % 2 === 1 && isNumber(text) ? Number(text) : text)),
];

export const matrices = (args: readonly unknown[]): readonly Matrix[] => args.map((argument) => [[argument]]);

/** =AWARD("澧县","上稿","级别","省级","字数",1200) */
export function formulaOf(question: Question): string {
  const typed = argumentsOf(question).map((argument) =>
    typeof argument === 'number' ? String(argument) : `"${argument.replaceAll('"', '""')}"`,
  );
  return `=AWARD(${typed.join(',')})`;
}
