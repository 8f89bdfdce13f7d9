import { exactFromNumeral } from '../../facts/numerals';

/** 二〇二四年六月三十日 in digits. */
const inDigits = (text: string): string =>
  text.replace(/[〇零一二三四五六七八九十]+(?=[年月日号])/g, (numeral) => String(exactFromNumeral(numeral) ?? numeral));

/** 以后出生 under 出生年月 is 以后. */
function withoutVerb(text: string, name: string): string {
  const verb = name.replace(/(?:年月日?|日期|时间)$/, '');
  return text.endsWith(verb) ? text.slice(0, text.length - verb.length) : text;
}

/**
 * A bound of days in the words of other bounds: 自某日起, 某日前, 某日之后, 截至某日止, 某日起至某日止. Before a month alone 前
 * leaves open whether the month belongs, as it does before a time of day: 8:30前.
 */
export const plainDays = (text: string, name: string): string =>
  withoutVerb(inDigits(text), name)
    .replace(/(?:[自从在]|^于)(?=\d)/g, '')
    .replace(/^(?:截[至止]到?|[至到])(?=\d)/, '<=')
    .replace(/起(?=[至到~—])/, '')
    .replace(/(?<=[\d日号月底末])(?:为|截)?止$/, /\d.*[至到~—]/.test(text) ? '' : '以前')
    .replace(/(?<=(?:[日号底末]|[-/.]\d\d?)(?:\(不?含\))?及?)之?(?=[前后])/g, '以');
