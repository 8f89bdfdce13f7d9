import type { TableFault, TableFaultDetail } from '../../rules/scheme/finding';
import { ordinary } from '../../rules/tables/ordinary';
import { type Language, listed, type Words } from '../language';
import { caseOf, type Cases } from '../../base/cases';

/** What only a fact reckoned over the whole list (后2名), or the order of its values (中级以上), can say. */
const reckoned = [/^(?:后|末|倒数|最后)/, /^[^\d一二三四五六七八九十百千万半满]+以[上下]$/];

const adviceOn = (text: string, advice: readonly [string, string], other: string): string =>
  advice[reckoned.findIndex((words) => words.test(text))] ?? other;

/** What cannot be read in a scheme's tables, and what to write instead. */
export const tableFaultWords: Words<Cases<TableFaultDetail, 'code', string>> = {
  zh: {
    'condition-unreadable': (f) =>
      `条件“${f.text}”看不懂（${f.fact}）。` +
      adviceOn(
        f.text,
        [
          '请在事实表加“倒数名次”，算式写件数()-名次+1，条件写它的前2名。',
          `请在事实表写“${f.fact}”一行，“取值”从高到低写全，如高级、中级、初级。`,
        ],
        '可写如1000字以上、省级|市级、60至80分、是、2024年6月以前（要带年份）；“警告”“县级以上”请在事实表写明，“取值”从高到低写全。',
      ),
    'condition-is-date': (f) => `${f.fact}是日期${f.text}：1-3被当成了日期。请写成“1至3”。`,
    'value-not-in-set': (f) => `${f.fact}里没有“${f.value}”。请改为：${listed('zh', f.values)}。`,
    'amount-unreadable': (f) =>
      f.instead
        ? `金额“${f.text}”没有写定。请写${listed('zh', f.instead)}。`
        : `金额“${f.text}”看不懂。可写数字、算式如稿费*5、待定、退回，或留空。`,
    'word-unknown': (f) => `${f.column}“${f.text}”不认识。请填写：${listed('zh', f.words)}。`,
    'requirement-unreadable': (f) =>
      f.apart
        ? `条件“${f.text}”：“或”请分成两行写；算式请先写进事实表的“算式”，条件里写它的名称。`
        : `条件“${f.text}”看不懂。请带上名称，如字数1000字以上、完成数>=任务数、级别为省级，用“且”连接。`,
    'header-unknown': () =>
      '这一行像标题行，却认不出是哪张表。请确认标题行：奖励表要有“奖项”和“金额”列，名额表要有“奖项”和“比例”或“名额”列。',
    'cell-unread': (f) => `“${f.text}”没有读进去。每列要有各自的标题，单位写进列标题，如“金额(万元)”。`,
    'entry-unreadable': (f) =>
      `${f.column}“${f.text}”看不懂。${f.into ? `请写进“${f.into}”列。` : `可写如${listed('zh', ordinary[f.column] ?? [])}。`}`,
    'ratio-is-date': (f) => `比例“${f.text}”是日期：1/3被当成了日期。请先把单元格设为文本，再填1/3。`,
    'ratio-out-of-range': (f) => `比例“${f.text}”应大于0、不超过100%，如15%或1/3。`,
    'share-missing': () => '这一行没有比例，也没有名额。请填写其中一项。',
    'weights-not-whole': (f) => `“${f.assessment}”的权重没有写全，或合计不是100%。请都写成40%或40；都不写按相等计。`,
    'fact-twice': (f) => `“${f.fact}”写了两行。请合并成一行。`,
    'value-is-error': (f) => `单元格是错误值${f.text}。请改正。`,
    'name-missing': (f) => `“${f.column}”没有填，请补上，合并的每行都填。`,
  },
  en: {
    'condition-unreadable': (f) =>
      `The condition "${f.text}" on ${f.fact} cannot be read. ` +
      adviceOn(
        f.text,
        [
          'Declare 倒数名次 in 事实, 算式 件数()-名次+1; its condition is 前2名.',
          `Declare ${f.fact} in 事实 with all its values in 取值, highest first, e.g. 高级、中级、初级.`,
        ],
        'Write e.g. 1000字以上, 省级|市级, 60至80分, 是, 2024年6月以前 (with its year); declare 警告 or 县级以上 in 事实 with all its values in 取值, highest first.',
      ),
    'condition-is-date': (f) => `${f.fact} is the date ${f.text}: Excel turned 1-3 into one. Write 1至3.`,
    'value-not-in-set': (f) => `${f.fact} has no value "${f.value}". Use one of: ${listed('en', f.values)}.`,
    'amount-unreadable': (f) =>
      f.instead
        ? `The amount "${f.text}" is not settled. Write ${listed('en', f.instead)}.`
        : `The amount "${f.text}" cannot be read. Write a number, 稿费*5, 待定, 退回, or nothing.`,
    'word-unknown': (f) => `${f.column} "${f.text}" is unknown. Use one of: ${listed('en', f.words)}.`,
    'requirement-unreadable': (f) =>
      f.apart
        ? `The condition "${f.text}": give each side of 或 its own row; put an expression into 算式 of 事实 and name that here.`
        : `The condition "${f.text}" cannot be read. Name its fact, e.g. 字数1000字以上, 完成数>=任务数 or 级别为省级, joined by 且.`,
    'header-unknown': () =>
      'This row reads like the header of no table. 奖励 needs 奖项 and 金额; 名额 needs 奖项 and 比例 or 名额.',
    'cell-unread': (f) => `"${f.text}" is not read. Each column needs a header of its own, with its unit: 金额(万元).`,
    'entry-unreadable': (f) =>
      `${f.column} "${f.text}" cannot be read. ${f.into ? `It belongs under ${f.into}.` : `Write e.g. ${listed('en', ordinary[f.column] ?? [])}.`}`,
    'ratio-is-date': (f) =>
      `The ratio "${f.text}" is a date: Excel turned 1/3 into one. Format the cell as text first.`,
    'ratio-out-of-range': (f) => `The ratio "${f.text}" should be above 0 and at most 100%.`,
    'share-missing': () => 'This row has neither 比例 nor 名额. Fill in one of them.',
    'weights-not-whole': (f) =>
      `The weights of ${f.assessment} are incomplete, or not 100% in all. Write all as 40% or 40, or none (equal).`,
    'fact-twice': (f) => `${f.fact} has two rows. Make it one.`,
    'value-is-error': (f) => `The cell holds the error ${f.text}. Correct it.`,
    'name-missing': (f) => `${f.column} is blank. Fill in each row.`,
  },
};

/** Names a cell in front of a sentence; row and column count from 1 within the range. */
export const inTables: Words<(row: number, column: number) => string> = {
  zh: (row, column) => `办法第${row}行第${column}列：`,
  en: (row, column) => `Row ${row}, column ${column} of the tables: `,
};

/** What cannot be read in a scheme's tables, where (counted within the range), and what to do. */
export const sayTableFault = (language: Language, fault: TableFault): string =>
  inTables[language](fault.at.row + 1, fault.at.column + 1) + caseOf(tableFaultWords[language], fault.code, fault);
