/** 100元/天 with what a part of a day is: 不足半天的按半天计算, 不满1小时的按1小时计, 不足1小时不计. */
const PART = /^(.+)[,;(]不[足满][半一1]?个?(小时|课时|[天日月年班])的?,?(?:也?按(半)?.{1,4}|(不.{0,3}))\)?$/;

/** An amount for each of something, apart from the formula that counts its parts; undefined where the text says nothing of parts. */
export function partsOf(text: string): { readonly amount: string; readonly count: string } | undefined {
  const [, amount, unit = '', half, none] = PART.exec(text) ?? [];
  if (amount === undefined) return undefined;
  const round = none === undefined ? '向上取整' : '向下取整';
  return { amount, count: half === undefined ? `${round}(${unit}数)` : `${round}(${unit}数*2)/2` };
}
