import type { Fact } from '../../facts/fact';

/** Heads of so many facts that the word before them decides which is meant. */
const GENERAL =
  /^(?:单位|类别|项目|内容|时间|日期|进展|完成|任务|原因|人员|姓名|得分|情况|结果|次数|天数|数量|篇数|条数|件数|责任|时限|事项|方式|小时|检查|测评|成效|节点|处分|批评|失误|自学|参训|人数|稿费|稿酬)$/;

/** What stands before a name and makes it another fact's: 上报字数, 应参训学时, 协办单位, 行政级别. */
const OTHERS =
  /[午夜晚早不未非应待去往前另副协配审填推联拟原申报上送领职党欠超差缺剩余加扣罚补二三]|计划|目标|任务|标准|要求|规定|行政|学历|单位|获奖|下[年月季]|[:：]/;

/** A longer word before a name says more than which one is meant. */
const LONGEST_BEFORE = 4;

/**
 * Whether a header ends in a name of the fact: the last word says what a column holds and those before it which
 * (市考核位次, 作品级别), unless they are words that make another thing of it.
 */
export function endsIn(
  header: ReadonlyMap<string, number>,
  names: readonly ReadonlyMap<string, number>[],
  fact: Fact,
): boolean {
  const [written] = header.keys();
  // A count with a word before it is a part of the count (办文延误); a measure is one of the thing itself.
  if (written === undefined || (fact.kind === 'number' && fact.zero === 'value')) return false;
  return names.some((forms) =>
    [...forms].some(([name, cost]) => {
      if (cost >= 1 || name.length < 2 || (GENERAL.test(name) && !fact.values) || !written.endsWith(name)) return false;
      const before = written.slice(0, -name.length);
      return before.length > 0 && before.length <= LONGEST_BEFORE && !OTHERS.test(before);
    }),
  );
}

/** A shorter end of a name may be the end of any. */
const SHORTEST_TAIL = 5;

/** Whether a header is the end of the fact's own name: 不合格次数 on a sheet about 笔记. */
export function isTailOf(header: ReadonlyMap<string, number>, fact: Fact): boolean {
  const [written = ''] = header.keys();
  return written.length >= SHORTEST_TAIL && fact.name !== written && fact.name.endsWith(written);
}
