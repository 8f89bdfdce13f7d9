import { wordsIn } from '../../base/words-in';
import type { Header } from '../../facts/headers';

/** Heads of the column with the clerk's own result, likeliest first. */
const AMOUNTS = wordsIn(`
  金额 奖励金额 奖金金额 奖金 奖罚金额 奖惩金额 应发金额 应发奖金 应发 应奖金额 奖励数额 奖金额 计奖金额 应奖 得奖
  奖励额 奖额 奖罚 奖惩 奖励 发放金额 核定金额 实发金额 实发奖金 实发 实发数 应发数 奖金数 奖金合计 金额合计
  奖励合计
`);

/** How much: 补助, 奖励款, 奖金总额; and for whom or at which step: 应发, 兑现, 本次. */
const MUCH =
  '(?:金额|奖金|奖励金?|奖款|奖补|补助|补贴|津贴|奖惩|奖罚|奖扣)(?:金额|总?额|数额|[款费数]|资金|经费|合计|小计|总计|多少钱)?';
const STEP = '[应实拟已核审初兑现发放付领取得补给计批定折合算本次总所该]{0,4}';
const PAID = '(?:[应实拟核](?:发放?|领取?|得|补|奖|兑现?)|已发放?)';
const LIKELY = new RegExp(
  `^(?:(?:${STEP}|稿[件酬](?=奖))${MUCH}|${PAID}(?:数?额)?|(?:发放|领取|兑现)(?:数额?|额|款)|奖(?:多少|几)[钱元])$`,
);

/** Amounts of another year are nobody's result. */
const FORMER = /^(?:[上去前往]|历)(?:[个一]?[年月季次]|半年|期)/;

const places = new Map(AMOUNTS.map((name, place) => [name, place]));

/** Where a header stands among the names of the amount column, 0 the likeliest; undefined for other columns. */
export function amountPlace(header: Header): number | undefined {
  const place = places.get(header.key);
  if (place !== undefined) return place;
  if (/^金额(?:小计|总计)$/.test(header.key)) return AMOUNTS.length;
  if (/^(?:合计|小计|总计)$/.test(header.key) && /元/.test(header.text)) return AMOUNTS.length;
  if (/^(?:[实应核拟][发付得领奖定批计拨给]|审核|核算|审批)(?:奖励?|奖金|奖额|奖励金)$/.test(header.key))
    return AMOUNTS.length + 1;
  if (FORMER.test(header.key)) return undefined;
  if (/.(?:奖金|奖励金额|奖罚金额|奖励款|奖励费|奖励额|奖金额)$/.test(header.key)) return AMOUNTS.length + 1;
  // 奖(罚), 奖/罚: one word for both.
  if (/^奖(?:[/、](?:罚|惩)$|$)/.test(header.key) && /[罚惩扣]/.test(header.text)) return AMOUNTS.length + 1;
  return LIKELY.test(header.key) ? LIKELY_PLACE : undefined;
}

/** Where a header stands that only sounds like an amount: it is taken for one where it holds figures, and people are told. */
export const LIKELY_PLACE = AMOUNTS.length + 2;

export const isAmountHeader = (header: Header): boolean => amountPlace(header) !== undefined;
