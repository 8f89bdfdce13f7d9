import { flagFromText } from '../../facts/flags';
import { exactFromText } from '../../facts/quantity';
import { compare } from '../../facts/exact';
import { isBlankCell } from '../../facts/statement';
import { textKey } from '../../facts/text';

const UNDONE = /未|没有|没完成|尚|正在|部分|进行|推进|办理中|落实中|待办|在办|进展中|逾期|延期|暂缓|基本/;
const FINISHED =
  /^(?:已|已经|均已|全部|都已|按期|按时|如期|提前)*(?:完成|办结|办毕|办完|结办|落实|销号|达成|完毕|结束)/;

/** Whether an item is done, as clerks write it; nothing written is not done. Undefined for words that do not say. */
export function isDone(cell: unknown): boolean | undefined {
  if (isBlankCell(cell)) return false;
  if (typeof cell === 'boolean') return cell;
  const text = textKey(String(cell));
  const flag = flagFromText(text);
  if (flag !== undefined) return flag;
  const share = /%$/.test(text) || typeof cell === 'number' ? exactFromText(text) : undefined;
  if (share !== undefined) return compare(share, 1) >= 0;
  if (UNDONE.test(text)) return false;
  return FINISHED.test(text) ? true : undefined;
}
