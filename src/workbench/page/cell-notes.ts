import type { CellValue } from '../model/value';
import { isCellError } from '../model/value';
import type { CellNote } from './status-line';

/** What an error means, where no add-in says it better. */
const MEANINGS: { readonly [error: string]: string } = {
  '#GETTING_DATA': '正在计算……',
  '#NAME?': '公式里有不认识的函数或名称。',
  '#SPILL!': '结果要占用的单元格不是空的：请清空公式右边和下面的单元格。',
  '#VALUE!': '公式里某个值的类型不对。',
  '#DIV/0!': '除数是零或空单元格。',
  '#REF!': '公式引用的单元格已被删除。',
  '#N/A': '没有可用的值。',
  '#NUM!': '数字超出了范围。',
  '#NULL!': '两个区域没有相交。',
};

/**
 * What the status line says of a cell.
 * @param message what the add-in says of its error
 * @param saved a formula whose functions are not there; its saved result is shown
 */
export function noteOf(value: CellValue, message: string | undefined, saved: string | null): CellNote | null {
  if (saved !== null) return { kind: 'note', text: `${saved}  用到尚未载入的函数，这里显示的是上次保存的结果。` };
  if (!isCellError(value)) return null;
  const meaning = message ?? MEANINGS[value.error];
  const kind = value.error === '#GETTING_DATA' ? 'note' : 'error';
  return { kind, text: meaning ? `${value.error}  ${meaning}` : value.error };
}
