/** Units of time: what a value ends with, then what else a fact's name may end with. 学时 and 小时 are told apart by no tracker. */
const durations: readonly (readonly [string, string])[] = [
  ['秒', ''],
  ['分钟', ''],
  ['时', ''],
  ['[天日]', ''],
  ['周', ''],
  ['月', ''],
  ['[年岁]', '|年限|龄'],
];

/** Whether a value counts in one unit of time and its fact in another: 一个月 under 旷工天数 is not 1, nor 2天 under 参训小时. */
export function isOtherDuration(name: string, value: string): boolean {
  const written = durations.findIndex(([unit]) => new RegExp(`${unit}整?$`).test(value));
  const meant = durations.findIndex(([unit, more]) => new RegExp(`(?:${unit}数?${more})$`).test(name));
  return written >= 0 && meant >= 0 && written !== meant;
}
