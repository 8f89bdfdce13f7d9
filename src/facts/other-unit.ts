import type { Fact } from './fact';

/**
 * The units that are written behind values, 3页 or 一个月: what a value ends with, then what else the name of a fact that
 * counts in it may end with. A value that counts in another unit than its fact is not read, since no number of the one is
 * the same number of the other. 学时 and 小时 are told apart by no tracker. What the header of a column is held to stands in
 * src/trackers/columns/header-unit.ts, with other units: yuan, times, shares.
 */
const units: readonly (readonly [RegExp, RegExp])[] = [
  ['秒', ''],
  ['分钟', ''],
  ['时', '|自学时间'],
  ['[天日]', ''],
  ['周', ''],
  ['月', ''],
  ['[年岁]', '|年限|龄'],
  ['字符?', ''],
  ['[页版张]', ''],
].map(([unit = '', more = '']) => [new RegExp(`${unit}整?$`), new RegExp(`(?:${unit}数?${more})$`)]);

/** A fact's name, and the unit of its conditions: 请假 of which 超过15天 counts days. */
export type Counted = Pick<Fact, 'name' | 'unit'>;

/** Whether a value counts in another unit than its fact: 一个月 under 旷工天数 is not 1, nor 3页 under 字数 3. */
export function isOtherUnit({ name, unit: own = '' }: Counted, value: string): boolean {
  const written = units.findIndex(([unit]) => unit.test(value));
  return (
    written >= 0 && units.some(([, names], meant) => meant !== written && [name, own].some((word) => names.test(word)))
  );
}

const FIGURES = /[\d.零一二两三四五六七八九十百半]个?(分钟|小时|学时|课时|周[年岁]|[秒天日周月年岁页版张])/g;

/** The units of the figures in the text of a condition: 年 and 年 of 满10年不满20年. */
export const unitsIn = (text: string): readonly string[] => [...text.matchAll(FIGURES)].map(([, unit = '']) => unit);

/** Whether a figure in the text of a condition counts in another unit than its fact: 满18个月 under 工龄. */
export const hasOtherUnit = (fact: Counted, text: string): boolean =>
  unitsIn(text).some((unit) => isOtherUnit(fact, unit));
