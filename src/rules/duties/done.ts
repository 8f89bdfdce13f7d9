import { flagFromText } from '../../facts/flags';
import { exactFromText } from '../../facts/quantity';
import { compare, type Exact } from '../../facts/exact';
import { isBlankCell } from '../../facts/statement';
import { textKey } from '../../facts/text';

const FINISHED = '完成|办结|办毕|办完|结办|落实|销号|达成|完毕|结束';
const EARLIER = '已|已经|均已|全部|都已|按期|按时|如期|提前';

const UNDONE =
  /未|没有|没完成|尚|正在|部分|进行|推进|办理中|落实中|待办|在办|进展中|逾期|延期|暂缓|基本|一半|过半|大半|[一二三四五六七八九]成(?![立员果功本品套])/;

/** 已完成，已报送: the words, and what stands behind them up to the next mark. */
const DONE = new RegExp(`^(?:${EARLIER})*(?:${FINISHED})([^,。;、(]*)`);

/** Behind 完成 these say how, when or how far, not that it is: 完成不了, 完成困难, 完成3项, 落实情况, 完成待验收. */
const HOW =
  /^(?:[前后率]|时限|时间|期限|情况|进度|\d+(?![\d年月日.-]))|不|(?<![接招对])待|初[稿步审]|难度|困难$|[中吗?]$/;

/** A share with the words around it: 完成80%, 已完成三分之二, 完成率为95%, 80%完成. */
const BEFORE_SHARE = new RegExp(`^(?:${EARLIER}|${FINISHED}|任务|工作|进度|目标|[总共约近至到达为了率度量:])*`);
const BEHIND_SHARE = new RegExp(`(?:${FINISHED})$`);

/** As shares go: a figure by itself of twice the whole or more counts something else. */
const MOST = 2;

/** Whether an item is done, as clerks write it; nothing written is not done. Undefined for words that do not say. */
export function isDone(cell: unknown): boolean | undefined {
  if (isBlankCell(cell)) return false;
  const text = textKey(String(cell));
  const flag = flagFromText(text);
  if (flag !== undefined) return flag;
  const share = typeof cell === 'number' ? plainShare(text) : writtenShare(text);
  if (share !== undefined) return compare(share, 1) >= 0;
  if (UNDONE.test(text)) return false;
  const [, behind] = DONE.exec(text) ?? [];
  return behind === undefined || HOW.test(behind) ? undefined : true;
}

function plainShare(text: string): Exact | undefined {
  const share = exactFromText(text);
  return share !== undefined && compare(share, MOST) < 0 ? share : undefined;
}

function writtenShare(text: string): Exact | undefined {
  const share = text.replace(BEFORE_SHARE, '').replace(BEHIND_SHARE, '');
  return /%$|分之/.test(share) ? exactFromText(share) : undefined;
}
