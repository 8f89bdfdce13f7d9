import { readHeader } from '../../facts/headers';
import { cleanText } from '../../facts/text';
import type { ColumnLabel } from './labels';
import { isSum } from '../words/row-words';

/**
 * Texts that a column may be known by, the most telling first: the whole label, its lower lines, a line of its own,
 * for a group's sum (迟到次数 over 全年累计) the group, the Chinese half of a label in two languages, and of a corner
 * cell (项目\姓名) the half that names the rows.
 */
export function spellings(label: ColumnLabel): readonly string[] {
  const { lines } = label;
  const endings = lines.map((_, from) =>
    lines
      .slice(from)
      .map((line) => line.text)
      .join(''),
  );
  const own = lines.filter((line) => !line.shared).map((line) => line.text);
  const last = lines.at(-1);
  const group = lines.slice(0, -1).map((line) => line.text);
  const summed = last && group.length > 0 && isSum(last.text) ? [group.join('')] : [];
  const halves = own.flatMap((text) => [...chineseHalf(text), ...rowsOfCorner(text)]);
  return [...new Set([...endings, ...own, ...summed, ...halves])];
}

/** Whether a column goes by a name that passes, whole or in part. */
export const goesBy = (label: ColumnLabel, passes: (key: string) => boolean): boolean =>
  spellings(label).some((text) => passes(readHeader(text).key));

const LATIN = '[A-Za-z][A-Za-z.]*(?: [A-Za-z.]+)*';
const HAN = '[\u4e00-\u9fff]';
const TRANSLATED = new RegExp(`^(?:${LATIN} (?<after>${HAN}.*)|(?<before>${HAN}[^A-Za-z]*) [(]?${LATIN}[)]?)$`);

const JOINED = new RegExp(`^(${HAN}{2,})[A-Z][a-z]{2,}$`);

/** 标题 Title, No. 序号: the label and its translation, a blank or a line break between them. */
function chineseHalf(text: string): readonly string[] {
  const written = cleanText(text);
  const { after, before } = TRANSLATED.exec(written)?.groups ?? {};
  // 稿费Fee without a blank; ID, URL and the like are words of the label.
  const half = after ?? before ?? JOINED.exec(written)?.[1];
  return half === undefined ? [] : [half];
}

const CORNER = /^(\S{2,6}?)\s*[\n\\/|]\s*(\S{2,6})$/;
const ROWS = /^(?:姓名|人员|单位|科室|部门|股室|组别|乡镇|县区)$/;
const OUTLETS = /^(?:媒体|报刊|刊物)(?:名称)?$/;
const COLUMNS = /(?:项目|内容|指标|月份|日期|时间|类别|科目|事项|情况|分数|成绩|次数)$/;

/** The corner cell of a cross table has a line through it: what the rows are on one side, the columns on the other. */
function rowsOfCorner(text: string): readonly string[] {
  const [, upper = '', lower = ''] = CORNER.exec(text.trim()) ?? [];
  if ((ROWS.test(lower) && COLUMNS.test(upper)) || (OUTLETS.test(lower) && ROWS.test(upper))) return [lower];
  return ROWS.test(upper) && COLUMNS.test(lower) ? [upper] : [];
}
