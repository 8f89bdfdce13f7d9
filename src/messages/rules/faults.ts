import { exampleFigure } from '../../facts/example';
import type { Fault } from '../../facts/fact';
import { nearestFirst } from '../../facts/nearest';
import { type Language, listed, type Words } from '../language';
import { caseOf, type Cases } from '../../base/cases';

const ranges: Words<Readonly<Record<'any' | 'nonnegative' | 'positive', string>>> = {
  zh: { any: '数字', nonnegative: '不小于0的数字', positive: '大于0的数字' },
  en: { any: 'a number', nonnegative: 'a number of 0 or more', positive: 'a number above 0' },
};

/** A place held against a share of the list: 3 under 前10%. */
const PLACE = /名次|排名|位次$/;

const words: Words<Cases<Fault, 'code', string>> = {
  zh: {
    'not-a-number': (f) => `${f.fact}“${f.given}”不是一个数字。请填写一个数字，如${exampleFigure(f.fact)}。`,
    'out-of-range': (f) => `${f.fact}“${f.given}”不合理，应为${ranges.zh[f.range]}。请核对；没有数据请留空。`,
    'not-in-set': (f) => `${f.fact}“${f.given}”办法里没有。请改为：${listed('zh', nearestFirst(f.given, f.values))}。`,
    'not-a-flag': (f) => `${f.fact}“${f.given}”看不出是或否。请填写“是”或“否”。`,
    'not-a-date': (f) => `${f.fact}“${f.given}”不是日期或时间。请填写如2012-9-3或8:20。`,
    'above-full': (f) => `${f.fact}“${f.given}”超过满分${f.full}。请核对。`,
    'cell-error': (f) => `${f.fact}所在单元格是错误值${f.given}。请改正。`,
    ditto: (f) => `${f.fact}“${f.given}”看不出与哪一行相同。请写全，或选整张台账。`,
    'share-among-scores': (f) => `${f.fact}“${f.given}”像是比率，别的得分是百分制。请改为百分制，如${f.score}。`,
    'column-unsure': (f) => `列“${f.given}”是不是${f.fact}？是就改列标题为“${f.fact}”，不是请另外给出${f.fact}。`,
    'share-unclear': (f) =>
      `${f.fact}“${f.given}”与办法条件的写法不同。是${f.meant}的，请改为${f.meant}。${PLACE.test(f.fact) ? '是第几名的，请在事实表加“位次比例”，算式写名次/件数()，条件写它的10%以下。' : ''}`,
    divides: (f) => `${f.fact}算不出来：除数为0。请核对算式里的数。`,
    'unit-conflict': (f) => `${f.fact}“${f.given}”与列标题“${f.header}”的单位对不上。请统一单位后再算。`,
    'level-contradicts-outlet': (f) =>
      `媒体《${f.outlet}》在媒体名录中为${f.listed}级，与填写的级别“${f.given}”不符。请改正级别或媒体。`,
  },
  en: {
    'not-a-number': (f) => `${f.fact} "${f.given}" is not a number. Enter a number such as ${exampleFigure(f.fact)}.`,
    'out-of-range': (f) => `${f.fact} "${f.given}" should be ${ranges.en[f.range]}. Check it, or leave it blank.`,
    'not-in-set': (f) =>
      `${f.fact} has no value "${f.given}". Use one of: ${listed('en', nearestFirst(f.given, f.values))}.`,
    'not-a-flag': (f) => `${f.fact} "${f.given}" is neither yes nor no. Enter 是 or 否.`,
    'not-a-date': (f) => `${f.fact} "${f.given}" is no date or time. Enter e.g. 2012-9-3 or 8:20.`,
    'above-full': (f) => `${f.fact} "${f.given}" is above its full mark ${f.full}. Check it.`,
    'cell-error': (f) => `The cell for ${f.fact} holds the error ${f.given}. Correct it.`,
    ditto: (f) => `${f.fact} "${f.given}": the same as which row? Write it out, or select the whole tracker.`,
    'share-among-scores': (f) => `${f.fact} "${f.given}" looks like a ratio. Enter ${f.score} if that is meant.`,
    'column-unsure': (f) =>
      `Is the column ${f.given} the ${f.fact}? If so, head it ${f.fact}; if not, give ${f.fact} as well.`,
    'share-unclear': (f) =>
      `${f.fact} "${f.given}" is not written as the conditions are. Enter ${f.meant} if that is meant.${PLACE.test(f.fact) ? ' For a place declare 位次比例 in 事实, 算式 名次/件数(); its condition is 10%以下.' : ''}`,
    divides: (f) => `${f.fact} divides by 0. Check the figures it is reckoned from.`,
    'unit-conflict': (f) => `${f.fact} "${f.given}" does not fit the unit in the header "${f.header}". Use one unit.`,
    'level-contradicts-outlet': (f) =>
      `媒体 ${f.outlet} is listed at level ${f.listed}, not "${f.given}". Correct one of them.`,
  },
};

/** What is wrong with values, one sentence behind another. */
export const sayFaults = (language: Language, faults: readonly Fault[]): string =>
  faults.map((fault) => sayFault(language, fault)).join(language === 'zh' ? '' : ' ');

/** What is wrong with a value, and what to do. */
export const sayFault = (language: Language, fault: Fault): string => caseOf(words[language], fault.code, fault);
