import type { Header } from '../../facts/headers';

/** Heads of the column with the clerk's own result, likeliest first. */
const AMOUNTS = [
  '金额', '奖励金额', '奖金金额', '奖金', '奖罚金额', '奖惩金额', '应发金额', '应发奖金', '应发', '应奖金额', '奖励数额', '奖金额', '计奖金额',
  '应奖', '得奖', '奖励额', '奖额', '奖罚', '奖惩', '奖励', '发放金额', '核定金额', '实发金额', '实发奖金', '实发', '实发数', '应发数', '奖金数', '奖金合计', '金额合计', '奖励合计',
]; // prettier-ignore

const places = new Map(AMOUNTS.map((name, place) => [name, place]));

/** Where a header stands among the names of the amount column, 0 the likeliest; undefined for other columns. */
export function amountPlace(header: Header): number | undefined {
  const place = places.get(header.key);
  if (place !== undefined) return place;
  if (/^金额(?:小计|总计)$/.test(header.key)) return AMOUNTS.length;
  if (/^(?:合计|小计|总计)$/.test(header.key) && /元/.test(header.text)) return AMOUNTS.length;
  if (/^(?:[实应核拟][发付得领奖定批计拨给]|审核|核算|审批)(?:奖励?|奖金|奖额|奖励金)$/.test(header.key))
    return AMOUNTS.length + 1;
  return /.(?:奖金|奖励金额|奖罚金额|奖励款|奖励费|奖励额|奖金额)$/.test(header.key) ? AMOUNTS.length + 1 : undefined;
}

export const isAmountHeader = (header: Header): boolean => amountPlace(header) !== undefined;
