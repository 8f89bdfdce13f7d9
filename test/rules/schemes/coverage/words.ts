import { wordsIn } from '../../../../src/base/words-in';

/** Words in which a numeral counts nothing, whatever the document. */
export const words: readonly string[] = wordsIn(`
  进一步 统一 一流 一定 一直 一致 一般 一些 一样 一方面 同一 一同 一是 一体化 千方百计 一系列
`);

/** Numbers of headings and of points within a sentence: 一、 (二) 3、 三是. */
export const headings: readonly RegExp[] = [
  /[一二三四五六七八九十]+、/g,
  /\([一二三四五六七八九十]+\)/g,
  /(?<=[^\d.])\d{1,2}、(?=[^\d])/g,
  /[一二三四五六七八九]是/g,
];
