/** A figure that this fact could have: an article's length, a score, else a small count. For messages and examples. */
export function exampleFigure(fact: string): number {
  if (fact === '字数') return 1200;
  return !fact.endsWith('数') && /[分绩评效素]|情况$|考核$|节点$/.test(fact) ? 90 : 2;
}
