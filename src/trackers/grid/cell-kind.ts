import { cleanText } from '../../facts/text';
import type { CellValue } from './cells';

/** What a cell looks like, before any fact is known. */
type CellKind = 'blank' | 'text' | 'number' | 'error';

const ERROR = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|GETTING_DATA|BUSY!|FIELD!|####*)$/;
/** Figures and dates kept as text: 1,200字 · 12.5% · 2012-9-3 · 2012年9月 · 8:20 · -. */
const FIGURE =
  /^(?:[-+]?[¥￥$]?[\d０-９][\d０-９,，.．]*(?:%|[万千亿]?[字元块篇条次天人分个件名岁分钟小时]{0,2})?|\d{2,4}[-/.]\d{1,2}(?:[-/.]\d{1,2})?|\d{4}[-/.]\d{1,2}月|\d{2,4}年\d{1,2}(?:月(?:\d{1,2}日?)?)?|\d{1,2}[:：]\d{2}(?::\d{2})?|[-—–/]+)$/;

export function isBlank(value: CellValue | undefined): boolean {
  if (value === '' || value === undefined) return true;
  if (typeof value !== 'string') return false;
  return value.trim() === '' || (value.length < 4 && cleanText(value) === '');
}

export function kindOf(value: CellValue | undefined): CellKind {
  if (isBlank(value)) return 'blank';
  if (typeof value !== 'string') return 'number';
  if (value.charCodeAt(0) === 35 && ERROR.test(value)) return 'error';
  return value.length <= 20 && FIGURE.test(value.trim()) ? 'number' : 'text';
}

/** What a pivot table writes before a column's name: 求和项:奖金. */
const PIVOT = /^(?:求和|计数|数值计数|平均值|最[大小]值|乘积)项:/;

/** Longest text that still heads a column; rules written into a header run long, sentences do not end there. */
const LABEL_LENGTH = 48;

/** A question of a survey heads the column of its answers: 3、您对后勤服务是否满意？ */
const QUESTION = /^\s*\d{1,3}[、.．].*(?:[?？:：]|您|请)/;
const QUESTION_LENGTH = 100;

/** Whether a text could head a column: short, no sentence, no "制表人:张三". */
export function isLabel(value: CellValue | undefined): boolean {
  if (typeof value !== 'string' || kindOf(value) !== 'text') return false;
  if (value.length <= QUESTION_LENGTH && QUESTION.test(value)) return true;
  if (value.length > LABEL_LENGTH) return false;
  const bare = cleanText(value)
    .replace(PIVOT, '')
    .replace(/[(〔【[{][^()〔〕【】[\]{}]*[)〕】\]}]/g, '');
  if (/[。；;!！?？…]|,.*,|《.+》|“.+”/.test(bare)) return false;
  return bare.length <= 24 && !/[:：]\s*\S{2,}|^单位[:：]/.test(bare);
}

/** Whether a text is nothing but a unit under a label: (字), 元, 单位:篇. */
export const isUnitLabel = (value: CellValue | undefined): boolean =>
  typeof value === 'string' &&
  /^(?:[(（[【].{1,8}[)）\]】]|(?:单位[:：])?(?:万?元|千?字|[篇条次天人分个件名岁%]|小时|分钟))$/.test(value.trim());
