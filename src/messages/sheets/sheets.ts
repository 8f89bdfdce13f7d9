import { placeName } from '../../trackers/grid/place';
import { rowZh } from '../row-names';
import type { Language, Words } from '../language';
import { type StampWords, stampWords } from './stamp';
import { inTitleMarks } from './title-marks';

/** Every word that a written sheet carries. Amounts come as they shall be printed. */
export interface SheetWords extends StampWords {
  readonly language: Language;
  readonly detailName: string;
  readonly summaryName: string;
  detailTitle(title: string): string;
  summaryTitle(title: string): string;
  scheme(name: string, documentNumber: string): string;
  basis(scheme: string): string;
  period(period: string): string;
  office(office: string): string;
  readonly inYuan: string;
  readonly columns: {
    readonly number: string;
    readonly person: string;
    readonly section: string;
    readonly award: string;
    readonly reason: string;
    readonly clause: string;
    readonly unitPrice: string;
    readonly quantity: string;
    readonly amount: string;
    readonly received: string;
    readonly sourceRow: string;
    readonly check: string;
    readonly otherAwards: string;
    readonly awards: string;
    readonly penalties: string;
    readonly limit: string;
    readonly net: string;
    readonly undecided: string;
    inUnit(unit: string): string;
  };
  readonly noName: string;
  /** @param section how the column is headed */
  noSection(section: string): string;
  subtotal(section: string): string;
  readonly total: string;
  totalInUnit(unit: string): string;
  readonly upper: string;
  /** Stands in place of 大写 as soon as the figure that it spells out was changed. */
  readonly upperStale: string;
  otherUnits(unit: string): string;
  undecidedBlock(count: number): string;
  readonly undecidedAmount: string;
  undecidedReason(reason: string, note: string): string;
  undecidedNote(count: number): string;
  otherAwardsNote(awards: readonly string[]): string;
  cutShort(row: number): string;
  readonly agrees: string;
  readonly disagrees: string;
  /** Each with the name or date where it is known, else with room to write. */
  readonly signatures: {
    prepared(name: string): string;
    reviewed(name: string): string;
    approved(name: string): string;
    date(date: string): string;
  };
  readonly footer: string;
  readonly listSeparator: string;
}

/** A title that says what is paid: 上稿奖励, but not 护林补助奖励. */
export const asAwardZh = (title: string): string =>
  /(?:[奖励罚]|奖金|补助|补贴|津贴|报酬|酬金|稿酬|稿费|扣款)$/.test(title) ? title : `${title}奖励`;

const zh: SheetWords = {
  ...stampWords.zh,
  language: 'zh',
  detailName: '奖励明细',
  summaryName: '个人汇总',
  detailTitle: (title) => `${asAwardZh(title)}明细表`,
  summaryTitle: (title) => `${title}个人汇总表`,
  scheme: (name, documentNumber) => `${name && inTitleMarks(name)}${documentNumber && `（${documentNumber}）`}`,
  basis: (scheme) => `依据：${scheme}`,
  period: (period) => `期间：${period}`,
  office: (office) => `编制单位：${office}`,
  inYuan: '单位：元',
  columns: {
    number: '序号',
    person: '姓名',
    section: '科室',
    award: '奖项',
    reason: '事由',
    clause: '条款',
    unitPrice: '单价',
    quantity: '数量',
    amount: '金额',
    received: '签领',
    sourceRow: '台账行',
    check: '校验码',
    otherAwards: '其他奖项',
    awards: '奖励小计',
    penalties: '扣罚',
    limit: '限额调整',
    net: '实发',
    undecided: '待定（项）',
    inUnit: (unit) => `合计（${unit}）`,
  },
  noName: '（未填姓名）',
  noSection: (section) => `（未填${section}）`,
  subtotal: (section) => `${section}  小计`,
  total: '合  计',
  totalInUnit: (unit) => `合计（${unit}）`,
  upper: '合计大写',
  upperStale: '金额已改动，请重新核算大写',
  otherUnits: (unit) => `以“${unit}”计的事项（不计入金额）`,
  undecidedBlock: (count) => `待定事项（${count}项，未计入合计）`,
  undecidedAmount: '待定',
  undecidedReason: (reason, note) => `${reason}${reason && '\n'}待定：${note}`,
  undecidedNote: (count) => `另有待定事项${count}项，见奖励明细，未计入本表金额。`,
  otherAwardsNote: (awards) => `其他奖项包括：${awards.join('、')}。`,
  cutShort: (row) => `……（全文见台账${rowZh(row)}）`,
  agrees: '经核对，与奖励明细合计一致。',
  disagrees: '与奖励明细合计不一致，请核对！',
  signatures: {
    prepared: (name) => `制表：${name}`,
    reviewed: (name) => `审核：${name}`,
    approved: (name) => `批准：${name}`,
    date: (date) => `日期：${date || '      年    月    日'}`,
  },
  footer: '第 &P 页 共 &N 页',
  listSeparator: '；',
};

const en: SheetWords = {
  ...stampWords.en,
  language: 'en',
  detailName: 'Award details',
  summaryName: 'Summary by person',
  detailTitle: (title) => `${title}: award details`,
  summaryTitle: (title) => `${title}: summary by person`,
  scheme: (name, documentNumber) => `${name}${documentNumber && ` (${documentNumber})`}`,
  basis: (scheme) => `Basis: ${scheme}`,
  period: (period) => `Period: ${period}`,
  office: (office) => `Prepared by: ${office}`,
  inYuan: 'Amounts in yuan',
  columns: {
    number: 'No.',
    person: 'Name',
    section: 'Section',
    award: 'Award',
    reason: 'For',
    clause: 'Clause',
    unitPrice: 'Rate',
    quantity: 'Quantity',
    amount: 'Amount',
    received: 'Received',
    sourceRow: 'Tracker row',
    check: 'Check code',
    otherAwards: 'Other awards',
    awards: 'Awards',
    penalties: 'Penalties',
    limit: 'Cap per person',
    net: 'Net',
    undecided: 'Undecided',
    inUnit: (unit) => `Total (${unit})`,
  },
  noName: '(no name)',
  noSection: (section) => `(no ${section.toLowerCase()})`,
  subtotal: (section) => `${section}: subtotal`,
  total: 'Total',
  totalInUnit: (unit) => `Total (${unit})`,
  upper: 'Total in words',
  upperStale: 'The amounts were changed: spell out the total anew',
  otherUnits: (unit) => `Counted in “${unit}” (not part of the money)`,
  undecidedBlock: (count) => `Undecided: ${count} (not part of the total)`,
  undecidedAmount: 'Undecided',
  undecidedReason: (reason, note) => `${reason}${reason && '\n'}Undecided: ${note}`,
  undecidedNote: (count) => `${count} undecided lines stand on the sheet of details and are not part of these amounts.`,
  otherAwardsNote: (awards) => `Other awards: ${awards.join(', ')}.`,
  cutShort: (row) => `… (in full in row ${placeName(row)} of the tracker)`,
  agrees: 'Checked: equal to the total of the details.',
  disagrees: 'Differs from the total of the details: please check!',
  signatures: {
    prepared: (name) => `Prepared: ${name}`.trim(),
    reviewed: (name) => `Reviewed: ${name}`.trim(),
    approved: (name) => `Approved: ${name}`.trim(),
    date: (date) => `Date: ${date}`.trim(),
  },
  footer: 'Page &P of &N',
  listSeparator: '; ',
};

export const sheetWords: Words<SheetWords> = { zh, en };
