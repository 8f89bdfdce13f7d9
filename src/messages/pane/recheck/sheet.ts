import type { Difference, Reckoned } from '../../../recheck/difference';
import { placeName } from '../../../trackers/grid/place';
import { rowZh } from '../../row-names';
import { type Words, counted } from '../../language';
import { type SaidDifference, shownWords } from './said';
import type { Cases } from '../../../base/cases';

/** A difference of the sheet as a whole, of a sum, or of a person's figures. */
export type SheetDifference = Exclude<Difference, { readonly kind: `line-${string}` }>;

const reckonedZh: Readonly<Record<Reckoned, string>> = {
  amount: '金额',
  subtotal: '小计',
  total: '合计',
  'unit-total': '合计',
  figure: '金额',
  upper: '大写',
};
const reckonedEn: Readonly<Record<Reckoned, string>> = {
  amount: 'amount',
  subtotal: 'subtotal',
  total: 'total',
  'unit-total': 'total',
  figure: 'figure',
  upper: 'total in words',
};

const { zh: shownZh, en: shownEn } = shownWords;

const zh: Cases<SheetDifference, 'kind', SaidDifference> = {
  'scheme-changed': (difference) => ({
    name: '办法',
    what: '与生成时不同',
    sentence: `办法的表改过：生成时校验码为${difference.was}，现在为${difference.is}。下面凡因办法引起的不同都注明“办法改过”。`,
  }),
  'tracker-renamed': (difference) => ({
    name: '台账',
    what: '改了名',
    sentence: `生成时的台账“${difference.was}”现在没有这张表，是按窗格里选的台账“${difference.is}”核对的。`,
  }),
  'rows-moved': (difference) => ({
    name: '台账',
    what: `${difference.count}行移动了位置`,
    sentence: `台账有${difference.count}行移动了位置，内容没有变，例如原${rowZh(difference.from)}现在是${rowZh(difference.to)}。金额不受影响。`,
  }),
  'formula-replaced': (difference) => ({
    name: difference.label,
    what: `${reckonedZh[difference.what]}不再是公式`,
    sentence: `${reckonedZh[difference.what]}的公式被换成了固定的${shownZh(difference.shown)}，应为${shownZh(difference.due)}。`,
  }),
  'formula-changed': (difference) => ({
    name: difference.label,
    what: `${reckonedZh[difference.what]}的公式被改`,
    sentence: `${reckonedZh[difference.what]}的公式改过：现在得${shownZh(difference.shown)}，应得${shownZh(difference.due)}。`,
  }),
  'sum-missing': () => ({ name: '合计', what: '没有了', sentence: '本表的合计一行没有了。' }),
  'count-missing': (difference) => ({
    name: '行数',
    what: '记数被改',
    sentence: `生成时记下的行数读不出来（现为${shownZh(difference.shown)}），有没有人删过行无法判断，“本表没有”的行请逐一核实。`,
  }),
  'upper-wrong': (difference) => ({
    name: '大写',
    what: '与合计不符',
    sentence: `大写现为“${shownZh(difference.shown)}”，合计的大写应为“${difference.due}”。`,
  }),
  'figure-changed': (difference) => ({
    name: difference.person,
    what: difference.column,
    sentence: `${difference.column}现为${difference.was}，应为${difference.is}。复核奖励明细可以查明原因。`,
  }),
  'person-new': (difference) => ({
    name: difference.person,
    what: '本表没有',
    sentence: '现在应有此人，本表没有。请重新生成。',
  }),
  'person-gone': (difference) => ({
    name: difference.person,
    what: '现在没有',
    sentence: '按现在的台账和办法没有此人。',
  }),
};

const en: Cases<SheetDifference, 'kind', SaidDifference> = {
  'scheme-changed': (difference) => ({
    name: 'Rules',
    what: 'not the same as when written',
    sentence: `The tables of the rules were changed: their check code was ${difference.was} and is ${difference.is}. Differences that come from it say so.`,
  }),
  'tracker-renamed': (difference) => ({
    name: 'Tracker',
    what: 'has another name',
    sentence: `No sheet is called “${difference.was}” any more, so “${difference.is}”, the tracker chosen in the pane, was taken.`,
  }),
  'rows-moved': (difference) => ({
    name: 'Tracker',
    what: `${counted(difference.count, 'row')} moved`,
    sentence: `${counted(difference.count, 'row of the tracker stands', 'rows of the tracker stand')} elsewhere with the same content: row ${placeName(difference.from)} is row ${placeName(difference.to)} now. No amount changes by it.`,
  }),
  'formula-replaced': (difference) => ({
    name: difference.label,
    what: `${reckonedEn[difference.what]} no longer a formula`,
    sentence: `The formula of the ${reckonedEn[difference.what]} was replaced by ${shownEn(difference.shown)}; it should give ${shownEn(difference.due)}.`,
  }),
  'formula-changed': (difference) => ({
    name: difference.label,
    what: `formula of the ${reckonedEn[difference.what]} changed`,
    sentence: `The formula of the ${reckonedEn[difference.what]} was changed: it gives ${shownEn(difference.shown)} and should give ${shownEn(difference.due)}.`,
  }),
  'sum-missing': () => ({ name: 'Total', what: 'gone', sentence: 'The row with the total is gone.' }),
  'count-missing': (difference) => ({
    name: 'Number of lines',
    what: 'changed',
    sentence: `The number of lines noted when the sheet was made cannot be read (it says ${shownEn(difference.shown)}), so nobody can tell whether lines were taken away. Look at each line that is not on the sheet.`,
  }),
  'upper-wrong': (difference) => ({
    name: 'Total in words',
    what: 'does not fit',
    sentence: `It says “${shownEn(difference.shown)}”; the total reads “${difference.due}”.`,
  }),
  'figure-changed': (difference) => ({
    name: difference.person,
    what: difference.column,
    sentence: `${difference.column} is ${difference.was} and should be ${difference.is}. Checking the award details shows why.`,
  }),
  'person-new': (difference) => ({
    name: difference.person,
    what: 'not on the sheet',
    sentence: 'This person is due something now and is not on the sheet.',
  }),
  'person-gone': (difference) => ({
    name: difference.person,
    what: 'not due now',
    sentence: 'By the tracker and rules of today this person has nothing.',
  }),
};

export const sheetSayings: Words<Cases<SheetDifference, 'kind', SaidDifference>> = { zh, en };
