import type { Difference, FieldChange, LineField } from '../../../recheck/difference';
import type { Words } from '../../language';
import { type SaidDifference, shownWords } from './said';
import type { Cases } from '../../../base/cases';

/** A difference of one line, with its cell of the tracker where that is known. */
export type LineDifference = Extract<Difference, { readonly kind: `line-${string}` }> & {
  readonly trackerCell: string | undefined;
};

const fieldsZh: Readonly<Record<LineField, string>> = {
  person: '姓名',
  section: '科室',
  award: '奖项',
  reason: '事由',
  clause: '条款',
  unitPrice: '单价',
  quantity: '数量',
  amount: '金额',
  sourceRow: '台账行',
};
const fieldsEn: Readonly<Record<LineField, string>> = {
  person: 'name',
  section: 'section',
  award: 'award',
  reason: 'reason',
  clause: 'clause',
  unitPrice: 'rate',
  quantity: 'quantity',
  amount: 'amount',
  sourceRow: 'tracker row',
};

const headZh = ({ field, head }: FieldChange): string => head ?? fieldsZh[field];
const headEn = ({ field, head }: FieldChange): string => head ?? fieldsEn[field];

const { zh: shownZh, en: shownEn } = shownWords;

const zh: Cases<LineDifference, 'kind', SaidDifference> = {
  'line-changed': (difference) => {
    const changes = difference.changes.map(
      (change) => `${headZh(change)}原为${shownZh(change.was)}，现应为${shownZh(change.is)}`,
    );
    const where = difference.trackerCell === undefined ? '' : `（台账${difference.trackerCell}）`;
    return {
      name: difference.person,
      what: difference.changes.map(headZh).join('、'),
      sentence: `${changes.join('；')}${where}。`,
    };
  },
  'line-new': (difference) => ({
    name: difference.person,
    what: '本表没有',
    sentence: `台账这一行现在应计${difference.amount}，本表没有。请重新生成。`,
  }),
  'line-gone': (difference) => ({
    name: difference.person,
    what: '现在不应计',
    sentence: `本表计了${difference.amount}，按现在的台账和办法没有这一笔。`,
  }),
  'line-edited': (difference) => {
    const { was, is } = difference.change;
    const head = headZh(difference.change);
    return {
      name: difference.person,
      what: `${head}被改`,
      sentence: `有人在本表改了这一行：${head}现为${shownZh(was)}，应为${shownZh(is)}。`,
    };
  },
  'line-deleted': (difference) => ({
    name: difference.person,
    what: '被删去',
    sentence: `生成时有这一行（${difference.amount}），后来在本表被删去。`,
  }),
  'line-added': (difference) => ({
    name: difference.person,
    what: '手工加的行',
    sentence: `这一行（${difference.amount}）不是按台账生成的，是手工加上的。请核实依据。`,
  }),
};

const en: Cases<LineDifference, 'kind', SaidDifference> = {
  'line-changed': (difference) => {
    const changes = difference.changes.map(
      (change) => `${headEn(change)} was ${shownEn(change.was)}, comes to ${shownEn(change.is)}`,
    );
    const where = difference.trackerCell === undefined ? '' : ` (tracker ${difference.trackerCell})`;
    return {
      name: difference.person,
      what: difference.changes.map(headEn).join(', '),
      sentence: `${changes.join('; ')}${where}.`,
    };
  },
  'line-new': (difference) => ({
    name: difference.person,
    what: 'not on the sheet',
    sentence: `This row of the tracker comes to ${difference.amount} now and is not on the sheet. Write the sheet anew.`,
  }),
  'line-gone': (difference) => ({
    name: difference.person,
    what: 'not due now',
    sentence: `The sheet has ${difference.amount}; by the tracker and rules of today there is no such line.`,
  }),
  'line-edited': (difference) => {
    const { was, is } = difference.change;
    const head = headEn(difference.change);
    return {
      name: difference.person,
      what: `${head} edited`,
      sentence: `Somebody edited this line: the ${head} is ${shownEn(was)} and should be ${shownEn(is)}.`,
    };
  },
  'line-deleted': (difference) => ({
    name: difference.person,
    what: 'deleted',
    sentence: `This line (${difference.amount}) was on the sheet when it was written and was deleted since.`,
  }),
  'line-added': (difference) => ({
    name: difference.person,
    what: 'added by hand',
    sentence: `This line (${difference.amount}) does not come from the tracker: it was added by hand.`,
  }),
};

export const lineSayings: Words<Cases<LineDifference, 'kind', SaidDifference>> = { zh, en };
