import { placeName } from '../../../trackers/grid/place';
import { rowZh } from '../../row-names';
import { type Words, counted } from '../../language';
import { cited } from '../cited';

/** How many places a ratio of a base gives. */
interface TotalByRatio {
  readonly award: string;
  readonly base: string;
  readonly ratio: string;
  readonly total: string;
  readonly clause: string;
}

/** How the places of one section come about: its share, the whole part of it, what is left over. */
interface GroupSaid {
  readonly base: string;
  /** Carried over from last year, where there is something. */
  readonly carry: string | undefined;
  readonly share: string;
  readonly whole: string;
  readonly fraction: string;
  readonly places: string;
}

export interface AllotWords {
  readonly award: string;
  readonly none: string;
  readonly base: string;
  readonly carry: string;
  readonly countPeople: string;
  readonly typed: string;
  readonly noCarry: string;
  column(letter: string, header: string): string;
  readonly typeHere: string;
  readonly figures: { readonly total: string; readonly given: string; readonly open: string; readonly groups: string };
  total(by: TotalByRatio): string;
  fixedTotal(award: string, total: string, clause: string): string;
  /** 份额2.4 */
  share(share: string): string;
  readonly pending: string;
  give(name: string): string;
  sentence(group: GroupSaid): string;
  readonly tieSentence: string;
  tie(places: number, names: readonly string[], decidedBy: string): string;
  tooManyGiven(places: number): string;
  noTotal(award: string): string;
  tooMany(why: 'minimum' | 'carry', total: number): string;
  bad(row: number, name: string, text: string): string;
  unnamed(row: number): string;
  twice(name: string): string;
  badLine(text: string): string;
  readonly button: string;
  /** For the stamp: a section that people gave a place that it tied for. */
  gave(section: string): string;
  readonly sheet: {
    readonly name: string;
    title(award: string): string;
    readonly section: string;
    readonly base: string;
    readonly carry: string;
    readonly share: string;
    readonly whole: string;
    readonly fraction: string;
    readonly places: string;
    readonly next: string;
    readonly total: string;
    readonly pending: string;
    readonly note: string;
    readonly method: string;
  };
}

const zh: AllotWords = {
  award: '奖项',
  none: '这份办法没有名额的规定。',
  base: '基数',
  carry: '上年余数',
  countPeople: '按名单数人数',
  typed: '直接填写',
  noCarry: '没有',
  column: (letter, header) => `${letter}列 ${header}`,
  typeHere: '每行一个科室和人数，用空格隔开，后面可再写上年余数',
  figures: { total: '总名额', given: '已分', open: '待定', groups: '科室' },
  total: ({ award, base, ratio, total, clause }) =>
    `${award}：基数合计${base}，按${ratio}计${total}名${cited.zh(clause)}。`,
  fixedTotal: (award, total, clause) => `${award}：共${total}名${cited.zh(clause)}。`,
  share: (share) => `份额${share}`,
  pending: '待定',
  give: (name) => `给${name}1名`,
  sentence: ({ base, carry, share, whole, fraction, places }) =>
    `基数${base}${carry === undefined ? '' : `，上年余数${carry}`}，份额${share}，先得${whole}名，余${fraction}；分得${places}名。`,
  tieSentence: '与别的科室余数相同，最后的名额由人决定。',
  tie: (places, names, decidedBy) =>
    `还有${places}名，${names.join('、')}余数相同，${decidedBy === '' ? '请按程序决定后点选' : `由${decidedBy}决定后点选`}。`,
  tooManyGiven: (places) => `只剩${places}名，请点选正好${places}个科室。`,
  noTotal: (award) => `“${award}”的名额还不能确定，请核对“名额”表和释义。`,
  tooMany: (why, total) =>
    why === 'minimum'
      ? `每个科室的最少名额加起来超过了总名额${total}名，分不了。请核对办法。`
      : `上年余数加起来超过了总名额${total}名，分不了。请核对上年余数。`,
  bad: (row, name, text) => `${rowZh(row)}${name}的“${text}”不是数，没有参加分配。请改正后重新读取。`,
  unnamed: (row) => `${rowZh(row)}没有科室，没有参加分配。`,
  twice: (name) => `“${name}”出现了不止一行，请合并后重新读取。`,
  badLine: (text) => `“${text}”看不懂，请写成“科室 人数”。`,
  button: '生成名额分配表',
  gave: (section) => `并列名额给${section}`,
  sheet: {
    name: '名额分配',
    title: (award) => `${award}名额分配表`,
    section: '科室',
    base: '基数',
    carry: '上年余数',
    share: '份额',
    whole: '整数',
    fraction: '余数',
    places: '分得名额',
    next: '结转下年余数',
    total: '合计',
    pending: '待定',
    note: '“待定”的科室余数相同，决定后把名额填入“分得名额”栏，合计和结转会自动重算。',
    method:
      '先定总数，各科室先得份额的整数部分，剩下的名额依次给余数最大的科室。结转下年余数＝份额－分得名额，下年分配时加到份额里。',
  },
};

const en: AllotWords = {
  award: 'Award',
  none: 'These rules name no places.',
  base: 'Base',
  carry: 'Carried over',
  countPeople: 'count the people of the list',
  typed: 'type it in',
  noCarry: 'none',
  column: (letter, header) => `${letter}  ${header}`,
  typeHere: 'One section and its number a line, parted by a blank; then perhaps what was carried over',
  figures: { total: 'Places', given: 'Given', open: 'Open', groups: 'Sections' },
  total: ({ award, base, ratio, total, clause }) =>
    `${award}: base ${base}, at ${ratio} ${counted(total, 'place')}${cited.en(clause)}.`,
  fixedTotal: (award, total, clause) => `${award}: ${counted(total, 'place')}${cited.en(clause)}.`,
  share: (share) => `share ${share}`,
  pending: 'open',
  give: (name) => `Give 1 to ${name}`,
  sentence: ({ base, carry, share, whole, fraction, places }) =>
    `Base ${base}${carry === undefined ? '' : `, carried over ${carry}`}, share ${share}: ${whole} first, ${fraction} left; ${places} in all.`,
  tieSentence: 'Its fraction equals that of others: people decide about the last places.',
  tie: (places, names, decidedBy) =>
    `${places} left; ${names.join(', ')} have equal fractions: ${decidedBy === '' ? 'decide and pick' : `${decidedBy} decides, then pick`}.`,
  tooManyGiven: (places) => `Only ${places} left: pick exactly ${places}.`,
  noTotal: (award) => `The places of ${award} cannot be told yet: look at the table 名额 and the readings.`,
  tooMany: (why, total) =>
    why === 'minimum'
      ? `What each section must have comes to more than ${counted(total, 'place')}. Look at the rules.`
      : `What was carried over comes to more than ${counted(total, 'place')}. Look at last year’s fractions.`,
  bad: (row, name, text) =>
    `Row ${placeName(row)}, ${name}: “${text}” is no number and was left out. Correct it and read again.`,
  unnamed: (row) => `Row ${placeName(row)} names no section and was left out.`,
  twice: (name) => `${name} stands in more than one row. Put them together and read again.`,
  badLine: (text) => `“${text}” cannot be read. Write a section and its number.`,
  button: 'Make the sheet of places',
  gave: (section) => `a tied place to ${section}`,
  sheet: {
    name: 'Places',
    title: (award) => `Places: ${award}`,
    section: 'Section',
    base: 'Base',
    carry: 'Carried over',
    share: 'Share',
    whole: 'Whole',
    fraction: 'Fraction',
    places: 'Places',
    next: 'To next year',
    total: 'Total',
    pending: 'open',
    note: 'Where it says open the fractions are equal: enter the places once it is decided, and the totals follow.',
    method:
      'The total is fixed first; each section gets the whole part of its share, the rest go to the largest fractions. To next year = share less places, added to next year’s share.',
  },
};

export const allotWords: Words<AllotWords> = { zh, en };
